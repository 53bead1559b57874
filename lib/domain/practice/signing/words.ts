/** What a practitioner signs: words as a list in a fixed order, whatever the record that holds them. */

import { sha256 } from '@noble/hashes/sha2.js';
import * as z from 'zod/mini';

/** One thing that is read before signing: where it stands (`sign/abc.1/level`), and what stands there. */
export type WordLine = readonly [place: string, text: string];
export type Words = readonly WordLine[];

/** The words as one text, from which they are read again. */
export const writtenWords = (words: Words): string => JSON.stringify(words);

/** The SHA-256 of these words, in hexadecimal: another letter, level or order is another seal. At once, since « signed » is compared while drawing. */
export const sealOfWords = (words: Words): string =>
  [...sha256(writtenWords(words))].map((byte) => byte.toString(16).padStart(2, '0')).join('');

const Written = z.array(z.tuple([z.string(), z.string()]));

/** The words that were written down; null when the text is none of ours. */
export const parsedWords = (text: string): Words | null => {
  try {
    return Written.parse(JSON.parse(text));
  } catch {
    return null;
  }
};

/** The words that were written down; null when they are not those of that seal. */
export const readWords = (text: string, seal: string): Words | null => {
  const words = parsedWords(text);
  return words && sealOfWords(words) === seal ? words : null;
};

/** What stands at one place before and after; null where nothing does. */
export type WordChange = {
  readonly place: string;
  readonly before: string | null;
  readonly after: string | null;
};

/** Every place whose words differ, in the order of the later words, then what was taken out. */
export const wordChanges = (before: Words, after: Words): WordChange[] => {
  const old = new Map(before);
  const now = new Map(after);
  const changed = after.flatMap(([place, text]): WordChange[] =>
    old.get(place) === text ? [] : [{ place, before: old.get(place) ?? null, after: text }],
  );
  const gone = before.flatMap(([place, text]): WordChange[] =>
    now.has(place) ? [] : [{ place, before: text, after: null }],
  );
  return [...changed, ...gone];
};
