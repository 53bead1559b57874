/** Dates and hours as a wall calendar and a wall clock show them in one place, without an instant behind them. */
import * as z from 'zod/mini';

/** `YYYY-MM-DD`; such dates compare as texts. */
export const CivilDate = z.string().check(z.regex(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/));
export type CivilDate = z.infer<typeof CivilDate>;

/** `HH:MM` from `00:00` to `24:00`; such times compare as texts. */
export const CivilTime = z.string().check(z.regex(/^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/));
export type CivilTime = z.infer<typeof CivilTime>;

/** Sunday first, as calendars count the days. */
export const WEEKDAYS = [
  'sunday',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
] as const;
export const Weekday = z.enum(WEEKDAYS);
export type Weekday = z.infer<typeof Weekday>;

const DAY_MS = 86_400_000;

/** UTC has no clock changes: every civil day is 24 hours long there. */
const utcMidnight = (date: CivilDate): number => Date.parse(`${date}T00:00:00Z`);

/** The zone of the machine on which this runs. */
export const machineZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Whether each zone that was asked for is one; asking the browser makes a format each time. */
const answers = new Map<string, boolean>();

function askBrowser(timeZone: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en-CA', { timeZone }));
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** True for an IANA zone that this browser knows. */
export function isTimeZone(timeZone: string): boolean {
  const answer = answers.get(timeZone) ?? (timeZone !== '' && askBrowser(timeZone));
  answers.set(timeZone, answer);
  return answer;
}

/** The zone itself; the machine's, where none was chosen or this browser does not know it. */
const knownZone = (timeZone: string): string => (isTimeZone(timeZone) ? timeZone : machineZone());

/** One for each zone: making it takes longer than all that is asked of it. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-CA', {
    timeZone: knownZone(timeZone),
    calendar: 'iso8601',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  formats.set(timeZone, made);
  return made;
}

/** What calendar and clock show together. */
type CivilMoment = { readonly date: CivilDate; readonly time: CivilTime };

const momentIn = (now: number, timeZone: string): CivilMoment => {
  const parts = new Map(
    formatOf(timeZone)
      .formatToParts(now)
      .map(({ type, value }) => [type, value]),
  );
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? '';
  return {
    date: `${part('year')}-${part('month')}-${part('day')}`,
    time: `${part('hour')}:${part('minute')}`,
  };
};

/** The last moments asked for: what is on screen asks for the same one a dozen times at each letter. */
const moments = new Map<string, CivilMoment>();
const MOST_MOMENTS = 32;

/** What calendar and clock show in the IANA zone at `now` (epoch ms). */
export const civilNow = (now: number, timeZone: string): CivilMoment => {
  const key = `${now} ${timeZone}`;
  const moment = moments.get(key) ?? momentIn(now, timeZone);
  if (moments.size >= MOST_MOMENTS) moments.clear();
  moments.set(key, moment);
  return moment;
};

/** The date `days` later, or earlier when negative. */
export const plusDays = (date: CivilDate, days: number): CivilDate =>
  new Date(utcMidnight(date) + days * DAY_MS).toISOString().slice(0, 10);

/** 0 for Sunday … 6 for Saturday. */
export const weekdayNumber = (date: CivilDate): number => new Date(utcMidnight(date)).getUTCDay();

export const weekdayOf = (date: CivilDate): Weekday => WEEKDAYS[weekdayNumber(date)] ?? 'sunday';

const asUtc = (now: number, timeZone: string): number => {
  const { date, time } = civilNow(now, timeZone);
  return Date.parse(`${date}T${time}:00Z`);
};

/**
 * The instant (epoch ms) at which calendar and clock of the zone show `date` and `time`. An hour that the spring change
 * skips becomes the instant of the change plus what was skipped (02:30 is 03:30); of an hour that autumn repeats, the first.
 */
export const instantOf = (date: CivilDate, time: CivilTime, timeZone: string): number => {
  const wanted = time === '24:00' ? utcMidnight(plusDays(date, 1)) : Date.parse(`${date}T${time}:00Z`);
  const offsetAt = (instant: number) => asUtc(instant, timeZone) - instant;
  // The offsets a day before and after: they differ only around a change, and one of them is right.
  const [before, after] = [offsetAt(wanted - DAY_MS), offsetAt(wanted + DAY_MS)];
  const fitting = [wanted - before, wanted - after].filter((instant) => asUtc(instant, timeZone) === wanted);
  return fitting.length > 0 ? Math.min(...fitting) : wanted - before;
};

/** The first instant of the day that the zone's calendar shows at `now`, or of one so many days earlier. */
export const dayStart = (now: number, timeZone: string, daysEarlier = 0): number =>
  instantOf(plusDays(civilNow(now, timeZone).date, -daysEarlier), '00:00', timeZone);
