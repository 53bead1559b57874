/** For how many days each kind is kept: as the practice's register of processing says, else as the kind's card does. */
import * as z from 'zod/mini';
import type { Card } from '../record/card';

/** Days by kind; ten years at most, one day at least. */
export const RetentionRegister = z.record(z.string(), z.int().check(z.gte(1), z.lte(3_660)));
export type RetentionRegister = z.infer<typeof RetentionRegister>;

/** What is in force on this machine. */
export type Register = {
  /** Said by the machine's administrator: goes before what a practice says. */
  readonly fixed: RetentionRegister;
  /** By practice. */
  readonly practices: Readonly<Record<string, RetentionRegister>>;
};

/** How many days a record is kept; undefined where nothing says so. */
export const daysKept = <T>(card: Card<T>, record: T, { fixed, practices }: Register): number | undefined =>
  card.retention &&
  (fixed[card.kind] ?? practices[card.practiceOf?.(record) ?? '']?.[card.kind] ?? card.retention.days);

/** The fewest days that any practice keeps the kind: what is younger need not be looked at. */
export const leastDays = <T>({ kind, retention }: Card<T>, { fixed, practices }: Register): number =>
  fixed[kind] ??
  Math.min(retention?.days ?? 0, ...Object.values(practices).flatMap((said) => said[kind] ?? []));
