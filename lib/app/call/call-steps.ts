/** The six steps of the call on screen, and where the keyboard goes in each. */
import type { CallStep } from '../../domain/call/call';
import { requestFocus, shownCall } from '../app-state';
import type { FocusTarget } from '../focus-target';
import type { CallCore } from './call-core';

const STEP_FOCUS: Record<CallStep, FocusTarget> = {
  greeting: 'callerKind',
  reason: 'reason',
  restatement: 'restatement',
  handling: 'outcomes',
  message: 'message',
  closing: 'closing',
};

/** The six steps of the call on screen: never forced, one key away. */
export function stepVerbs({ state, advance, edit }: CallCore) {
  const enterStep = (step: CallStep): void => {
    const call = shownCall(state);
    if (call) advance(call, { type: 'stepped', step }, 'relaxed');
  };
  /** By call. A pixel means nothing in another window: it is not stored. */
  const tops = new Map<string, number>();
  return {
    enterStep,
    sayUnplaced: (unplaced: string) => edit((call) => ({ ...call, view: { ...call.view, unplaced } })),
    speak: (language: string) => edit((call) => ({ ...call, view: { ...call.view, language } })),
    keepScroll: (callId: string, top: number) => void tops.set(callId, top),
    scrolledTo: (callId: string) => tops.get(callId) ?? null,
    goToStep(step: CallStep) {
      if (!shownCall(state)) return;
      enterStep(step);
      requestFocus(state, STEP_FOCUS[step]);
    },
  };
}
