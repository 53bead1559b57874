/** What a practice and the hour of its clock give to the variables of the phrases. */
import type { Practice } from '../practice/practice';
import { civilNow, plusDays, type Weekday, weekdayOf } from '../text/civil-time';
import type { Region } from '../text/region';
import { factsOf, spokenHour } from './spoken-hours';

type LocalTime = {
  readonly hour: number;
  readonly minute: number;
  readonly weekday: Weekday;
};

const localTime = (now: number, timeZone: string): LocalTime => {
  const { date, time } = civilNow(now, timeZone);
  const [hour, minute] = time.split(':').map(Number);
  return { hour: hour ?? 0, minute: minute ?? 0, weekday: weekdayOf(date) };
};

const LOCALES: Record<Region, string> = { fr: 'fr-FR', qc: 'fr-CA', be: 'fr-BE', ch: 'fr-CH', lu: 'fr-LU' };

/** So many days from now by the calendar of the practice: 24 hours more would skip or repeat a day when the clocks change. */
const spokenDate = (now: number, { region, timeZone }: Practice, daysAhead = 0): string =>
  new Intl.DateTimeFormat(LOCALES[region], {
    timeZone: 'UTC',
    weekday: 'long',
    day: 'numeric',
    month: 'long',
  }).format(Date.parse(`${plusDays(civilNow(now, timeZone).date, daysAhead)}T12:00:00Z`));

const isWeekendAhead = ({ weekday, hour }: LocalTime): boolean =>
  weekday === 'saturday' || (weekday === 'friday' && hour >= 12);

/** Before this hour nobody says « bonjour »: a practice of nights answers at two in the morning. */
const NIGHT_ENDS = 5;

const wish = (time: LocalTime, eveningFrom: number): string => {
  if (time.hour < NIGHT_ENDS) return 'bonne nuit';
  if (isWeekendAhead(time)) return 'bon week-end';
  return time.hour >= eveningFrom ? 'bonne soirée' : 'bonne journée';
};

type Values = Readonly<Record<string, string>>;

const valuesMade = (practice: Practice, now: number): Values => {
  const time = localTime(now, practice.timeZone);
  return {
    ...factsOf(practice),
    cabinet: practice.name,
    salutation: time.hour >= practice.eveningFrom || time.hour < NIGHT_ENDS ? 'Bonsoir' : 'Bonjour',
    souhait: wish(time, practice.eveningFrom),
    date_appel: spokenDate(now, practice),
    demain: spokenDate(now, practice, 1),
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
