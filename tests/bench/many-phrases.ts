// Multiplies the shipped phrases up to a number, for the bench only: as a practice would have them after years.

import type { Phrase, PhraseCategory } from '../../lib/domain/phrase/phrase.ts';
import { pick, type Random, seededRandom } from '../demonstration/agenda/seeded-random.ts';

/** A word that may be exchanged: long enough to tell something, and no variable. */
const EXCHANGED = /(?<![{\p{L}])\p{L}{5,}(?![}\p{L}])/gu;

/** Every third telling word gives its place to another of the catalogue. */
const vary = (text: string, words: readonly string[], random: Random): string =>
  text.replace(EXCHANGED, (word) => (random() < 1 / 3 ? pick(random, words) : word));

/** The shipped categories with varied copies of their phrases added until there are `total` phrases. */
export function manyPhrases(shipped: readonly PhraseCategory[], total: number): PhraseCategory[] {
  const random = seededRandom(1);
  const originals = shipped.flatMap(({ phrases }) => phrases);
  const words = originals.flatMap(({ text }) => text.match(EXCHANGED) ?? []);
  const added = total - originals.length;
  let at = 0;
  const copiesOf = (phrase: Phrase): Phrase[] => {
    const count = Math.floor(added / originals.length) + (at < added % originals.length ? 1 : 0);
    at += 1;
    return Array.from({ length: count }, (_, copy) => ({
      ...phrase,
      id: `${phrase.id}-${copy}`,
      text: vary(phrase.text, words, random),
    }));
  };
  return shipped.map((category) => ({
    ...category,
    phrases: category.phrases.flatMap((phrase) => [phrase, ...copiesOf(phrase)]),
  }));
}
