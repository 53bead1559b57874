/** The key that picks up the phone, or leads back to the call; a call long silent is asked about first, by its name. */
import { computed, effect, type ReadonlySignal } from '@preact/signals';
import type { Call } from '../../domain/call/call';
import { mayBeAnother } from '../../domain/call/new-caller';
import { requestFocus, shownCall, type Writes } from '../app-state';
import type { Ports } from '../ports';
import type { CallDesk } from './call-verbs';
import type { LeftOpen } from './left-open';
import { callWithUnplaced, withUnplacedNoted } from './unplaced-words';

export interface CallKey {
  /**
   * A new call, or the reason of the one being spoken with; first of all what was left open is settled. One that has been
   * silent a while is asked about instead, by its name; the same key again then begins the new call.
   */
  callKey(): void;
  /** The call that was asked about is still the one on the line. */
  continueCall(): void;
  /** What was typed while nobody knew in which call: it goes to the one that she chooses, and waits on the disk until then. */
  readonly unplaced: ReadonlySignal<string>;
  keepUnplaced(text: string): void;
}

type Parts = {
  readonly state: Writes<'askedForNew' | 'focusRequest' | 'overlay' | 'shownCallId'>;
  readonly ports: Pick<Ports, 'clock'>;
  readonly calls: CallDesk;
  readonly leftOpen: LeftOpen;
};

export function createCallKey(parts: Parts, open: () => void): CallKey {
  const { state, ports, calls, leftOpen } = parts;
  // Asked of one call while it is the one on screen and on the line. Words that wait for the answer bring the question back.
  effect(() => {
    const asked = state.askedForNew.value;
    const waiting = callWithUnplaced(state)?.id ?? null;
    const shown = shownCall(state);
    const isAsked = shown?.id === asked && shown?.status === 'active';
    if (waiting ?? (asked !== null && !isAsked)) state.askedForNew.value = waiting;
  });
  const lead = (call: Call) => {
    state.shownCallId.value = call.id;
    const isAsked = mayBeAnother(call, ports.clock.now());
    state.askedForNew.value = isAsked ? call.id : null;
    // Asked, the caret leaves the call: what is said from now on may be somebody else's.
    requestFocus(state, isAsked ? 'newCallWords' : 'reason');
  };
  return {
    callKey() {
      open();
      state.overlay.value = 'none';
      if (leftOpen.focus()) return;
      const active = state.calls.value.find(({ status }) => status === 'active');
      if (!active || state.askedForNew.value === active.id) return calls.start();
      lead(active);
    },
    continueCall() {
      const call = callWithUnplaced(state);
      if (call) calls.changeIn(call.id, (now) => withUnplacedNoted(now));
      state.askedForNew.value = null;
    },
    unplaced: computed(() => shownCall(state)?.view.unplaced ?? ''),
    keepUnplaced: calls.sayUnplaced,
  };
}
