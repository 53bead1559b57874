/** Sentences of 30 November 2026 by kinds that stayed quiet: names as subject, spelling of a telephone, regional words, who complains. */
import { describe, expect, test } from 'vitest';
import { callerWords } from '../../../../../lib/content/triage/caller-words';
import { protocols } from '../../../../../lib/content/triage/protocols';
import { createProtocolSearch } from '../../../../../lib/domain/triage/search/protocol-search';
import newestText from './newest.tsv?raw';

const search = createProtocolSearch(protocols, callerWords);
const isLoud = (words: string) => search(words).some(({ danger }) => danger);
const isTold = (words: string) => search(words).some(({ danger, perhaps }) => danger || perhaps);

const newest = newestText
  .split('\n')
  .filter(Boolean)
  .map((line) => line.split('\t'));
const wordsOf = (kind: string) => newest.filter(([each]) => each === kind).map(([, , words = '']) => words);

/**
 * Written and frozen before any code was touched. At first sight: of 143 dangers 121 loud, 17 more « peut-être grave », 5
 * quiet; of 149 ordinary sentences that share their words 11 loud. Mended from since, by kinds.
 */
describe('the newest bed', () => {
  test('of 143 dangers at least 137 are loud, none is quiet', () => {
    const dangers = wordsOf('danger');
    expect(dangers.length).toBe(143);
    expect(dangers.filter(isLoud).length).toBeGreaterThanOrEqual(137);
    expect(dangers.filter((words) => !isTold(words))).toEqual([]);
  });

  test('of 149 ordinary sentences none is loud', () => {
    const ordinary = wordsOf('ordinary');
    expect(ordinary.length).toBe(149);
    expect(ordinary.filter(isLoud)).toEqual([]);
  });
});

describe('a name where somebody is spoken of', () => {
  test.each([
    'Karim est bleu',
    'karim est bleu',
    'Allô, c’est Sonia, Karim ne bouge plus',
    'Rose est bleue et elle respire mal',
    'mamou est bleue',
  ])('is somebody: « %s »', (words) => {
    expect(isLoud(words)).toBe(true);
  });

  test.each([
    'Karim est en vacances',
    'la carte est bleue',
    'tout est bleu sur mon écran',
    'Karim est venu hier',
  ])('or tells of no danger: « %s »', (words) => {
    expect(isLoud(words)).toBe(false);
  });
});

describe('who does not answer', () => {
  test('behind a door is somebody out of reach', () => {
    expect(search('Madame Perrin ne répond pas à sa porte depuis hier')[0]?.protocol.id).toBe('injoignable');
  });

  test.each([
    'mon patron ne réagit plus, il est par terre',
    'mon patron ne répond plus, il est par terre',
    'mon médecin ne répond plus, il est par terre',
  ])('is unconscious where he lies: « %s »', (words) => {
    expect(isLoud(words)).toBe(true);
  });

  // Said to a practice it is why she calls here: of a doctor alone, nothing lies on the ground.
  test('is a line that nobody takes, of a doctor: « mon médecin ne répond plus »', () => {
    expect(isLoud('mon médecin ne répond plus')).toBe(false);
  });
});

test.each([
  ['il râle, il fait ses dents', false],
  ['il râle à chaque respiration', true],
  ['mon père râle, il est tout gris', true],
  ['j’étouffe dans cette salle d’attente', false],
  ['j’étouffe dans cette salle d’attente, je peux plus respirer', true],
  ['jai pri tro de doliprane expré', true],
  ['vitamine c en boîte', false],
])('« %s » rings: %s', (words, isExpected) => {
  expect(isLoud(words)).toBe(isExpected);
});
