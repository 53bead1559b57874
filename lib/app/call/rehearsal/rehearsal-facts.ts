/** What stands on the desk of the rehearsal, told each time it changes. Runs beside the panel, in its own frame. */
import { effect } from '@preact/signals';
import type { Call } from '../../../domain/call/call';
import type { RehearsalFacts } from '../../../domain/call/rehearsal/debrief';
import type { DispositionLevel } from '../../../domain/triage/disposition';
import type { AppState } from '../../app-state';
import type { Unsubscribe } from '../../ports';
import { callLevel } from '../../triage/triage-level';

/** Calls leave the desk as they end: the last that was seen of each. */
const asEnded = (call: Call, at: number): Call =>
  call.status === 'ended' ? call : { ...call, status: 'ended', hungUpAt: at, endedAt: at };

/** Follows the desk until it is undone. */
export function followRehearsal(
  state: AppState,
  wantedPracticeId: string,
  tell: (facts: RehearsalFacts) => void,
): Unsubscribe {
  const calls = new Map<string, Call>();
  const levels: Record<string, DispositionLevel> = {};
  return effect(() => {
    const open = state.calls.value;
    const isOpen = new Set(open.map(({ id }) => id));
    for (const call of calls.values())
      if (!isOpen.has(call.id)) calls.set(call.id, asEnded(call, state.now.peek()));
    for (const call of open) {
      calls.set(call.id, call);
      levels[call.id] = callLevel(state, call);
    }
    tell({
      calls: [...calls.values()],
      levels: { ...levels },
      withMessage: state.recentMessages.value.map(({ callId }) => callId),
      withCallback: state.callbacks.value.map(({ callId }) => callId),
      isAtCounter: state.counter.value !== null,
      wantedPracticeId,
    });
  });
}
