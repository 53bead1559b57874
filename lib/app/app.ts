/** Joins the desks into one application; the entrypoint gives it the outside world as ports. */
import { createAppState, shownCall } from './app-state';
import { createCallDesk } from './call-desk';
import { createCallWriter } from './call-writer';
import { createCallbackDesk } from './callback-desk';
import { createLeftOpen } from './left-open';
import { createMessageDesk } from './message-desk';
import { createNotices } from './notices';
import { createOpeningDesk } from './opening-desk';
import { createPanelDesk } from './panel-desk';
import { createPhraseDesk } from './phrase-desk';
import type { Ports, StoreChange, Unsubscribe } from './ports';
import { createPracticeDesk } from './practice-desk';
import { createPrivacyDesk } from './privacy-desk';
import { createProtocolDesk } from './protocol-desk';
import { createStandingDesk } from './standing-desk';
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
  const callbacks = createCallbackDesk({ state, ports, notices, undo });
  const messages = createMessageDesk({ state, ports, calls, callbacks, notices });
  const practices = createPracticeDesk(state, ports);
  const protocols = createProtocolDesk({ ...ports, state, practices });
  const opening = createOpeningDesk(state);
  const privacy = createPrivacyDesk({ state, blur: ports.blur, notices });
  const leftOpen = createLeftOpen({ state, calls });
  const panel = createPanelDesk({ state, ports, calls, triage, notices, undo, leftOpen });
  const succession = createStandingDesk({ state, writer, store: ports.store });
  return {
    state,
    notices,
    writer,
    calls,
    triage,
    phrases,
    callbacks,
    messages,
    practices,
    protocols,
    opening,
    privacy,
    leftOpen,
    panel,
    succession,
  };
}

type Desks = ReturnType<typeof createDesks>;

/** Reads what is on disk: practices, calls left open, today's messages, promises, records set aside. */
async function readAll(desks: Desks, ports: Ports): Promise<void> {
  const { state, notices, writer, messages, callbacks, practices, protocols, privacy } = desks;
  await practices.refresh();
  await protocols.refresh();
  const openCalls = await ports.store.openCalls();
  for (const call of openCalls) writer.adopt(call);
  state.shownCallId.value = openCalls.find(({ status }) => status === 'active')?.id ?? null;
  await Promise.all([messages.refresh(), callbacks.refresh(), privacy.refresh()]);
  state.globalKeys.value = await ports.shortcuts.globalKeys();
  state.setAside.value = await ports.store.setAside();
  const damaged = state.setAside.value.length;
  if (damaged > 0) notices.tell(state.labels.value.notices.setAside(damaged), 'warning');
}

/** Follows what other panels and the worker change. */
function follow(desks: Desks, ports: Ports): Unsubscribe {
  const { state, writer, messages, callbacks, practices, protocols, privacy } = desks;
  /** Another panel took a call: this one shows it too, unless somebody is being spoken with here. */
  const showActive = () => {
    const active = state.calls.value.find(({ status }) => status === 'active');
    if (active && shownCall(state)?.status !== 'active') state.shownCallId.value = active.id;
  };
  const onChange = async (change: StoreChange): Promise<void> => {
    if (change.type === 'message.saved') return messages.refresh();
    if (change.type === 'protocol.saved') return protocols.refresh();
    if (change.type === 'callback.saved') return callbacks.refresh();
    if (change.type === 'incident.saved') return;
    if (change.type !== 'call.saved') return practices.refresh();
    await writer.follow(change.callId, change.revision);
    showActive();
  };
  const stops = [ports.store.onChange((change) => void onChange(change)), privacy.follow()];
  return () => {
    for (const stop of stops) stop();
  };
}

export function createApp(ports: Ports) {
  const desks = createDesks(ports);
  return {
    ...desks,
    /** Lets the clocks on screen move on. */
    tick(): void {
      if (desks.state.calls.value.length === 0) ports.clock.settle();
      desks.state.now.value = ports.clock.now();
    },
    /** Says that something failed which no other sentence covers. */
    tellFailure: () => desks.notices.tell(desks.state.labels.value.notices.unexpected, 'error'),
    /**
     * Calls found open: offered when the browser has just started, else only told, since the page was loaded anew; a
     * panel that goes on for another (`isHeir`) has found nothing.
     */
    async tellRecovered(isHeir = false): Promise<void> {
      const { state, notices, leftOpen } = desks;
      const isFirst = await ports.isFirstOpening();
      if (isHeir) return;
      if (isFirst) return leftOpen.offer();
      const count = state.calls.value.length;
      if (count > 0 && !state.notice.value) notices.tell(state.labels.value.calls.recovered(count));
    },
    /** Whether everything is masked, for a page that draws before it has read the rest. */
    async readMask(): Promise<void> {
      desks.state.blurred.value = await ports.blur.isOn();
    },
    /** Reads what is on disk, then follows what changes; rejects as the store does. */
    async open(): Promise<Unsubscribe> {
      // Heard from the first moment: what another panel writes while this one reads must not be missed.
      const stop = follow(desks, ports);
      await readAll(desks, ports);
      return stop;
    },
  };
}
