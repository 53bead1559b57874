/**
 * A witness of the database, kept outside of it: how many records of each kind, and how often they were written. No content.
 * Compared at every start: a database that was damaged comes back empty without a word (seen in Chromium 156, November 2026).
 */
import * as z from 'zod/mini';

const Kind = z.object({
  /** Rows, those of erased records included: it never shrinks. */
  count: z.number(),
  /** Number of the last strict write. */
  sequence: z.number(),
});

export const Witness = z.object({
  /** The database's own random name, given when it was made. */
  database: z.string(),
  kinds: z.record(z.string(), Kind),
  /** Epoch ms. */
  at: z.number(),
  /** When this desk was first seen. */
  since: z.optional(z.number()),
});
export type Witness = z.infer<typeof Witness>;

/** Nothing is there, or only what was written since it was made anew; a former state is there; some records are not. */
export type Loss = {
  readonly kind: 'empty' | 'older' | 'shorter';
  /** When the witness last saw all of it. */
  readonly seenAt: number;
  /** How many records it had seen. */
  readonly had: number;
  readonly has: number;
};

/** Records set aside: what leaves another store for them is not lost. */
export const ASIDE = 'setAside' as const;

/** Records that are counted and cannot be read any more. */
export const UNREAD = 'unread' as const;

const countOf = ({ kinds }: Witness, kind: string): number => kinds[kind]?.count ?? 0;

const recordKinds = ({ kinds }: Witness): string[] =>
  Object.keys(kinds).filter((kind) => kind !== ASIDE && kind !== UNREAD);

/** Of the records that can be read: what was set aside may be erased in the end. */
const recordsIn = (witness: Witness): number =>
  recordKinds(witness).reduce((all, kind) => all + countOf(witness, kind), -countOf(witness, UNREAD));

/** Records of then that are not there or cannot be read, kind by kind: what was written since must not hide them. */
const missing = (seen: Witness, now: Witness): number => {
  const gone = recordKinds(seen).map((kind) => Math.max(0, countOf(seen, kind) - countOf(now, kind)));
  const unread = countOf(now, UNREAD) - countOf(seen, UNREAD);
  const aside = Math.max(0, countOf(now, ASIDE) - countOf(seen, ASIDE));
  return gone.reduce((all, count) => all + count, Math.max(0, unread)) - aside;
};

const isEarlier = (seen: Witness, now: Witness): boolean =>
  Object.entries(seen.kinds).some(([kind, { sequence }]) => (now.kinds[kind]?.sequence ?? 0) < sequence);

/** What was lost between the witness and now; null where nothing was, or nobody had seen anything yet. */
export const lossBetween = (seen: Witness | null, now: Witness): Loss | null => {
  const had = seen ? recordsIn(seen) : 0;
  if (!seen || had === 0) return null;
  const told = { seenAt: seen.at, had, has: recordsIn(now) };
  if (told.has === 0 || seen.database !== now.database) return { kind: 'empty', ...told };
  if (isEarlier(seen, now)) return { kind: 'older', ...told };
  const lost = missing(seen, now);
  return lost > 0 ? { kind: 'shorter', ...told, has: had - lost } : null;
};
