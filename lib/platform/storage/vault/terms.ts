/**
 * The journal's index without a word in it: of each word its beginnings, each of them as a keyed hash. Whoever has the key
 * finds the beginning of a name; whoever has only the disk sees which calls share a beginning, not which.
 */

import { hexOf } from './box';

/** Beginnings of a word that are kept, from its first letter on: a longer one is looked for by this one, and decided by the opened line. */
const LONGEST = 8;

/** Of a hash, which is kept as a number: short on the disk, and read with the line at no cost. Two that share one are told apart by the opened line. */
const BYTES = 6;

/** Chosen values are looked for as they are. */
const isFacet = (term: string): boolean => term.startsWith(':');

const beginningsOf = (term: string): string[] => {
  const signs = [...term].slice(0, LONGEST);
  return signs.map((_, at) => signs.slice(0, at + 1).join(''));
};

const encoder = new TextEncoder();

const signed = async (key: CryptoKey, word: string): Promise<Uint8Array> =>
  new Uint8Array(await crypto.subtle.sign('HMAC', key, encoder.encode(word)));

const numberOf = (bytes: Uint8Array): number =>
  bytes.subarray(0, BYTES).reduce((number, byte) => number * 256 + byte, 0);

/** Words return in every call: what was hashed is kept for as long as its key is, and no more of it than this. */
const MOST_KEPT = 20_000;
const kept = new WeakMap<CryptoKey, Map<string, number>>();

const keptUnder = (key: CryptoKey): Map<string, number> => {
  const before = kept.get(key);
  if (before && before.size < MOST_KEPT) return before;
  const empty = new Map<string, number>();
  kept.set(key, empty);
  return empty;
};

const hashed = async (key: CryptoKey, word: string): Promise<number> => {
  const hash = numberOf(await signed(key, word));
  keptUnder(key).set(word, hash);
  return hash;
};

const hashOf = (key: CryptoKey, word: string): number | Promise<number> =>
  kept.get(key)?.get(word) ?? hashed(key, word);

/** What stands in the index for these terms. */
export const indexed = async (key: CryptoKey, terms: readonly string[]): Promise<number[]> => {
  const words = new Set(terms.flatMap((term) => (isFacet(term) ? [term] : beginningsOf(term))));
  return Promise.all([...words].map((word) => hashOf(key, word)));
};

/** Where a term is found: as it is, or as the beginning of a word. */
export const lookedFor = async (key: CryptoKey, term: string): Promise<IDBKeyRange[]> => {
  const word = isFacet(term) ? term : beginningsOf(term).at(-1);
  return word === undefined ? [] : [IDBKeyRange.only(await hashOf(key, word))];
};

/** The index of builds before: fewer beginnings, their hashes as text. Lines that still have it are found by it until theirs is made anew. */
const FORMER = { lengths: [1, 2, 3, 5], mark: '#', bytes: 5 } as const;

export const formerlyLookedFor = async (key: CryptoKey, term: string): Promise<IDBKeyRange[]> => {
  const signs = [...term];
  const length = FORMER.lengths.findLast((each) => each <= signs.length);
  const word = isFacet(term) ? term : signs.slice(0, length).join('');
  if (length === undefined) return [];
  return [IDBKeyRange.only(FORMER.mark + hexOf((await signed(key, word)).subarray(0, FORMER.bytes)))];
};
