/** The opening hours as they are said, from the very hours that decide whether it is open: typed once, never contradicted. */
import type { OpeningHours, OpeningSlot } from '../practice/opening-hours';
import type { Practice } from '../practice/practice';
import type { CivilTime, Weekday } from '../text/civil-time';

/** « 8 h » or « 8 h 05 ». */
export const spokenHour = (hour: number, minute: number): string =>
  minute === 0 ? `${hour}\u202fh` : `${hour}\u202fh\u202f${String(minute).padStart(2, '0')}`;

/** As a French week is said. */
const WEEK: readonly (readonly [Weekday, string])[] = [
  ['monday', 'lundi'],
  ['tuesday', 'mardi'],
  ['wednesday', 'mercredi'],
  ['thursday', 'jeudi'],
  ['friday', 'vendredi'],
  ['saturday', 'samedi'],
  ['sunday', 'dimanche'],
];

const NAMED: ReadonlyMap<CivilTime, string> = new Map([
  ['12:00', 'midi'],
  ['00:00', 'minuit'],
  ['24:00', 'minuit'],
]);

const said = (time: CivilTime): string => {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return NAMED.get(time) ?? spokenHour(hour, minute);
};

const isWholeDay = ({ from, to }: OpeningSlot): boolean => from === '00:00' && to === '24:00';

const inOneBreath = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} et ${parts.at(-1)}`;

/** « de 8 h 30 à midi et de 14 h à 19 h ». */
const saidSlots = (slots: readonly OpeningSlot[]): string =>
  slots.some(isWholeDay)
    ? '24 heures sur 24'
    : inOneBreath(
        slots
          .toSorted((a, b) => (a.from < b.from ? -1 : 1))
          .map(({ from, to }) => `de ${said(from)} à ${said(to)}`),
      );

/** « le lundi », « le lundi et le mardi », « du lundi au jeudi ». */
const saidDays = (days: readonly string[]): string =>
  days.length < 3 ? inOneBreath(days.map((day) => `le ${day}`)) : `du ${days[0]} au ${days.at(-1)}`;

/** Days that follow each other and have the same hours are said together; a closed day is not said. */
export function spokenHours(hours: OpeningHours): string {
  const runs: { readonly days: string[]; readonly text: string }[] = [];
  for (const [day, name] of WEEK) {
    const text = saidSlots(hours[day]);
    const last = runs.at(-1);
    if (last?.text === text) last.days.push(name);
    else runs.push({ days: [name], text });
  }
  const open = runs.filter(({ text }) => text !== '');
  const [only] = open;
  if (only?.days.length === WEEK.length) return `tous les jours, ${only.text}`;
  return open.map(({ days, text }) => `${saidDays(days)} ${text}`).join(', ');
}

/** What may be told of a practice; its hours are those of its week, or of the sentence of before there was a week. */
export const factsOf = ({ facts, hours }: Pick<Practice, 'facts' | 'hours'>): Practice['facts'] => {
  const week = hours ? spokenHours(hours) : '';
  return week ? { ...facts, horaires: week } : facts;
};
