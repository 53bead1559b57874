/** Whether a practice is open now, on its own clock, and when it next opens. */
import { type CivilDate, type CivilTime, civilNow, plusDays, weekdayOf } from '../text/civil-time';
import { type Absence, isOverMidnight, type OpeningHours, type OpeningSlot } from './opening-hours';
import type { PublicHoliday } from './public-holidays';

/** What decides; `holidays` must hold last year's, this year's and the next's, or what crosses New Year's Eve misses some. */
export type OpeningRules = {
  readonly hours: OpeningHours;
  readonly absences: readonly Absence[];
  readonly holidays: readonly PublicHoliday[];
  /** IANA zone of the practice. */
  readonly timeZone: string;
};

export type Opening = {
  /** On a holiday the practice is closed all day. */
  readonly state: 'open' | 'closed' | 'holiday';
  readonly holidayName?: string;
  /** On the practice's clock; null while it is open, and when it does not open within a year. */
  readonly nextOpening: { readonly date: CivilDate; readonly time: CivilTime } | null;
  /** Who is away today, the whole practice before one of its practitioners; null when nobody is. */
  readonly absence: Absence | null;
};

const SEARCHED_DAYS = 366;

/** Everybody who is away on that day, the whole practice first. */
const absencesOn = (absences: readonly Absence[], date: CivilDate): Absence[] =>
  absences
    .filter(({ from, to }) => from <= date && date <= to)
    .toSorted((a, b) => Number(a.practitionerId !== null) - Number(b.practitionerId !== null));

const holidayOn = ({ holidays }: OpeningRules, date: CivilDate): PublicHoliday | undefined =>
  holidays.find((holiday) => holiday.date === date);

const isPracticeAway = ({ absences }: OpeningRules, date: CivilDate): boolean =>
  absencesOn(absences, date)[0]?.practitionerId === null;

/** The slots that begin on that day, earliest first; none on a holiday or while the whole practice is away. */
export const slotsOn = (rules: OpeningRules, date: CivilDate): OpeningSlot[] => {
  if (holidayOn(rules, date) || isPracticeAway(rules, date)) return [];
  return rules.hours[weekdayOf(date)].toSorted((a, b) => a.from.localeCompare(b.from));
};

type Moment = { readonly date: CivilDate; readonly time: CivilTime };

const nextOpening = (rules: OpeningRules, today: Moment): Opening['nextOpening'] => {
  for (let days = 0; days <= SEARCHED_DAYS; days += 1) {
    const date = plusDays(today.date, days);
    const slot = slotsOn(rules, date).find(({ from }) => days > 0 || from > today.time);
    if (slot) return { date, time: slot.from };
  }
  return null;
};

/** A slot over midnight belongs to the day on which it began, whatever the next day is. */
const isOpenAt = (rules: OpeningRules, { date, time }: Moment): boolean =>
  slotsOn(rules, date).some((slot) => slot.from <= time && (isOverMidnight(slot) || time < slot.to)) ||
  slotsOn(rules, plusDays(date, -1)).some((slot) => isOverMidnight(slot) && time < slot.to);

/** Whether the practice is open at `now` (epoch ms), and what to tell a caller if it is not. */
export const openingAt = (rules: OpeningRules, now: number): Opening => {
  const today = civilNow(now, rules.timeZone);
  const holiday = holidayOn(rules, today.date);
  const absence = absencesOn(rules.absences, today.date)[0] ?? null;
  if (isOpenAt(rules, today)) return { state: 'open', nextOpening: null, absence };
  const next = nextOpening(rules, today);
  if (holiday) return { state: 'holiday', holidayName: holiday.name, nextOpening: next, absence };
  return { state: 'closed', nextOpening: next, absence };
};
