/** The key that picks up the phone, or leads back to the call; a call long silent is asked about first, by its name. */
import { effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Call } from '../../domain/call/call';
import { isBlank } from '../../domain/call/call-events';
import { mayBeAnother } from '../../domain/call/new-caller';
import { requestFocus, shownCall, type Writes } from '../app-state';
import type { Ports } from '../ports';
import type { CallDesk } from './call-verbs';
import type { LeftOpen } from './left-open';

export interface CallKey {
  /**
   * A new call, or the reason of the one being spoken with; first of all what was left open is settled. One that has been
   * silent a while is asked about instead, by its name; the same key again then begins the new call.
   */
  callKey(): void;
  /** The call that was asked about is still the one on the line. */
  continueCall(): void;
  /** What was typed while nobody knew in which call: it goes to the one that is chosen, and into no other. */
  readonly unplaced: ReadonlySignal<string>;
  keepUnplaced(text: string): void;
}

type Parts = {
  readonly state: Writes<'askedForNew' | 'focusRequest' | 'overlay' | 'shownCallId'>;
  readonly ports: Pick<Ports, 'clock'>;
  readonly calls: CallDesk;
  readonly leftOpen: LeftOpen;
};

/** Into the call that she chose: the reason of one that begins, the notes of one that goes on. */
function place(calls: CallDesk, call: Call, words: string): void {
  if (isBlank(call)) calls.changeNotes({ reason: words });
  else calls.changeNotes({ notes: call.notes.notes ? `${call.notes.notes}\n${words}` : words });
}

/** Words that wait until somebody is on the line and nothing is asked any more. */
function createUnplaced({ state, calls }: Parts) {
  const unplaced = signal('');
  const chosen = (): Call | null => {
    const call = shownCall(state);
    return state.askedForNew.value === null && call?.status === 'active' ? call : null;
  };
  effect(() => {
    if (!unplaced.value.trim() || !chosen()) return;
    // Once the choice itself is done: it may still be on its way through several calls.
    queueMicrotask(() => {
      const [call, words] = [chosen(), unplaced.value.trim()];
      if (!call || !words) return;
      unplaced.value = '';
      place(calls, call, words);
    });
  });
  return unplaced;
}

export function createCallKey(parts: Parts, open: () => void): CallKey {
  const { state, ports, calls, leftOpen } = parts;
  // Asked of one call while it is the one on screen and on the line; whatever she does with it is an answer.
  effect(() => {
    const asked = state.askedForNew.value;
    if (asked === null) return;
    const shown = shownCall(state);
    if (shown?.id !== asked || shown.status !== 'active') state.askedForNew.value = null;
  });
  const unplaced = createUnplaced(parts);
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
      state.askedForNew.value = null;
    },
    unplaced,
    keepUnplaced(text) {
      unplaced.value = text;
    },
  };
}
