/** The wall clock as calls may be timed by it: it does not run back while somebody waits. Runs in the panel and in the full pages. */

import { machineZone } from '../../domain/text/civil-time';

/** Time servers nudge a clock by less than this; more, and somebody set it. Milliseconds. */
const NUDGE_MS = 2000;

export type SteadyClock = {
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** Nothing is being timed: from here on the wall clock is believed again. */
  readonly resync: () => void;
  /** IANA zone of the machine. */
  readonly zone: string;
};

/**
 * A clock set back in mid-call would make a wait negative: it goes on as before instead, by the ticks of the machine. A
 * leap forward is believed, since a machine that slept leaps so, and the caller waited through it. The change to or from
 * summer time moves no epoch at all.
 */
export function createSteadyClock(wall = () => Date.now(), ticks = () => performance.now()): SteadyClock {
  let last = { wall: wall(), ticks: ticks() };
  let ahead = 0;
  const now = () => {
    const seen = { wall: wall(), ticks: ticks() };
    const leap = seen.wall - last.wall - (seen.ticks - last.ticks);
    if (leap < -NUDGE_MS) ahead -= leap;
    last = seen;
    return seen.wall + ahead;
  };
  return {
    now,
    resync: () => {
      now();
      ahead = 0;
    },
    zone: machineZone(),
  };
}
