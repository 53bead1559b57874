/** Wrong tries of a secret, slowed: from the third on each must wait twice as long. It slows a hand, not a machine that has the disk. */
import type { Clock } from './ports';

/** Wrong tries that cost nothing: anybody mistypes. */
const FREE_TRIES = 3;
const LONGEST_WAIT_MS = 60_000;

const waitAfter = (tries: number): number =>
  tries < FREE_TRIES ? 0 : Math.min(LONGEST_WAIT_MS, 1000 * 2 ** (tries - FREE_TRIES));

/** What came of an attempt to open. */
export type Unlocking = 'opened' | 'wrong' | 'tooSoon';

export interface SlowedTries {
  /** Tries it, unless it is too soon. */
  attempt(isRight: () => Promise<boolean>): Promise<Unlocking>;
  /** Seconds before another try counts; 0 when it does now. */
  secondsToWait(now: number): number;
}

export function createSlowedTries(clock: Pick<Clock, 'now'>): SlowedTries {
  let wrong = 0;
  let mayTryAt = 0;
  return {
    async attempt(isRight) {
      if (clock.now() < mayTryAt) return 'tooSoon';
      if (await isRight()) {
        wrong = 0;
        return 'opened';
      }
      wrong += 1;
      mayTryAt = clock.now() + waitAfter(wrong);
      return 'wrong';
    },
    secondsToWait: (now) => Math.max(0, Math.ceil((mayTryAt - now) / 1000)),
  };
}
