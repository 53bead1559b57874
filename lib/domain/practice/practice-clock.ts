/** The clock and the hours of a practice, by which a promise made there is read. */
import type { CivilDate } from '../text/civil-time';
import type { PromiseClock } from '../text/promise-clock';
import { slotsOn } from './opening';
import type { Practice } from './practice';
import { type PublicHoliday, publicHolidays } from './public-holidays';

/** The holidays of a year on which this practice is closed. */
export const closingHolidays = (
  { region, opensOnHolidays, holidayPlace }: Pick<Practice, 'region' | 'opensOnHolidays' | 'holidayPlace'>,
  year: number,
): PublicHoliday[] => (opensOnHolidays ? [] : publicHolidays(region, year, holidayPlace));

/** `now` in epoch ms; without written hours no hour of the practice is known. */
export function practiceClock(practice: Practice, now: number): PromiseClock {
  const { hours, absences, timeZone } = practice;
  const hoursOn = (date: CivilDate) =>
    hours
      ? slotsOn(
          { hours, absences, timeZone, holidays: closingHolidays(practice, Number(date.slice(0, 4))) },
          date,
        )
      : [];
  return { now, timeZone, hoursOn: hours && hoursOn };
}
