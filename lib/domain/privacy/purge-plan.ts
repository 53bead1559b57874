/** What the calendar will erase next: announced the day before, so that she can still read or export it. */
import * as z from 'zod/mini';

/** How many records of each kind. */
export const KindCounts = z.record(z.string(), z.number());
export type KindCounts = z.infer<typeof KindCounts>;

export const PurgePlan = z.object({
  /** Epoch ms: what is over by then is erased then, and nothing else. */
  until: z.number(),
  counts: KindCounts,
  /** Open for longer than they should be: pointed out, never erased. */
  flagged: KindCounts,
  /** The register by which it was announced, as text: another one is announced anew. */
  register: z.string(),
  /** When somebody was there to read it (epoch ms); null while nobody was. */
  shownAt: z._default(z.nullable(z.number()), null),
  /** When the calendar last looked (epoch ms): tells a clock that was set, and an absence. */
  lookedAt: z._default(z.nullable(z.number()), null),
  /** Why today's backup, set up by her, is not there: what is due waits for it a while. */
  unsaved: z._default(z.nullable(z.enum(['failed', 'closed'])), null),
});
export type PurgePlan = z.infer<typeof PurgePlan>;

const HOUR_MS = 3_600_000;
const DAY_MS = 86_400_000;

/** How long before. */
export const ANNOUNCED_MS = DAY_MS;

/** How long before once the clock leapt: whoever works under a wrong one has a week to see it. */
export const ANNOUNCED_AFTER_LEAP_MS = 7 * DAY_MS;

/** No less than this after it was read: an evening is no announcement for the morning. */
const READ_MS = 20 * HOUR_MS;

/** Longer between two looks than a desk that works one day a week stays closed: an absence, or a clock that was set. */
const LEAP_MS = 8 * DAY_MS;

/** No longer than this is it held for a backup that cannot be made: what must go by the register goes. */
export const HELD_MS = 3 * DAY_MS;

/**
 * True when the clock went further ahead since the last look than closing explains, or back by more than a day: less is the
 * network's hour after the machine's own.
 */
export const hasLeapt = ({ lookedAt }: PurgePlan, now: number): boolean =>
  lookedAt !== null && (lookedAt - now > DAY_MS || now - lookedAt > LEAP_MS);

/** When it is carried out (epoch ms), if somebody reads it before. */
export const carriedOutAt = ({ until, shownAt }: PurgePlan): number =>
  shownAt === null ? until : Math.max(until, shownAt + READ_MS);

export const countAll = (counts: KindCounts): number =>
  Object.values(counts).reduce((sum, count) => sum + count, 0);
