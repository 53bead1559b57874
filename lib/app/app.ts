/** Joins the desks into one application; the entrypoint gives it the outside world as ports. */
import { createAbbreviationDesk } from './abbreviation-desk';
import { createAppState, shownCall } from './app-state';
import { createCallDesk } from './call-desk';
import { createCallWriter } from './call-writer';
import { createMessageDesk } from './message-desk';
import { createNotices } from './notices';
import { createOpeningDesk } from './opening-desk';
import { createPaletteDesk } from './palette-desk';
import { createPanelDesk } from './panel-desk';
import { createPhraseDesk } from './phrase-desk';
import { createPhraseWriting } from './phrase-writing';
import type { Ports, StoreChange, Unsubscribe } from './ports';
import { createPracticeDesk } from './practice-desk';
import { createTriageDesk } from './triage-desk';
import { createUndoStack } from './undo-stack';

export type App = ReturnType<typeof createApp>;

/** Every desk, over one state. */
function createDesks(ports: Ports) {
  const state = createAppState(ports.clock.now());
  const notices = createNotices(state);
  const undo = createUndoStack();
  const writer = createCallWriter({ state, store: ports.store, notices });
  const calls = createCallDesk({ state, ports, writer, notices, undo });
  const triage = createTriageDesk({ state, calls, clock: ports.clock });
  const phrases = createPhraseDesk({ state, ports, calls, notices });
  const messages = createMessageDesk({ state, ports, calls, notices });
  const practices = createPracticeDesk(state, ports);
  const opening = createOpeningDesk(state);
  const panel = createPanelDesk({ state, ports, calls, triage, notices, undo });
  const writing = createPhraseWriting({ state, ports, notices, undo });
  const desks = { state, notices, writer, calls, triage, phrases, messages, practices, opening, panel };
  return { ...desks, writing, palette: createPaletteDesk(desks) };
}

type Desks = ReturnType<typeof createDesks>;

/** Reads what is on disk: practices, calls left open, today's messages, records set aside. */
async function readAll(desks: Desks, ports: Ports): Promise<void> {
  const { state, notices, writer, messages, practices, phrases } = desks;
  await Promise.all([practices.refresh(), phrases.refresh()]);
  const openCalls = await ports.store.openCalls();
  for (const call of openCalls) writer.adopt(call);
  state.shownCallId.value = openCalls.find(({ status }) => status === 'active')?.id ?? null;
  await messages.refresh();
  state.blurred.value = await ports.blur.isOn();
  state.globalKeys.value = await ports.shortcuts.globalKeys();
  state.setAside.value = await ports.store.setAside();
  const damaged = state.setAside.value.length;
  if (damaged > 0) notices.tell(state.labels.value.notices.setAside(damaged), 'warning');
}

/** Follows what other panels and the worker change. */
function follow({ state, writer, messages, practices, phrases }: Desks, ports: Ports): Unsubscribe {
  /** Another panel took a call: this one shows it too, unless somebody is being spoken with here. */
  const showActive = () => {
    const active = state.calls.value.find(({ status }) => status === 'active');
    if (active && shownCall(state)?.status !== 'active') state.shownCallId.value = active.id;
  };
  const onChange = async (change: StoreChange): Promise<void> => {
    if (change.type === 'message.saved') return messages.refresh();
    if (change.type === 'phrases.saved') return phrases.refresh();
    if (change.type !== 'call.saved') return practices.refresh();
    await writer.follow(change.callId, change.revision);
    showActive();
  };
  const stops = [
    ports.store.onChange((change) => void onChange(change)),
    ports.blur.onChange((on) => {
      state.blurred.value = on;
    }),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

export function createApp(ports: Ports) {
  const desks = createDesks(ports);
  const abbreviations = createAbbreviationDesk({ ...desks, ports });
  return {
    ...desks,
    abbreviations,
    /** Says that something failed which no other sentence covers. */
    tellFailure: () => desks.notices.tell(desks.state.labels.value.notices.unexpected, 'error'),
    /** Says that calls were left open: the panel opened after a crash, a reload or an update. */
    tellRecovered(): void {
      const { state, notices } = desks;
      const count = state.calls.value.length;
      if (count > 0 && !state.notice.value) notices.tell(state.labels.value.calls.recovered(count));
    },
    /** Reads what is on disk, then follows what changes; rejects as the store does. */
    async open(): Promise<Unsubscribe> {
      // Heard from the first moment: what another panel writes while this one reads must not be missed.
      const stop = follow(desks, ports);
      await readAll(desks, ports);
      const stopPublishing = abbreviations.publish();
      return () => {
        stopPublishing();
        stop();
      };
    },
  };
}
