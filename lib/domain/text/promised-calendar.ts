/** Days of the calendar as a promise names them: what may be two days, or none, is a question. */
import { type CivilDate, plusDays, weekdayNumber } from './civil-time';
import type { PromisedDay } from './promised-board';

export const WEEKDAYS = ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'];

/** A day without a year further ahead is more likely a slip. */
const FURTHEST_DAYS = 183;
/** Nobody promises a call in two years: it is a birth date, or a slip. */
const FURTHEST_WITH_YEAR = 550;

export const WHICH: PromisedDay = { question: 'whichDay' };
const IMPOSSIBLE: PromisedDay = { question: 'impossibleDay' };

/** The day on which something is promised; at night « demain » may mean the day that has just begun. */
export type Today = { readonly date: CivilDate; readonly isNight: boolean };

const two = (value: number): string => String(value).padStart(2, '0');

/** Null for a day that no calendar has, such as 31 November. */
const civil = (year: number, month: number, day: number): CivilDate | null => {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
    ? `${year}-${two(month)}-${two(day)}`
    : null;
};

const agreeing = (date: CivilDate, weekday: string): PromisedDay =>
  weekday && WEEKDAYS[weekdayNumber(date)] !== weekday ? WHICH : { date };

/** A day of a month, of this year or the next when none is said. */
export function dated(
  today: CivilDate,
  { day, month, year, weekday }: Record<'day' | 'month' | 'year' | 'weekday', string>,
) {
  const thisYear = Number(today.slice(0, 4));
  const said = year === '' ? null : Number(year.length === 2 ? `20${year}` : year);
  const dates = (said === null ? [thisYear, thisYear + 1] : [said])
    .map((each) => civil(each, Number(month), Number(day)))
    .filter((each) => each !== null);
  const ahead = dates.find((date) => date >= today);
  if (dates.length === 0) return IMPOSSIBLE;
  const furthest = plusDays(today, said === null ? FURTHEST_DAYS : FURTHEST_WITH_YEAR);
  if (!ahead || ahead > furthest) return { question: 'past' } as const;
  return agreeing(ahead, weekday);
}

/** « le 12 »: this month's if it is not over, else the next month's. */
export function dayOfMonth(today: CivilDate, day: number, weekday: string): PromisedDay {
  const [year = 0, month = 0, current = 0] = today.split('-').map(Number);
  if (day < 1 || day > 31) return IMPOSSIBLE;
  const isNextMonth = day < current;
  const date = civil(
    month === 12 && isNextMonth ? year + 1 : year,
    isNextMonth ? (month % 12) + 1 : month,
    day,
  );
  return date ? agreeing(date, weekday) : IMPOSSIBLE;
}

/** Monday of the week in which the date lies. */
const monday = (date: CivilDate): CivilDate => plusDays(date, -((weekdayNumber(date) + 6) % 7));

const inWeek = (first: CivilDate, name: string): CivilDate =>
  plusDays(first, (WEEKDAYS.indexOf(name) + 6) % 7);

/** A day of a week that is named itself: « vendredi de la semaine prochaine », « ce vendredi ». */
function ofWeek(today: CivilDate, name: string, which: string): PromisedDay | null {
  if (/semaine (?:prochaine|suivante)/.test(which)) return { date: inWeek(plusDays(monday(today), 7), name) };
  if (!/cette semaine|^ce$/.test(which)) return null;
  const date = inWeek(monday(today), name);
  return date < today ? { question: 'past' } : { date };
}

/** « mardi en huit » is the Tuesday after the next one; said on a Tuesday it may be counted from either. */
const weeksOn = (next: CivilDate, which: string): CivilDate => plusDays(next, which.includes('15') ? 14 : 7);

/** A day of the week, as it is commonly counted from today. */
export function weekday({ date: today, isNight }: Today, name: string, which: string): PromisedDay {
  const named = ofWeek(today, name, which);
  if (named) return named;
  const ahead = (WEEKDAYS.indexOf(name) - weekdayNumber(today) + 7) % 7;
  const next = plusDays(today, ahead || 7);
  if (ahead === 0 && (isNight || which.startsWith('en '))) return WHICH;
  if (which.startsWith('en ')) return { date: weeksOn(next, which) };
  // « vendredi prochain » said on a Wednesday: half of the country means the day after tomorrow, half the week after.
  return which === 'prochain' && monday(next) === monday(today) ? WHICH : { date: next };
}

/** « dans huit jours » is a week in common speech and eight days on a calendar; « quinze » likewise. */
const AMBIGUOUS_COUNTS = [8, 15];

export function counted({ date, isNight }: Today, count: number, unit: string): PromisedDay {
  if (isNight || (unit.startsWith('jour') && AMBIGUOUS_COUNTS.includes(count))) return WHICH;
  if (unit !== 'mois') return { date: plusDays(date, count * (unit.startsWith('semaine') ? 7 : 1)) };
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const later = civil(year + Math.floor((month - 1 + count) / 12), ((month - 1 + count) % 12) + 1, day);
  return later ? { date: later } : IMPOSSIBLE;
}
