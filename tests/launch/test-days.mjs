// The days on which the tests are run: each says another date, hour and zone to the code under test. Node built-ins only.

const DAY_MS = 86_400_000;

/** Years for which a date is looked for: a 29 February can be eight years away. */
const YEARS_AHEAD = 9;

/** The first of these instants that is more than a day ahead: a clock put forward is all that the browsers stand. */
function coming(now, instantIn) {
  const first = new Date(now).getUTCFullYear();
  const years = Array.from({ length: YEARS_AHEAD }, (_, index) => first + index);
  return years.map((year) => Date.parse(instantIn(year))).find((at) => at > now + DAY_MS);
}

/** The next day of the week (0 is Sunday) more than a day ahead, at an hour written in UTC. */
function comingWeekday(now, weekday, time) {
  const tomorrow = now + 2 * DAY_MS;
  const ahead = (weekday - new Date(tomorrow).getUTCDay() + 7) % 7;
  return Date.parse(`${new Date(tomorrow + ahead * DAY_MS).toISOString().slice(0, 10)}T${time}Z`);
}

/** The last Sunday of a month of 31 days: when the hour changes in Europe, at 1:00 UTC. */
function lastSunday(year, month) {
  const day = 31 - new Date(Date.UTC(year, month - 1, 31)).getUTCDay();
  return `${year}-${String(month).padStart(2, '0')}-${day}`;
}

const isLeap = (year) => new Date(Date.UTC(year, 1, 29)).getUTCDate() === 29;

/** One row per day. `at` gives the instant at which every stage of that day begins; the clock then runs on from there. */
const DAYS = [
  {
    id: 'saturday',
    says: 'a Saturday, 10:00 in Paris',
    zone: 'Europe/Paris',
    at: (now) => comingWeekday(now, 6, '09:00'),
  },
  {
    id: 'sunday',
    says: 'a Sunday evening in Réunion',
    zone: 'Indian/Reunion',
    at: (now) => comingWeekday(now, 0, '16:30'),
  },
  {
    id: 'new-year',
    says: '1 January, half a minute after midnight in Paris',
    zone: 'Europe/Paris',
    at: (now) => coming(now, (year) => `${year}-01-01T00:00:30+01:00`),
  },
  {
    id: 'leap-day',
    says: '29 February, 12:00 in Montréal',
    zone: 'America/Toronto',
    at: (now) => coming(now, (year) => (isLeap(year) ? `${year}-02-29T12:00:00-05:00` : '')),
  },
  {
    id: 'spring-night',
    says: 'two minutes before summer time in Paris',
    zone: 'Europe/Paris',
    at: (now) => coming(now, (year) => `${lastSunday(year, 3)}T00:58:00Z`),
  },
  {
    id: 'autumn-night',
    says: 'two minutes before winter time in Paris',
    zone: 'Europe/Paris',
    at: (now) => coming(now, (year) => `${lastSunday(year, 10)}T00:58:00Z`),
  },
  {
    id: 'before-midnight',
    says: 'a Wednesday, 23:59 in Paris',
    zone: 'Europe/Paris',
    at: (now) => comingWeekday(now, 3, '22:59'),
  },
  {
    id: 'last-evening',
    says: '31 December, 23:59 in Honolulu, where Paris has the next year',
    zone: 'Pacific/Honolulu',
    at: (now) => coming(now, (year) => `${year}-12-31T23:59:00-10:00`),
  },
  {
    id: 'auckland',
    says: 'a Monday, 9:00 in Auckland or an hour from it, where Paris still has Sunday',
    zone: 'Pacific/Auckland',
    at: (now) => comingWeekday(now, 0, '20:00'),
  },
  {
    id: 'half-hour',
    says: 'a Friday night in Kolkata, half an hour beside all others',
    zone: 'Asia/Kolkata',
    at: (now) => comingWeekday(now, 5, '18:15'),
  },
];

/** What a run is told in order to take this machine's own clock. */
export const TODAY = { id: 'today', says: 'the clock of this machine', zone: null, at: (now) => now };

/** On which pictures are drawn: the practice is open, whatever the day is. */
export const WORKDAY = {
  id: 'workday',
  says: 'a Tuesday, 10:12 in Paris',
  zone: 'Europe/Paris',
  at: (now) => comingWeekday(now, 2, '09:12'),
};

/** The one day that today draws: the same on every machine, another tomorrow. */
export const drawnDay = (now) => DAYS[Math.floor(now / DAY_MS) % DAYS.length];

/** The days of this run: those that were named, all for a full run, else the one that today draws. */
export function daysOf({ named, isFull, now }) {
  const known = [...DAYS, TODAY];
  const unknown = named.filter((id) => !known.some((day) => day.id === id));
  if (unknown.length > 0) return { unknown, known: known.map(({ id }) => id), days: [] };
  const chosen = known.filter(({ id }) => named.includes(id));
  if (chosen.length > 0) return { unknown, known: [], days: chosen };
  return { unknown, known: [], days: isFull ? DAYS : [drawnDay(now)] };
}

/** How the unit tests are told of a day: their own Date is put forward by so much, in its zone. */
export const unitClock = ({ zone, at }, now) => ({
  DECROCHE_AHEAD_MS: String(at(now) - now),
  ...(zone && { TZ: zone }),
});
