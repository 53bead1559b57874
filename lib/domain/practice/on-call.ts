/** Who is on call for a practice, and when: dated rows for nights, weekends and holidays. */
import * as z from 'zod/mini';
import { CivilDate, CivilTime, civilNow, plusDays, weekdayOf } from '../text/civil-time';
import type { Region } from '../text/region';
import { publicHolidays } from './public-holidays';

/** On which of its days a row holds. */
export const ON_CALL_DAYS = ['holidays', 'weekends', 'weekdays', 'all'] as const;

export const OnCallRow = z
  .object({
    id: z.string().check(z.minLength(1)),
    /** As it is said: « le docteur Petit », « la maison médicale de garde ». */
    name: z.string(),
    /** As typed. */
    phone: z.string(),
    /** First and last day, both included. */
    from: CivilDate,
    to: CivilDate,
    days: z.enum(ON_CALL_DAYS),
    /** Hours of such a day; an end that is not after the beginning is the next morning's. Null: the whole day. */
    fromTime: z.nullable(CivilTime),
    toTime: z.nullable(CivilTime),
  })
  .check(z.refine(({ from, to }) => from <= to, 'A row does not end before it begins.'));
export type OnCallRow = z.infer<typeof OnCallRow>;

/** What of a practice decides; the practice itself holds these rows. */
type Place = {
  readonly region: Region;
  readonly holidayPlace: string;
  readonly timeZone: string;
  readonly onCall: readonly OnCallRow[];
};

const isWeekend = (date: CivilDate): boolean => ['saturday', 'sunday'].includes(weekdayOf(date));

const isHoliday = ({ region, holidayPlace }: Place, date: CivilDate): boolean =>
  publicHolidays(region, Number(date.slice(0, 4)), holidayPlace).some((holiday) => holiday.date === date);

/** Whether the row has that day among its own. */
function isItsDay(place: Place, { from, to, days }: OnCallRow, date: CivilDate): boolean {
  if (date < from || to < date) return false;
  if (days === 'all') return true;
  if (days === 'holidays') return isHoliday(place, date);
  return (days === 'weekends') === isWeekend(date);
}

/** From its hour to the end of the day, and where it goes over midnight into the morning of the next. */
function isOnAt(place: Place, row: OnCallRow, { date, time }: { date: CivilDate; time: CivilTime }): boolean {
  const from = row.fromTime ?? '00:00';
  const to = row.toTime ?? '24:00';
  if (from < to) return isItsDay(place, row, date) && from <= time && time < to;
  return (
    (isItsDay(place, row, date) && from <= time) || (isItsDay(place, row, plusDays(date, -1)) && time < to)
  );
}

/** A long weekend: a row of no more days was written for those very days. */
const FEW_DAYS = 3;
const isDated = ({ from, to }: OnCallRow): boolean => to < plusDays(from, FEW_DAYS);

/** Of several the one written for those very days, then the one for the fewest days, then the one that began last. */
const closest = (a: OnCallRow, b: OnCallRow): number =>
  Number(isDated(b)) - Number(isDated(a)) ||
  ON_CALL_DAYS.indexOf(a.days) - ON_CALL_DAYS.indexOf(b.days) ||
  b.from.localeCompare(a.from);

/** Neither a name nor a number: nobody, whatever its days. */
export const isBlankOnCall = ({ name, phone }: OnCallRow): boolean => !`${name}${phone}`.trim();

/** Who is on call at that moment (epoch ms), on the practice's own clock; null where no row says so. */
export function onDutyAt(place: Place, now: number): OnCallRow | null {
  const moment = civilNow(now, place.timeZone);
  const isOn = (row: OnCallRow) => !isBlankOnCall(row) && isOnAt(place, row, moment);
  return place.onCall.filter(isOn).toSorted(closest)[0] ?? null;
}
