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
});
export type PurgePlan = z.infer<typeof PurgePlan>;

/** How long before. */
export const ANNOUNCED_MS = 86_400_000;

export const countAll = (counts: KindCounts): number =>
  Object.values(counts).reduce((sum, count) => sum + count, 0);
