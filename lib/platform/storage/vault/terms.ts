/**
 * The journal's index without a word in it: of each word its first letters, each of them as a keyed hash. Whoever has the
 * key finds the beginning of a name; whoever has only the disk sees which calls share a beginning, not which.
 */

import { hexOf } from './box';

/** Beginnings that are kept of a word: a longer one is looked for by the longest of these, and the rest is compared once opened. */
const LENGTHS = [1, 2, 3, 5] as const;

/** Marks a hash among the words of before: no folded word begins with it. */
const HASHED = '#';
/** Of a hash; two words that share one are told apart once their lines are opened. */
const BYTES = 5;

/** Chosen values are looked for as they are. */
const isFacet = (term: string): boolean => term.startsWith(':');

const letters = (term: string): string[] => [...term];

const beginningsOf = (term: string): string[] => {
  const signs = letters(term);
  return LENGTHS.filter((length) => length <= signs.length).map((length) => signs.slice(0, length).join(''));
};

const encoder = new TextEncoder();

const hashed = async (key: CryptoKey, word: string): Promise<string> => {
  const hash = await crypto.subtle.sign('HMAC', key, encoder.encode(word));
  return HASHED + hexOf(new Uint8Array(hash, 0, BYTES));
};

/** What stands in the index for these terms. */
export const indexed = async (key: CryptoKey, terms: readonly string[]): Promise<string[]> => {
  const words = new Set(terms.flatMap((term) => (isFacet(term) ? [term] : beginningsOf(term))));
  return Promise.all([...words].map((word) => hashed(key, word)));
};

/** Where a term is found: as it is, or as the beginning of a word. */
export const lookedFor = async (key: CryptoKey, term: string): Promise<IDBKeyRange[]> => {
  const word = isFacet(term) ? term : beginningsOf(term).at(-1);
  return word === undefined ? [] : [IDBKeyRange.only(await hashed(key, word))];
};
