/** After how long without a hand what is noted locks itself. */
import type { Administration } from './administration';
import type { PrivacyChoices } from './privacy';

/** Offered delays. Minutes. */
export const LOCK_DELAYS = [1, 2, 3, 5, 10, 15, 30, 60] as const;

/** Longest that a desk used by several is left open, unless she chooses otherwise. Minutes. */
export const SHARED_LOCK_MINUTES = 3;

/** Minutes without a hand until it locks, null never: what the administrator fixed, else what she chose. */
export const lockMinutesOf = (
  chosen: Pick<PrivacyChoices, 'lockMinutes'>,
  fixed: Pick<Administration, 'lockMinutes'>,
): number | null => fixed.lockMinutes ?? chosen.lockMinutes;
