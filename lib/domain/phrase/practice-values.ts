/** What a practice and the hour of its clock give to the variables of the phrases. */
import type { Practice } from '../practice/practice';
import { civilNow, plusDays } from '../text/civil-time';
import type { Region } from '../text/region';

type LocalTime = {
  readonly hour: number;
  readonly minute: number;
  /** English short name: it is only compared, never shown. */
  readonly weekday: string;
};

const localTime = (now: number, timeZone: string): LocalTime => {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  const parts = new Map(format.formatToParts(now).map(({ type, value }) => [type, value]));
  return {
    hour: Number(parts.get('hour')),
    minute: Number(parts.get('minute')),
    weekday: parts.get('weekday') ?? '',
  };
};

const LOCALES: Record<Region, string> = { fr: 'fr-FR', qc: 'fr-CA', be: 'fr-BE', ch: 'fr-CH', lu: 'fr-LU' };

const spokenDate = (now: number, { region, timeZone }: Pick<Practice, 'region' | 'timeZone'>): string =>
  new Intl.DateTimeFormat(LOCALES[region], {
    timeZone,
    weekday: 'long',
    day: 'numeric',
    month: 'long',
  }).format(now);

/** By the calendar of the practice: 24 hours more would skip or repeat a day when the clocks change. */
const spokenTomorrow = (now: number, { region, timeZone }: Practice): string => {
  const tomorrow = plusDays(civilNow(now, timeZone).date, 1);
  return spokenDate(Date.parse(`${tomorrow}T12:00:00Z`), { region, timeZone: 'UTC' });
};

/** « 8 h » or « 8 h 05 ». */
export const spokenHour = (hour: number, minute: number): string =>
  minute === 0 ? `${hour} h` : `${hour} h ${String(minute).padStart(2, '0')}`;

const isWeekendAhead = ({ weekday, hour }: LocalTime): boolean =>
  weekday === 'Sat' || (weekday === 'Fri' && hour >= 12);

const wish = (time: LocalTime, eveningFrom: number): string => {
  if (isWeekendAhead(time)) return 'bon week-end';
  return time.hour >= eveningFrom ? 'bonne soirée' : 'bonne journée';
};

type Values = Readonly<Record<string, string>>;

const valuesMade = (practice: Practice, now: number): Values => {
  const time = localTime(now, practice.timeZone);
  return {
    ...practice.facts,
    cabinet: practice.name,
    salutation: time.hour >= practice.eveningFrom ? 'Bonsoir' : 'Bonjour',
    souhait: wish(time, practice.eveningFrom),
    date_appel: spokenDate(now, practice),
    demain: spokenTomorrow(now, practice),
    heure_appel: spokenHour(time.hour, time.minute),
  };
};

/** The last that were made for a practice: the calendar is not asked again at each letter of a call. */
const made = new WeakMap<Practice, { readonly now: number; readonly values: Values }>();

/** What the variables stand for that only the practice and the hour decide. */
export const practiceValues = (practice: Practice, now: number): Values => {
  const known = made.get(practice);
  if (known?.now === now) return known.values;
  const values = valuesMade(practice, now);
  made.set(practice, { now, values });
  return values;
};
