/** When a practice is open in an ordinary week, and when somebody is away. */
import * as z from 'zod/mini';
import { CivilDate, CivilTime, Weekday } from '../text/civil-time';

/** A stretch of one day on the practice's clock; it is closed again at `to`. */
export const OpeningSlot = z
  .object({ from: CivilTime, to: CivilTime })
  .check(z.refine(({ from, to }) => from < to, 'A slot ends after it begins, on the same day.'));
export type OpeningSlot = z.infer<typeof OpeningSlot>;

/** The slots of each day of the week, in any order; an empty list is a day off. */
export const OpeningHours = z.record(Weekday, z.array(OpeningSlot));
export type OpeningHours = z.infer<typeof OpeningHours>;

export const Absence = z
  .object({
    /** Who is away; null when the whole practice is closed. */
    practitionerId: z.nullable(z.string()),
    /** First and last day away, both included. */
    from: CivilDate,
    to: CivilDate,
    /** Empty when nobody replaces. */
    replacementName: z.string(),
    replacementPhone: z.string(),
  })
  .check(z.refine(({ from, to }) => from <= to, 'An absence does not end before it begins.'));
export type Absence = z.infer<typeof Absence>;
