/** Tries at a code, slowed after the first wrong ones: what holds off a hand, not a machine that has the disk. */

/** Wrong tries that cost nothing: anybody mistypes. */
const FREE_TRIES = 3;
const LONGEST_WAIT_MS = 60_000;

/** How long must be waited after so many wrong tries, the free ones spent. */
const waitAfter = (tries: number): number => Math.min(LONGEST_WAIT_MS, 1000 * 2 ** (tries - FREE_TRIES));

export interface SlowedTries {
  /** Milliseconds before another try counts, at that moment; 0 when it does now. */
  wait(now: number): number;
  wrong(now: number): void;
  right(): void;
}

export function createSlowedTries(): SlowedTries {
  let tries = 0;
  let mayTryAt = 0;
  return {
    wait: (now) => Math.max(0, mayTryAt - now),
    wrong(now) {
      tries += 1;
      mayTryAt = tries < FREE_TRIES ? 0 : now + waitAfter(tries);
    },
    right() {
      tries = 0;
      mayTryAt = 0;
    },
  };
}
