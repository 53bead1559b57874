/** The days that a promise names: of the week, of the month, counted from today; what may be two days is asked. */
import { type CivilDate, type CivilTime, plusDays } from './civil-time';
import { type PromisedDay, taken } from './promised-board';
import { counted, dated, dayOfMonth, type Today, WEEKDAYS, WHICH, weekday } from './promised-calendar';

const MONTHS = [
  'janvier',
  'fevrier',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'aout',
  'septembre',
  'octobre',
  'novembre',
  'decembre',
];

const WEEKDAY = `(${WEEKDAYS.join('|')})`;
const MONTH = `(${MONTHS.join('|')})`;
/** A number that is neither an hour nor part of another date. */
const ALONE = `(?![\\dh/:]|[.-]\\d|min| ?(?:${MONTHS.join('|')}|jours?|semaines?|mois|ans?|et demie?)\\b)`;

/** After « 10-12 »: neither an hour nor what is counted. */
const UNHOURED = `(?![\\d/]|-\\d| ?(?:h|min|${MONTHS.join('|')}|jours?|semaines?|mois|ans?|fois)(?![a-gi-z]))`;

/** Until then « demain » may mean the day that has just begun. */
const NIGHT_ENDS: CivilTime = '05:00';

type DayRule = readonly [RegExp, (today: Today, groups: readonly string[]) => PromisedDay | null];

const ahead = ({ date, isNight }: Today, days: number): PromisedDay =>
  isNight ? WHICH : { date: plusDays(date, days) };

const words = (source: string): RegExp => new RegExp(source, 'g');

const RULES: readonly DayRule[] = [
  [
    /\b(\d{4})-(\d\d)-(\d\d)\b/g,
    (today, [, year = '', month = '', day = '']) => dated(today.date, { day, month, year, weekday: '' }),
  ],
  // « le 3 et le 4 décembre », « du 3 au 5 décembre »
  [words(`\\b\\d{1,2} ?(?:et|ou|au?|-|,|/) ?(?:le )?\\d{1,2} ?${MONTH}\\b`), () => WHICH],
  [
    words(`(?:\\b${WEEKDAY},? )?(?:\\ble )?\\b(\\d{1,2}) ?${MONTH}(?: (\\d{4}))?\\b`),
    (today, [, name = '', day = '', month = '', year = '']) =>
      dated(today.date, { day, month: String(MONTHS.indexOf(month) + 1), year, weekday: name }),
  ],
  [
    words(
      `(?:\\b${WEEKDAY},? )?(?:\\ble )?(?<![\\d/h])(\\d{1,2})[/.](\\d{1,2})(?:[/.](\\d{4}|\\d\\d))?(?![\\d/h])(?! ?h)`,
    ),
    (today, [, name = '', day = '', month = '', year = '']) =>
      dated(today.date, { day, month, year, weekday: name }),
  ],
  [
    /\b(\d{1,2})-(\d{1,2})-(\d{4})\b/g,
    (today, [, day = '', month = '', year = '']) => dated(today.date, { day, month, year, weekday: '' }),
  ],
  [
    words(`(?:\\b${WEEKDAY},? (?:le )?|\\ble )(\\d{1,2})-(\\d{1,2})(?:-(\\d\\d))?${UNHOURED}`),
    (today, [, name = '', day = '', month = '', year = '']) =>
      dated(today.date, { day, month, year, weekday: name }),
  ],
  [
    words(`\\b${WEEKDAY},? (?:le )?(\\d{1,2})\\b${ALONE}`),
    (today, [, name = '', day = '']) => dayOfMonth(today.date, Number(day), name),
  ],
  [
    words(`\\b(?:le|du|au) (\\d{1,2})\\b${ALONE}`),
    (today, [, day = '']) => dayOfMonth(today.date, Number(day), ''),
  ],
  [
    words(`\\b(?:la )?(semaine prochaine),? (?:le )?${WEEKDAY}\\b`),
    (today, [, which = '', name = '']) => weekday(today, name, which),
  ],
  [
    words(`\\b(ce) ${WEEKDAY}\\b(?! prochain| qui)`),
    (today, [, which = '', name = '']) => weekday(today, name, which),
  ],
  [
    words(
      `\\b${WEEKDAY}(?: (en 8|en 15|prochain|qui vient|(?:de )?(?:la )?semaine (?:prochaine|suivante)|de cette semaine))?\\b`,
    ),
    (today, [, name = '', which = '']) => weekday(today, name, which),
  ],
  [/\bapres-demain\b/g, (today) => ahead(today, 2)],
  [/\bdemain en 8\b/g, (today) => ahead(today, 8)],
  [/\bdemain\b/g, (today) => ahead(today, 1)],
  [/\baujourd'hui en 8\b/g, (today) => ahead(today, 7)],
  [/\baujourd'hui\b|\bce jour\b/g, ({ date }) => ({ date })],
  [/\bj ?\+ ?(\d{1,2})\b/g, (today, [, count]) => counted(today, Number(count), 'jours')],
  [
    /\b(?:dans|d'ici|sous) (\d{1,2}) (jours?|semaines?|mois)\b(?! ouvr)/g,
    (today, [, count, unit = '']) => counted(today, Number(count), unit),
  ],
  // « 3-12 à 15 h » may be a day, two hours or a room.
  [
    words(
      `(?<!\\b(?:entre|de|a|vers|avant|apres|des) |D\\d+ *,? *|[\\d/.-])\\b(\\d{1,2}) ?- ?(\\d{1,2})${UNHOURED}`,
    ),
    (_, [, day, month]) => (Number(day) <= 31 && Number(month) <= 12 ? WHICH : null),
  ],
  // The day goes with the part of it that the next rules read.
  [/\b(?=(?:ce|cet|cette) (?:matin|apresmidi|soir|nuit|12h)\b)/g, ({ date }) => ({ date })],
];

/** Takes the days out of the text. */
export function takeDays(text: string, date: CivilDate, time: CivilTime): [string, PromisedDay[]] {
  const today = { date, isNight: time < NIGHT_ENDS };
  return taken(
    text,
    'D',
    RULES.map(([pattern, meaning]) => [pattern, (groups) => meaning(today, groups)]),
  );
}
