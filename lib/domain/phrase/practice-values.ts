/** What a practice and the hour of its clock give to the variables of the phrases. */
import type { Practice } from '../practice/practice';
import { civilNow, plusDays, type Weekday, weekdayOf } from '../text/civil-time';
import { french } from '../text/language/french';
import type { SpokenLanguage } from '../text/language/spoken-language';
import { factsOf } from './spoken-hours';

type LocalTime = { readonly hour: number; readonly weekday: Weekday };

const isWeekendAhead = ({ weekday, hour }: LocalTime): boolean =>
  weekday === 'saturday' || (weekday === 'friday' && hour >= 12);

/** Before this hour nobody says « bonjour »: a practice of nights answers at two in the morning. */
const NIGHT_ENDS = 5;

const wish = (time: LocalTime, eveningFrom: number): Parameters<SpokenLanguage['wish']>[0] => {
  if (time.hour < NIGHT_ENDS) return 'night';
  if (isWeekendAhead(time)) return 'weekend';
  return time.hour >= eveningFrom ? 'evening' : 'day';
};

type Values = Readonly<Record<string, string>>;

function valuesMade(practice: Practice, now: number, language: SpokenLanguage): Values {
  const { region, eveningFrom } = practice;
  const { date, time: clock } = civilNow(now, practice.timeZone);
  const time = { hour: Number(clock.slice(0, 2)), weekday: weekdayOf(date) };
  const isEvening = time.hour >= eveningFrom || time.hour < NIGHT_ENDS;
  return {
    ...factsOf(practice, language),
    cabinet: practice.name,
    salutation: language.greeting(isEvening ? 'evening' : 'day'),
    souhait: language.wish(wish(time, eveningFrom)),
    date_appel: language.day(date, { region }),
    // By the calendar: 24 hours more would skip or repeat a day when the clocks change.
    demain: language.day(plusDays(date, 1), { region }),
    heure_appel: language.clock(clock),
  };
}

/** The last that were made for a practice: the calendar is not asked again at each letter of a call. */
const made = new WeakMap<
  SpokenLanguage,
  WeakMap<Practice, { readonly now: number; readonly values: Values }>
>();

/** What the variables stand for that only the practice and the hour decide. */
export const practiceValues = (
  practice: Practice,
  now: number,
  language: SpokenLanguage = french,
): Values => {
  const ofLanguage = made.get(language) ?? new WeakMap();
  made.set(language, ofLanguage);
  const known = ofLanguage.get(practice);
  if (known?.now === now) return known.values;
  const values = valuesMade(practice, now, language);
  ofLanguage.set(practice, { now, values });
  return values;
};
