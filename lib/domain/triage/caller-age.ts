/** The age that a caller says, in words or figures; never a duration. */
import { fold } from '../text/search-text';

const UNITS: Readonly<Record<string, number>> = {
  un: 1,
  une: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  six: 6,
  sept: 7,
  huit: 8,
  neuf: 9,
  dix: 10,
  onze: 11,
  douze: 12,
  treize: 13,
  quatorze: 14,
  quinze: 15,
  seize: 16,
  vingt: 20,
  vingts: 20,
  trente: 30,
  quarante: 40,
  cinquante: 50,
  soixante: 60,
  septante: 70,
  huitante: 80,
  nonante: 90,
  cent: 100,
  et: 0,
};

const MONTHS: Readonly<Record<string, number>> = {
  an: 12,
  ans: 12,
  mois: 1,
  semaine: 0.25,
  semaines: 0.25,
  jours: 1 / 30,
};

/** « Enceinte de six mois », « depuis deux ans », « il y a un mois ». */
const LASTS =
  /\b(?:depuis|pendant|ca fait|y a|dans|enceinte de|enceinte|apres|avant|durant|tous les|toutes les|environ|pour|opere|opera|grossesse de|arret de|dure|en)(?: (?:a|de|bien|au moins|plus de|moins de|presque|environ))?$/;

const numberOf = (word: string): number | null => {
  if (/^\d{1,3}$/.test(word)) return Number(word);
  return UNITS[word] ?? null;
};

/** « Quatre-vingt-deux » is four times twenty and two. */
const sumOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => (sum === 4 && value === 20 ? 80 : sum + value), 0);

/** First word of the number that ends before `at`. */
const numberStart = (words: readonly string[], at: number): number => {
  let from = at;
  while (from > 0 && numberOf(words[from - 1] ?? '') !== null) from -= 1;
  return from;
};

/** « Trois jours de fièvre », « deux mois que ça dure ». */
const DURATION_OF: ReadonlySet<string> = new Set(['de', 'd', 'que', 'qu', 'apres', 'avant']);
/** Days and weeks are an age only in « bébé de trois semaines ». */
const SHORT_UNITS: ReadonlySet<string> = new Set(['jours', 'semaine', 'semaines']);

/** Whether the number before the unit at `at` tells how long something lasts. */
const isDuration = (words: readonly string[], from: number, at: number): boolean =>
  DURATION_OF.has(words[at + 1] ?? '') ||
  (SHORT_UNITS.has(words[at] ?? '') && words[from - 1] !== 'de') ||
  LASTS.test(words.slice(0, from).join(' '));

/** The age said of the person, in months; null when none is said. */
export const ageInMonths = (text: string): number | null => {
  const words = fold(text).split(' ');
  for (const [at, unit] of words.entries()) {
    const months = MONTHS[unit];
    const from = numberStart(words, at);
    if (months === undefined || from === at || isDuration(words, from, at)) continue;
    return sumOf(words.slice(from, at).map((word) => numberOf(word) ?? 0)) * months;
  }
  return null;
};
