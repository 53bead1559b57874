/** What the learnt ear compares of a caller's words: words, neighbours and pieces of words, each as a number of a fixed table. */
import { fold } from '../../text/search-text';
import { CLAUSE, heardSound, heardWords } from '../heard-text';

/** How many weights there are; features that share one are told apart by the others of the sentence. */
export const EAR_BUCKETS = 32_768;

/** Pieces of so many letters: a mistyped or unknown word still shares some with the one that it stands for. */
const PIECES = [3, 5] as const;
/** Shorter words have no pieces. */
const SHORTEST_CUT = 4;

const YEAR = /^(?:19|20)\d\d$/;
const NUMBER = /^\d+$/;

/** « 16 » and « 20 » comprimés are the same news; « 2010 » is another. */
const plain = (word: string): string => {
  if (YEAR.test(word)) return 'year';
  return NUMBER.test(word) ? '#' : word;
};

const pieces = (word: string): string[] => {
  if (word.length < SHORTEST_CUT) return [];
  const edged = `_${word}_`;
  return PIECES.flatMap((size) =>
    Array.from({ length: Math.max(0, edged.length - size + 1) }, (_, at) => edged.slice(at, at + size)),
  );
};

/** Fowler, Noll and Vo's hash 1a of 32 bits (http://www.isthe.com/chongo/tech/comp/fnv). */
const bucketOf = (feature: string): number => {
  let hash = 2_166_136_261;
  for (let at = 0; at < feature.length; at += 1) hash = Math.imul(hash ^ feature.charCodeAt(at), 16_777_619);
  return (hash >>> 0) % EAR_BUCKETS;
};

/** The sounds of the words that are listened to, in their order. */
export const earSounds = (text: string): string[] =>
  heardWords(text)
    .filter((word) => word !== CLAUSE)
    .map((word) => heardSound(plain(word)));

/** The features of a text, each once. */
export const earFeatures = (text: string): readonly number[] => {
  const sounds = earSounds(text);
  const said = fold(text).split(' ').filter(Boolean).map(plain);
  const features = [
    ...sounds.map((sound) => `u:${sound}`),
    ...sounds.slice(1).map((sound, at) => `b:${sounds[at]} ${sound}`),
    ...sounds.slice(2).map((sound, at) => `s:${sounds[at]} ${sound}`),
    ...heardWords(text).flatMap((word) => pieces(plain(word)).map((piece) => `c:${piece}`)),
    // Who, and when: what the signs do not listen to tells a memory from what happens.
    ...said.map((word) => `r:${word}`),
    ...said.slice(1).map((word, at) => `q:${said[at]} ${word}`),
  ];
  return [...new Set(features.map(bucketOf))];
};
