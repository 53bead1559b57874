/** The opening hours as they are said, from the very hours that decide whether it is open: typed once, never contradicted. */
import type { OpeningHours } from '../practice/opening-hours';
import type { Practice } from '../practice/practice';
import { WEEKDAYS, type Weekday } from '../text/civil-time';
import { french } from '../text/language/french';
import type { SpokenLanguage } from '../text/language/spoken-language';

/** A week begins on Monday where it is told. */
const WEEK: readonly Weekday[] = [...WEEKDAYS.filter((day) => day !== 'sunday'), 'sunday'];

type Run = { readonly days: [Weekday, ...Weekday[]]; readonly text: string };

/** Days that follow each other and have the same hours are said together; a closed day is not said. */
export function spokenHours(hours: OpeningHours, language: SpokenLanguage = french): string {
  const runs: Run[] = [];
  for (const day of WEEK) {
    const text = language.slots(hours[day].toSorted((a, b) => (a.from < b.from ? -1 : 1)));
    const last = runs.at(-1);
    if (last?.text === text) last.days.push(day);
    else runs.push({ days: [day], text });
  }
  const open = runs.filter(({ text }) => text !== '');
  const [only] = open;
  if (only?.days.length === WEEK.length) return language.everyDay(only.text);
  return open.map(({ days, text }) => language.onDays(days, text)).join(', ');
}

/** What may be told of a practice; its hours are those of its week, or of the sentence of before there was a week. */
export const factsOf = (
  { facts, hours }: Pick<Practice, 'facts' | 'hours'>,
  language: SpokenLanguage = french,
): Practice['facts'] => {
  const week = hours ? spokenHours(hours, language) : '';
  return week ? { ...facts, horaires: week } : facts;
};
