/** When a practice is open in an ordinary week, and when somebody is away. */
import * as z from 'zod/mini';
import { CivilDate, CivilTime, Weekday } from '../text/civil-time';

/** A longer night is more likely two hours put the wrong way round (« 12:30–8:30 »). */
const LONGEST_NIGHT_MINUTES = 16 * 60;

type Ends = { readonly from: CivilTime; readonly to: CivilTime };

const minutesOf = (time: CivilTime): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** True for a slot that ends on the day after its own. */
export const isOverMidnight = ({ from, to }: Ends): boolean => to < from;

const isPossible = (slot: Ends): boolean => {
  const minutes = minutesOf(slot.to) - minutesOf(slot.from);
  return isOverMidnight(slot) ? minutes + 24 * 60 <= LONGEST_NIGHT_MINUTES : minutes > 0;
};

/**
 * A stretch on the practice's clock that begins on its day; it is closed again at `to`, which is the next day's where it is
 * not after `from` (« 20:00–08:00 »).
 */
export const OpeningSlot = z
  .object({ from: CivilTime, to: CivilTime })
  .check(z.refine(isPossible, 'A slot ends after it begins: on its day, or in the morning after its night.'));
export type OpeningSlot = z.infer<typeof OpeningSlot>;

/** The slots of each day of the week, in any order; an empty list is a day off. */
export const OpeningHours = z.record(Weekday, z.array(OpeningSlot));
export type OpeningHours = z.infer<typeof OpeningHours>;

/** A week without an open day. */
export const CLOSED_WEEK: OpeningHours = {
  monday: [],
  tuesday: [],
  wednesday: [],
  thursday: [],
  friday: [],
  saturday: [],
  sunday: [],
};

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
