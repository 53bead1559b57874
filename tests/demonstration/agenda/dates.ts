/** Calendar arithmetic on 'YYYY-MM-DD' texts, in UTC so that no daylight saving shifts a day. */

const DAY_MS = 86_400_000;

/** A calendar day, 'YYYY-MM-DD'. */
export type Day = string;

const epochOf = (day: Day): number => Date.parse(`${day}T00:00:00Z`);
const dayOf = (epochMs: number): Day => new Date(epochMs).toISOString().slice(0, 10);

/** Whether the text is a real calendar day. */
export const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(epochOf(text)) && dayOf(epochOf(text)) === text;

/** The day `count` days later (earlier if negative). */
export const addDays = (day: Day, count: number): Day => dayOf(epochOf(day) + count * DAY_MS);

/** 1 for Monday … 7 for Sunday. */
export const weekdayOf = (day: Day): number => new Date(epochOf(day)).getUTCDay() || 7;

/** Monday of the week that holds the day. */
export const mondayOf = (day: Day): Day => addDays(day, 1 - weekdayOf(day));

/** Whole days from one day to another, never negative. */
export const daysApart = (a: Day, b: Day): number => Math.abs(epochOf(a) - epochOf(b)) / DAY_MS;

/** The day that a local `Date` falls on for the person looking at the screen. */
export const localDay = (date: Date): Day =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');

/** ISO week number: week 1 holds the year's first Thursday. */
export const weekNumber = (day: Day): number => {
  const thursday = addDays(mondayOf(day), 3);
  return 1 + Math.floor(daysApart(`${thursday.slice(0, 4)}-01-01`, thursday) / 7);
};

/** 'HH:mm' of a number of minutes after midnight. */
export const clockTime = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** Minutes after midnight of a local 'YYYY-MM-DDTHH:mm'. */
export const minutesOf = (moment: string): number =>
  Number(moment.slice(11, 13)) * 60 + Number(moment.slice(14, 16));

const format = (day: Day, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat('fr-FR', { ...options, timeZone: 'UTC' }).format(epochOf(day));

/** « mardi 24 novembre 2026 ». */
export const longDay = (day: Day): string =>
  format(day, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });

/** « mar. 24 nov. ». */
export const shortDay = (day: Day): string =>
  format(day, { weekday: 'short', day: 'numeric', month: 'short' });

/** « 24/11/1978 ». */
export const numericDay = (day: Day): string => day.split('-').reverse().join('/');

/** « 23 – 28 novembre 2026 », Monday to Saturday of the day's week. */
export const weekTitle = (day: Day): string => {
  const monday = mondayOf(day);
  return new Intl.DateTimeFormat('fr-FR', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).formatRange(epochOf(monday), epochOf(addDays(monday, 5)));
};

/** Age in whole years on a given day. */
export const ageOn = (birthDate: Day, day: Day): number =>
  Number(day.slice(0, 4)) - Number(birthDate.slice(0, 4)) - (day.slice(5) < birthDate.slice(5) ? 1 : 0);
