/** A call that has just begun, or that its page took along as it was loaded anew, and what the page says at that very moment. */
import type { Call } from '../../domain/call/call';
import type { Practice } from '../../domain/practice/practice';
import { theOnly } from '../../domain/practice/the-only';
import { shownCall } from '../app-state';
import type { CallCore } from './call-core';

/** The page at that very moment goes before what it showed earlier, unless she has chosen in between. Nothing to take back. */
export function takeShown({ state, writer }: CallCore, begun: Call, shown: Practice): void {
  const call = state.calls.value.find(({ id }) => id === begun.id);
  if (!call || call.practiceId !== begun.practiceId || shown.id === begun.practiceId) return;
  const recipientId = theOnly(shown.practitioners)?.id ?? null;
  writer.write({ ...call, practiceId: shown.id, notes: { ...call.notes, recipientId } }, 'relaxed');
}

/**
 * The page went, and the panel with it, in the moment between a call's first letter on the disk and whose call it is: what
 * the page of now says is taken as it would have been then.
 */
export const askPage = (core: CallCore) => (): void => {
  const call = shownCall(core.state);
  if (call?.status !== 'active' || call.practiceId !== '') return;
  core.agenda.whenShown((shown) => takeShown(core, call, shown));
};
