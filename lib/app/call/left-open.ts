/** Calls left open when the browser was closed or fell: offered at the next start, never resumed by themselves. */
import { computed, effect } from '@preact/signals';
import { civilNow } from '../../domain/text/civil-time';
import { type AppState, requestFocus, timeZoneOf } from '../app-state';
import { spokenDay, spokenTime } from '../practice/opening-desk';
import type { CallDesk } from './call-desk';

type Parts = { readonly state: AppState; readonly calls: CallDesk };

export type LeftOpen = ReturnType<typeof createLeftOpen>;

export function createLeftOpen({ state, calls }: Parts) {
  const list = computed(() => state.calls.value.filter(({ id }) => state.leftOpenIds.value.includes(id)));
  // With a call on screen she has gone on, here or in another tab: nothing is left to ask.
  effect(() => {
    if (state.shownCallId.value !== null) state.leftOpenIds.value = [];
  });
  return {
    /** The calls offered, oldest first. */
    list,
    /** Offers every open call; none of them is on screen until she chooses. */
    offer(): void {
      state.shownCallId.value = null;
      state.leftOpenIds.value = state.calls.value.map(({ id }) => id);
    },
    /** Puts the keyboard on the first one offered; false when none is. */
    focus(): boolean {
      if (list.value.length === 0) return false;
      requestFocus(state, 'leftOpen');
      return true;
    },
    /** Leaves them all on hold; false when none is offered. */
    leave(): boolean {
      if (list.value.length === 0) return false;
      calls.parkAll();
      state.leftOpenIds.value = [];
      requestFocus(state, 'newCall');
      return true;
    },
    /** When a call began, on the practice's clock: « 10 h 42 », with the day when it was not today. */
    startedAt({
      startedAt,
      practiceId,
    }: {
      readonly startedAt: number;
      readonly practiceId: string;
    }): string {
      const zone = timeZoneOf(state, practiceId);
      const [began, today] = [civilNow(startedAt, zone), civilNow(state.now.value, zone)];
      const hour = spokenTime(began.time);
      return began.date === today.date ? hour : `${spokenDay(began.date)}, ${hour}`;
    },
  };
}
