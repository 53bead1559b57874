/** Before what instant a promise must be kept, from the words in which it was made, on the practice's clock. */
import { type CivilDate, type CivilTime, civilNow, instantOf, plusDays, weekdayNumber } from './civil-time';
import { foldPromise } from './promised-text';

const NUMBERS: ReadonlyMap<string, number> = new Map(
  [
    'zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt',
  ]
    .flatMap((words) => words.split(' '))
    .map((word, value): [string, number] => [word, value])
    .concat([
      ['une', 1],
      ['trente', 30],
      ['quarante', 40],
    ]),
);

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** « dans », « sous », « d'ici »: what follows is a delay and not an hour of the clock. */
const AHEAD = `(?:dans|sous|d'ici)`;
const NUMBER = `(\\d{1,3}|${[...NUMBERS.keys()].toSorted((a, b) => b.length - a.length).join('|')})`;

const numberOf = (word: string): number => NUMBERS.get(word) ?? Number(word);

/** Delays, each with what it adds; the words of the delay are its groups where it has any. */
const DELAYS: readonly (readonly [RegExp, (count: number, minutes: number) => number])[] = [
  [/\b(?:tout de suite|immediatement|maintenant)\b/, () => 0],
  [new RegExp(`\\b${AHEAD} (?:un |le )?quart d'heure`), () => 15 * MINUTE_MS],
  [new RegExp(`\\b${AHEAD} (?:une |la )?demi[- ]heure`), () => 30 * MINUTE_MS],
  [new RegExp(`\\b${AHEAD} l'heure`), () => HOUR_MS],
  // « dans 1h30 » is no half past one in the night.
  [
    new RegExp(`\\b${AHEAD} ${NUMBER} ?h(?:eures?)? ?([0-5]\\d)\\b`),
    (count, minutes) => count * HOUR_MS + minutes * MINUTE_MS,
  ],
  [new RegExp(`\\b${AHEAD} ${NUMBER} ?(?:h|heures?)\\b`), (count) => count * HOUR_MS],
  [new RegExp(`\\b${AHEAD} ${NUMBER} ?(?:min|minutes?|mn)\\b`), (count) => count * MINUTE_MS],
];

/** Parts of the day, by the hour at which they are over (common practice; she sees the hour and may write another). */
const PARTS: readonly (readonly [RegExp, CivilTime])[] = [
  [/\b(?:minuit|nuit)\b/, '24:00'],
  [/\b(?:soir|soiree)\b/, '20:00'],
  [/\b(?:apres-midi|apres midi|aprem|apm)\b/, '18:00'],
  [/\bfin de (?:journee|consultations?)\b/, '19:00'],
  [/\b(?:midi|matin|matinee)\b/, '12:00'],
];

const WEEKDAYS = ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'];

const two = (value: number): string => String(value).padStart(2, '0');

const delayMs = (plain: string): number | null => {
  for (const [words, length] of DELAYS) {
    const found = words.exec(plain);
    if (found) return length(numberOf(found[1] ?? ''), Number(found[2] ?? 0));
  }
  return null;
};

/** The last hour that is named: « entre 10 h et 12 h » must be kept before noon. */
const clockTime = (plain: string): CivilTime | null => {
  const named = [
    ...plain.matchAll(/(?<!\d)([01]?\d|2[0-3]) ?(?:h(?:eures?)?|:) ?([0-5]\d)?(?![\da-z])/g),
    ...plain.matchAll(new RegExp(`\\b${NUMBER} heures?\\b()`, 'g')),
    ...plain.matchAll(/\b(?:avant|apres|vers|des|et|a) ([01]?\d|2[0-3])(?![\d/.:h-])(?! ?[a-z])()/g),
  ].toSorted((a, b) => a.index - b.index);
  const last = named.at(-1);
  return last ? `${two(numberOf(last[1] ?? ''))}:${two(Number(last[2] ?? 0))}` : null;
};

/** The day that is named; null when none is. */
const namedDate = (plain: string, today: CivilDate): CivilDate | null => {
  if (/\bapres[- ]demain\b/.test(plain)) return plusDays(today, 2);
  if (/\bdemain\b/.test(plain)) return plusDays(today, 1);
  const weekday = WEEKDAYS.findIndex((name) => new RegExp(`\\b${name}\\b`).test(plain));
  if (weekday === -1) return null;
  return plusDays(today, (weekday - weekdayNumber(today) + 7) % 7 || 7);
};

/**
 * Epoch ms before which « rappel avant 12 h », « dans 2 h » or « demain matin » must be kept; null when no moment is named.
 * An hour that is already over today means tomorrow.
 */
export function promisedInstant(promise: string, now: number, timeZone: string): number | null {
  const plain = foldPromise(promise);
  const delay = delayMs(plain);
  if (delay !== null) return now + delay;
  const time = clockTime(plain) ?? PARTS.find(([words]) => words.test(plain))?.[1];
  if (!time) return null;
  const today = civilNow(now, timeZone).date;
  const named = namedDate(plain, today);
  const instant = instantOf(named ?? today, time, timeZone);
  return named || instant > now ? instant : instantOf(plusDays(today, 1), time, timeZone);
}
