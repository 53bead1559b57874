/** The clock and the hours of a practice, by which a promise made there is read. */
import type { CivilDate } from '../text/civil-time';
import type { PromiseClock } from '../text/promise-clock';
import { slotsOn } from './opening';
import type { Practice } from './practice';
import { publicHolidays } from './public-holidays';

/** `now` in epoch ms; without written hours no hour of the practice is known. */
export function practiceClock({ hours, absences, region, timeZone }: Practice, now: number): PromiseClock {
  const hoursOn = (date: CivilDate) =>
    hours
      ? slotsOn(
          { hours, absences, timeZone, holidays: publicHolidays(region, Number(date.slice(0, 4))) },
          date,
        )
      : [];
  return { now, timeZone, hoursOn: hours && hoursOn };
}
