/** Hold, resume, swap: who waits and who speaks. */
import type { Call, CallerKind } from '../../domain/call/call';
import { assessEntryCheck } from '../../domain/triage/triage-run';
import { type AppState, requestFocus, shownCall } from '../app-state';
import type { CallCore } from './call-core';

/** Callers who may wait before anybody asked whether somebody is in danger. */
const SAFE_TO_HOLD: ReadonlySet<CallerKind> = new Set(['professional', 'administrative', 'sales']);

type HeldCall = Extract<Call, { status: 'held' }>;

const isHeld = (call: Call): call is HeldCall => call.status === 'held';

/** A professional has a patient in hand and often one minute; who canvasses can wait. */
const priority = ({ notes: { callerKind } }: Call): number => {
  if (callerKind === 'professional') return 0;
  return callerKind === 'sales' ? 2 : 1;
};

/** Calls beside the one on screen, professionals first, then the longest wait: the order of the cards and of their keys. */
export const waitingCalls = (state: AppState): Call[] => {
  const since = (call: Call) => (isHeld(call) ? call.heldAt : Number.POSITIVE_INFINITY);
  return state.calls.value
    .filter(({ id }) => id !== state.shownCallId.value)
    .toSorted((a, b) => priority(a) - priority(b) || since(a) - since(b) || a.startedAt - b.startedAt);
};

/** Who has waited longest beside the call on screen, whoever it is; null when nobody waits. */
export const longestWait = (state: AppState): HeldCall | null =>
  waitingCalls(state)
    .filter(isHeld)
    .toSorted((a, b) => a.heldAt - b.heldAt || a.startedAt - b.startedAt)[0] ?? null;

/** Never before the entry check: who waits must not be in danger. Asked once per call; a second press holds. */
function createHoldGuard(): (call: Call) => boolean {
  const reminded = new Set<string>();
  return ({ id, notes, triage }) => {
    const isSorted = assessEntryCheck(notes.entryCheck) === 'clear' || triage.length > 0;
    const isOutOfDanger = notes.callerKind !== null && SAFE_TO_HOLD.has(notes.callerKind);
    if (isSorted || isOutOfDanger || reminded.has(id)) return false;
    reminded.add(id);
    return true;
  };
}

/** Who is on the line, at once and without a way back. */
function lineVerbs({ state, ports, advance, parkActive }: CallCore) {
  return {
    park() {
      const call = shownCall(state);
      if (call?.status === 'active') advance(call, { type: 'held', at: ports.clock.now() });
    },
    parkAll: () => parkActive(),
    parkOthers() {
      const shown = shownCall(state);
      if (shown?.status === 'active') parkActive(shown.id);
    },
    unpark(id: string) {
      const call = state.calls.value.find((other) => other.id === id);
      if (!call) return;
      if (call.status === 'held') {
        parkActive();
        advance(call, { type: 'resumed', at: ports.clock.now() });
      }
      state.shownCallId.value = id;
      requestFocus(state, call.status === 'wrapUp' ? 'endGate' : 'reason');
    },
  };
}

/** The same with manners, and with a way back: Ctrl+Z puts everybody where they were. */
export function holdVerbs(core: CallCore) {
  const { state, notices, rememberMove } = core;
  const { unpark, ...line } = lineVerbs(core);
  const mustCheckFirst = createHoldGuard();
  const resume = (id: string): void => rememberMove(() => unpark(id));
  return {
    ...line,
    unpark,
    resume,
    hold() {
      const call = shownCall(state);
      if (call?.status !== 'active') return;
      if (!mustCheckFirst(call)) return rememberMove(line.park);
      notices.tell(state.labels.value.notices.checkBeforeHold, 'warning');
      requestFocus(state, 'entryCheck');
    },
    swap() {
      const longest = longestWait(state);
      if (longest) resume(longest.id);
    },
    pick(position: number) {
      const call = waitingCalls(state)[position - 1];
      if (call) resume(call.id);
    },
  };
}
