/** What every verb on calls is made of: moving a call, editing the one on screen, parking, undoing. */
import type { Call } from '../../domain/call/call';
import { callCard } from '../../domain/call/call.record';
import { advanceCall, type CallEvent, inStateOf } from '../../domain/call/call-events';
import { touched } from '../../domain/call/call-view';
import { mergeSides } from '../../domain/record/sides';
import { type AppState, shownCall, type Writes } from '../app-state';
import type { Notices } from '../notices';
import type { Ports } from '../ports';
import type { AgendaDesk } from '../practice/agenda-desk';
import type { CallWriter, Durability } from './call-writer';
import type { UndoStack } from './undo-stack';

export type CallParts = {
  readonly state: Writes<'shownCallId' | 'focusRequest' | 'calls'>;
  readonly ports: Pick<Ports, 'clock' | 'newId' | 'page' | 'report' | 'store'>;
  readonly writer: CallWriter;
  readonly notices: Notices;
  readonly undo: UndoStack;
  readonly agenda: Pick<AgendaDesk, 'rule' | 'whenShown'> & {
    readonly health: Pick<AgendaDesk['health'], 'patientSeen'>;
  };
};

/** What every verb of the desk is made of. */
export type CallCore = CallParts & {
  readonly advance: (call: Call, event: CallEvent, durability?: Durability) => void;
  readonly edit: (change: (call: Call) => Call, durability?: Durability) => void;
  /** At most one call is active: the one being spoken with is parked first. */
  readonly parkActive: (exceptId?: string) => void;
  /** Lets Ctrl+Z take back what led from `before` to `after`, and nothing that was typed since. */
  readonly remember: (before: Call, after: Call) => void;
  /** Does `move`, which may touch several calls, and lets one Ctrl+Z take all of it back. */
  readonly rememberMove: (move: () => void) => void;
};

/** One call spoken with and nine that wait: more is nobody's to keep in mind. */
const MOST_CALLS = 10;

/** True when no further call can be taken. */
export const isDeskFull = (state: AppState): boolean => state.calls.value.length >= MOST_CALLS;

type Change = { readonly before: Call; readonly after: Call };

/** `current` without what led from `before` to `after`. Held once more since then, it is held all the same. */
const takenBack = ({ before, after }: Change, current: Call): Call =>
  mergeSides(callCard, {
    base: after,
    // Held again since, it waits since then: the hour of before is not what came last.
    mine: current.status === before.status ? inStateOf(before, current) : before,
    theirs: current.status === after.status ? inStateOf(current, after) : current,
  });

/** Takes back what led from `before` to `after`, and nothing that came since; false when the desk has no room for it. */
function createTakeBack({ state, writer }: CallParts, parkActive: CallCore['parkActive']) {
  return ({ before, after }: Change): boolean => {
    const onDesk = state.calls.value.find(({ id }) => id === before.id);
    const current = onDesk ?? (after.status === 'ended' ? after : null);
    // Another panel ended it: what that panel wrote is not ours to take back.
    if (!current) return true;
    if (!onDesk && isDeskFull(state)) return false;
    const undone = takenBack({ before, after }, current);
    if (undone.status === 'active') parkActive(undone.id);
    writer.write(undone, 'strict');
    state.shownCallId.value = undone.id;
    return true;
  };
}

/** What changed between two moments, those that were active before last: taken back, they park nobody else again. */
const changesBetween = (before: readonly Call[], after: readonly Call[]): Change[] =>
  before
    .flatMap((call) => {
      const now = after.find(({ id }) => id === call.id);
      return now && now !== call ? [{ before: call, after: now }] : [];
    })
    .toSorted((a, b) => Number(a.before.status === 'active') - Number(b.before.status === 'active'));

/** The call, in which something was noted now. */
export const touchedAt = (call: Call, now: number): Call => {
  const view = touched(call.view, now);
  return view === call.view ? call : { ...call, view };
};

export function createCallCore(parts: CallParts): CallCore {
  const { state, ports, writer, undo } = parts;
  const advance: CallCore['advance'] = (call, event, durability = 'strict') => {
    const after = advanceCall(call, event);
    if (after !== call) writer.write(after, durability);
  };
  const parkActive: CallCore['parkActive'] = (exceptId) => {
    const active = state.calls.value.filter(({ status, id }) => status === 'active' && id !== exceptId);
    for (const call of active) advance(call, { type: 'held', at: ports.clock.now() });
  };
  const takeBack = createTakeBack(parts, parkActive);
  return {
    ...parts,
    advance,
    parkActive,
    edit(change, durability = 'relaxed') {
      const call = shownCall(state);
      if (call) writer.write(touchedAt(change(call), ports.clock.now()), durability);
    },
    remember: (before, after) => undo.push(() => takeBack({ before, after })),
    rememberMove(move) {
      const [before, shown] = [state.calls.value, state.shownCallId.value];
      move();
      const changes = changesBetween(before, state.calls.value);
      // To look at another call is nothing to take back.
      if (changes.length === 0) return;
      undo.push(() => {
        for (const change of changes) takeBack(change);
        if (shown === null || state.calls.value.some(({ id }) => id === shown))
          state.shownCallId.value = shown;
        return true;
      });
    },
  };
}
