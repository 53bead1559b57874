/** Calls left open when the browser was closed or fell: offered at the next start, never resumed by themselves. */
import { computed, effect, type ReadonlySignal } from '@preact/signals';
import type { Call } from '../../domain/call/call';
import { civilNow } from '../../domain/text/civil-time';
import { requestFocus, timeZoneOf, type Writes } from '../app-state';
import { spokenNow } from '../start/language';
import type { CallDesk } from './call-verbs';

type Parts = {
  readonly state: Writes<'leftOpenIds' | 'shownCallId' | 'focusRequest'>;
  readonly calls: CallDesk;
};

/** Calls found open when the browser started again. */
export interface LeftOpen {
  /** The calls offered, oldest first. */
  readonly list: ReadonlySignal<readonly Call[]>;
  /** Offers every open call; none of them is on screen until she chooses. */
  offer(): void;
  /** Puts the keyboard on the first one offered; false when none is. */
  focus(): boolean;
  /** Leaves them all on hold; false when none is offered. */
  leave(): boolean;
  /** When a call began, on the practice's clock: « 10 h 42 », with the day when it was not today. */
  startedAt(call: Pick<Call, 'startedAt' | 'practiceId'>): string;
}

export function createLeftOpen({ state, calls }: Parts): LeftOpen {
  const list = computed(() => state.calls.value.filter(({ id }) => state.leftOpenIds.value.includes(id)));
  // With a call on screen she has gone on, here or in another tab: nothing is left to ask.
  effect(() => {
    if (state.shownCallId.value !== null) state.leftOpenIds.value = [];
  });
  return {
    list,
    offer(): void {
      state.shownCallId.value = null;
      state.leftOpenIds.value = state.calls.value.map(({ id }) => id);
    },
    focus(): boolean {
      if (list.value.length === 0) return false;
      requestFocus(state, 'leftOpen');
      return true;
    },
    leave(): boolean {
      if (list.value.length === 0) return false;
      calls.parkAll();
      state.leftOpenIds.value = [];
      requestFocus(state, 'newCall');
      return true;
    },
    startedAt({ startedAt, practiceId }): string {
      const zone = timeZoneOf(state, practiceId);
      const [began, today] = [civilNow(startedAt, zone), civilNow(state.now.value, zone)];
      const language = spokenNow(state);
      const hour = language.clock(began.time);
      return began.date === today.date ? hour : `${language.day(began.date)}, ${hour}`;
    },
  };
}
