/** The words under which a call is found again, and those that a search asks for; both are made here so that they always meet. */
import { birthDateDigits, writtenDate } from '../text/birth-date';
import { withoutHiddenSigns } from '../text/copied-text';
import { writtenPhone } from '../text/phone-writing';
import { fold } from '../text/search-text';

/** Calling codes of the regions shipped and of France overseas: « +33 6 12 » and « 06 12 » are the same number to whoever searches. */
const CALLING_CODE = /^(?:\+|00)(?:33|1|32|41|352|262|590|594|596|508|687|689|681)/;

/** Marks a chosen value among the words; no folded word can begin with it. */
const FACET = ':';

/** The digits that tell a number apart: without punctuation, calling code or leading zero. */
export const significantDigits = (typed: string): string =>
  withoutHiddenSigns(typed)
    .replace(/\(0\)/g, '')
    .replace(/[^\d+]/g, '')
    .replace(CALLING_CODE, '')
    .replace(/\D/g, '')
    .replace(/^0/, '');

/** A telephone number as a whole, by its last four digits, and by its extension's number. */
const phoneDigits = (typed: string): string[] => {
  const { number, extension } = writtenPhone(typed);
  const digits = significantDigits(number);
  return [digits, digits.length > 4 ? significantDigits(digits.slice(-4)) : '', extension];
};

/** Only figures and what stands between them: a telephone number or a date, whole or begun. */
const isNumber = (text: string): boolean =>
  /^[\d\s+().\-/]+$/.test(text) && (text.match(/\d/g) ?? []).length >= 3;

/** « St » and « Ste » are heard and written as « Saint » and « Sainte ». */
const SAINTS: ReadonlyMap<string, string> = new Map([
  ['st', 'saint'],
  ['ste', 'sainte'],
]);

const words = (text: string): string[] =>
  fold(text)
    .split(' ')
    .filter(Boolean)
    .map((word) => SAINTS.get(word) ?? word);

/** Two to five neighbours as one: « Le Goff » is also « Legoff », « de La Tour du Pin » « delatourdupin ». */
const joined = (parts: readonly string[]): string[] =>
  parts
    .flatMap((_, at) => [2, 3, 4, 5].map((count) => parts.slice(at, at + count)))
    .filter((run) => run.length > 1)
    .map((run) => run.join(''));

/** The term of one chosen value: `facetTerm('level', 'vital')`. */
export const facetTerm = (
  name: 'practice' | 'recipient' | 'status' | 'level' | 'noted',
  value: string,
): string => `${FACET}${name}${FACET}${value}`;

type Source = {
  readonly texts: readonly string[];
  /** Names of people, which are heard rather than read. */
  readonly names: readonly string[];
  readonly phones: readonly string[];
  readonly birthDates: readonly string[];
  readonly facets: readonly string[];
};

/** A date of birth in its writings, and its year alone, which tells homonyms apart. */
const birthTerms = (typed: string): string[] => {
  const { year = '' } = writtenDate(typed) ?? {};
  return [significantDigits(typed), ...birthDateDigits(typed), year.length === 4 ? year : ''];
};

/** Every term once: the words of the texts and names, the numbers as wholes, and the chosen values as they are. */
export const indexTerms = ({ texts, names, phones, birthDates, facets }: Source): string[] => [
  ...new Set([
    ...[...texts, ...names].flatMap(words),
    ...names.flatMap((name) => joined(words(name))),
    ...phones.flatMap(phoneDigits).filter(Boolean),
    ...birthDates.flatMap(birthTerms).filter(Boolean),
    ...facets,
  ]),
];

/** Each of them must begin some term, in one of its writings. */
export type Beginnings = readonly (readonly string[])[];

/** Who looks for « Mme Martin » finds her also where only « Martin » was noted. */
const TITLE = /^(?:m|mr|monsieur|mme|madame|mlle|dre?|docteure?)$/;

/** The runs of two and of three words in which a word stands, each as one. */
const runsWith = (parts: readonly string[], at: number): string[] =>
  [2, 3].flatMap((count) =>
    Array.from({ length: count }, (_, back) => at - back)
      .filter((from) => from >= 0 && from + count <= parts.length)
      .map((from) => parts.slice(from, from + count).join('')),
  );

/** A word alone, or as one with its neighbours: « ben ali » finds « Benali », « van der berg » « Vanderberg »; a title is asked for alone only. */
const withNeighbours = (parts: readonly string[]): Beginnings => {
  const isTitled = parts.some((word) => !TITLE.test(word));
  return parts.flatMap((word, at) => (isTitled && TITLE.test(word) ? [] : [[word, ...runsWith(parts, at)]]));
};

/** « né le » before a date, and a date with its month in letters. */
const BORN = /(?<!\p{L})n[ée]e?(?:\(e\))?(?: le)?(?= \d)/giu;
const NAMED_DATE = /\b\d{1,2}(?:er)? \p{L}{3,9}\.? (?:\d{4}|\d{2})\b/giu;

/** A date or a telephone number among the words, as one run of figures. */
const FIGURES = /(?:\+|\b)\d[\d\s().\-/]*\d\b/g;

const numberBeginnings = (typed: string): Beginnings => {
  // Without a separator of dates « 03 04 58 » may be a number that is being typed.
  const isDate = /[-/.]/.test(typed) && writtenDate(typed) !== null;
  const digits = isDate ? (birthDateDigits(typed)[0] ?? '') : significantDigits(writtenPhone(typed).number);
  return digits ? [[digits]] : [];
};

/** What a typed search asks for: the beginnings of words, of numbers, of dates. */
export function searchedBeginnings(typed: string): Beginnings {
  const text = withoutHiddenSigns(typed);
  const { number } = writtenPhone(text);
  if (isNumber(text) || isNumber(number)) return numberBeginnings(isNumber(text) ? text : number);
  if (writtenDate(text)) return [[birthDateDigits(text)[0] ?? '']];
  const said = text.replace(BORN, ' ');
  const dates = [...said.matchAll(NAMED_DATE)].map(([found]) => found).filter((found) => writtenDate(found));
  const undated = dates.reduce((left, found) => left.replace(found, ' '), said);
  const figures = [...undated.matchAll(FIGURES)].map(([found]) => found).filter(isNumber);
  const rest = figures.reduce((left, found) => left.replace(found, ' '), undated);
  return [
    ...withNeighbours(words(rest)),
    ...dates.map((found) => birthDateDigits(found).slice(0, 1)),
    ...figures.flatMap(numberBeginnings),
  ];
}

/** True when a call with these terms answers the search: every chosen value, and every beginning in some word. */
export const answersSearch = (
  terms: readonly string[],
  { exact, beginnings }: { readonly exact: readonly string[]; readonly beginnings: Beginnings },
): boolean =>
  exact.every((term) => terms.includes(term)) &&
  beginnings.every((writings) =>
    writings.some((beginning) => terms.some((term) => term.startsWith(beginning))),
  );
