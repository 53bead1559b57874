/** What is read from the disk when a page opens, and again when it is unlocked. */

import type { Call } from '../../domain/call/call';
import type { WritableState } from '../app-state';
import type { Notices } from '../notices';
import type { Ports } from '../ports';
import type { Rest } from './rest';

type Refreshing = { readonly refresh: () => Promise<unknown> };

type ReadDesks = Readonly<
  Record<
    'callbacks' | 'directives' | 'forms' | 'keeping' | 'phrases' | 'practices' | 'privacy' | 'protocols',
    Refreshing
  >
> & {
  readonly state: WritableState;
  readonly notices: Notices;
  readonly writer: { readonly adopt: (call: Call) => void };
  readonly rest: Rest;
  readonly messages: Refreshing & { readonly refreshOlder: () => Promise<unknown> };
  readonly packs: Refreshing;
  readonly agenda: { readonly open: () => Promise<unknown> };
  readonly loss: { readonly check: () => Promise<unknown> };
};

/** Calls left open. One that was asked questions is shown with them, or it would seem to be of no urgency; a number and a promise as they read. */
async function readCalls({ state, writer, rest }: ReadDesks, ports: Ports): Promise<void> {
  const openCalls = await ports.store.openCalls();
  if (openCalls.some(({ triage, notes }) => triage.length > 0 || notes.phone + notes.promise !== ''))
    await rest.bring();
  // Read again once it was unlocked: a call that began meanwhile is further here than on the disk.
  const known = new Set(state.calls.value.map(({ id }) => id));
  for (const call of openCalls) if (!known.has(call.id)) writer.adopt(call);
  state.shownCallId.value ??= openCalls.find(({ status }) => status === 'active')?.id ?? null;
}

async function readGlobalKeys(state: WritableState, { shortcuts }: Ports): Promise<void> {
  state.globalKeys.value = await shortcuts.globalKeys();
}

/** Reads what is on disk: practices, calls left open, today's messages, promises, records set aside. */
export async function readAll(desks: ReadDesks, ports: Ports): Promise<void> {
  const { state, notices, messages, callbacks, practices, protocols, phrases, privacy } = desks;
  // The messages before the calls: a call whose message is not known yet would seem to be without.
  const first = [practices, protocols, phrases, messages, desks.packs, desks.directives];
  await Promise.all(first.map((desk) => desk.refresh()));
  await Promise.all([
    readCalls(desks, ports),
    desks.agenda.open(),
    callbacks.refresh(),
    privacy.refresh(),
    desks.keeping.refresh(),
    desks.forms.refresh(),
    desks.loss.check(),
    readGlobalKeys(state, ports),
  ]);
  // Behind all that was read: a record that none could read is set aside on the way.
  state.setAside.value = await ports.store.setAside();
  void messages.refreshOlder().catch((error: unknown) => ports.report('messages.older', error));
  const damaged = state.setAside.value.length;
  if (damaged > 0) notices.tell(state.labels.value.notices.setAside(damaged), 'warning');
}
