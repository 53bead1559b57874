/** The words under which a call is found again, and those that a search asks for; both are made here so that they always meet. */
import { fold } from '../text/search-text';

/** Calling codes of the regions shipped: « +33 6 12 » and « 06 12 » are the same number to whoever searches. */
const CALLING_CODE = /^(?:\+|00)(?:33|1|32|41|352)/;

/** Marks a chosen value among the words; no folded word can begin with it. */
const FACET = ':';

/** The digits that tell a number apart: without punctuation, calling code or leading zero. Dates of birth pass through it too. */
export const significantDigits = (typed: string): string =>
  typed
    .replace(/[^\d+]/g, '')
    .replace(CALLING_CODE, '')
    .replace(/\D/g, '')
    .replace(/^0/, '');

/** Only figures and what stands between them: a telephone number or a date, whole or begun. */
const isNumber = (text: string): boolean =>
  /^[\d\s+().\-/]+$/.test(text) && (text.match(/\d/g) ?? []).length >= 3;

const words = (text: string): string[] => fold(text).split(' ').filter(Boolean);

/** The term of one chosen value: `facetTerm('level', 'vital')`. */
export const facetTerm = (
  name: 'practice' | 'recipient' | 'status' | 'level' | 'noted',
  value: string,
): string => `${FACET}${name}${FACET}${value}`;

/** Every term once: the words of the texts, the numbers as wholes, and the chosen values as they are. */
export const indexTerms = (source: {
  readonly texts: readonly string[];
  readonly numbers: readonly string[];
  readonly facets: readonly string[];
}): string[] => [
  ...new Set([
    ...source.texts.flatMap(words),
    ...source.numbers.map(significantDigits).filter(Boolean),
    ...source.facets,
  ]),
];

/** What a typed search asks for: the beginnings of words, or of one number. */
export const searchedBeginnings = (typed: string): string[] =>
  isNumber(typed) ? [significantDigits(typed)].filter(Boolean) : words(typed);

/** True when a call with these terms answers the search: every chosen value, and every beginning in some word. */
export const answersSearch = (
  terms: readonly string[],
  { exact, beginnings }: { readonly exact: readonly string[]; readonly beginnings: readonly string[] },
): boolean =>
  exact.every((term) => terms.includes(term)) &&
  beginnings.every((beginning) => terms.some((term) => term.startsWith(beginning)));
