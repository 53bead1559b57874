/** The hours of an invented practice. */
import { CLOSED_WEEK, type OpeningHours } from '../../domain/practice/opening-hours';

/** The same morning and afternoon from Monday to Friday. */
export const everyWorkday = (
  morning: readonly [string, string],
  afternoon: readonly [string, string],
): OpeningHours => {
  const day = [morning, afternoon].map(([from, to]) => ({ from, to }));
  return { ...CLOSED_WEEK, monday: day, tuesday: day, wednesday: day, thursday: day, friday: day };
};
