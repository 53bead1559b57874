/** Patterns of danger signs: the gap's reach, the forms of a verb, the numbers, and where in a sentence each is met. */
import { describe, expect, test } from 'vitest';
import { lexiconOf, patternOf, wordsOf } from '../../../../../lib/domain/triage/danger/danger-pattern';
import { spansOf } from '../../../../../lib/domain/triage/danger/danger-spans';
import { CLAUSE, heardSound, heardWords } from '../../../../../lib/domain/triage/heard-text';

const lexicon = lexiconOf({
  breathe: ['respir~', 'reprendre son souffle'],
  not: ['pas', 'plus'],
  lone: ['bleu'],
});

const met = (source: string, sentence: string, reach?: 'wide' | 'narrow') => {
  const sounds = heardWords(sentence).map((word) => (word === CLAUSE ? word : heardSound(word)));
  return spansOf(patternOf(source, lexicon, reach), sounds, new Set(sounds)).length > 0;
};

/** Words that are listened to, each another: a word said twice in a row is a stutter. */
const BETWEEN = ['table', 'chaise', 'porte', 'jardin', 'voiture'];

describe('words', () => {
  test.each([
    ['bleu', 'bleu', true],
    ['bleu', 'vert', false],
    ['lèvres bleu', 'lèvres bleu', true],
    ['lèvres bleu', 'bleu lèvres', false],
    ['<breathe> <not>', 'respire pas', true],
    ['<breathe> <not>', 'respirait plus', true],
    ['<breathe> <not>', 'respirer pas', true],
    ['<breathe> <not>', 'respire bien', false],
    ['<breathe>', 'reprendre table', false],
    ['<breathe>', 'reprendre souffle', true],
    ['tomb~', 'tombée', true],
    ['tomb~', 'tombeau', false],
  ])('« %s » in « %s »: %s', (source, sentence, wanted) => expect(met(source, sentence)).toBe(wanted));
});

describe('a gap', () => {
  test.each([
    [0, true],
    [4, true],
    [5, false],
  ])('of %i words, at most four of anything', (count, wanted) => {
    expect(met('bras … bleu', ['bras', ...BETWEEN.slice(0, count), 'bleu'].join(' '))).toBe(wanted);
  });

  test.each([
    [2, true],
    [3, false],
  ])('of %i words, at most two when narrow', (count, wanted) => {
    const sentence = ['bras', ...BETWEEN.slice(0, count), 'bleu'].join(' ');
    expect(met('bras … bleu', sentence, 'narrow')).toBe(wanted);
  });

  test('reaches over the end of one clause, not of two, and not at all when narrow', () => {
    expect(met('bras … bleu', 'bras table chaise bleu')).toBe(true);
    expect(met('bras … bleu', 'bras table porte ; bleu')).toBe(true);
    expect(met('bras … bleu', 'bras table porte jardin ; bleu')).toBe(true);
    expect(met('bras … bleu', 'ce bras table porte ; chaise jardin voiture ; bleu')).toBe(false);
    expect(met('bras … bleu', 'bras table chaise porte ; bleu', 'narrow')).toBe(false);
    expect(met('bras … bleu', 'bras… bleu')).toBe(true);
  });

  test('of seven words, over the end of one clause', () => {
    const sentence = (count: number) => ['bras', ...BETWEEN, 'arbre', 'mur'].slice(0, count + 1).join(' ');
    expect(met('bras // bleu', `${sentence(6)} ; bleu`)).toBe(true);
    expect(met('bras // bleu', `${sentence(7)} ; bleu`)).toBe(false);
  });

  test('narrow, it does not reach past another subject', () => {
    expect(met('bras … bleu', 'bras elle bleu')).toBe(true);
    expect(met('bras … bleu', 'bras elle bleu', 'narrow')).toBe(false);
  });
});

describe('a number', () => {
  test.each([
    ['12', true],
    ['douze', true],
    ['cent', true],
    ['beaucoup', false],
    ['12a', false],
  ])('« prendre %s comprimés »: %s', (count, wanted) => {
    expect(met('prendre <num> comprimés', `prendre ${count} comprimés`)).toBe(wanted);
  });
});

describe('a pattern', () => {
  test('is met at each place where it stands, with its first and last word', () => {
    const sounds = ['bleu', 'x', 'bleu'];
    const pattern = patternOf('bleu', lexiconOf({}));
    const heard = sounds.map(heardSound);
    expect(spansOf(pattern, heard, new Set(heard))).toEqual([
      { from: 0, to: 1 },
      { from: 2, to: 3 },
    ]);
  });

  test('is anchored at the place with the fewest expressions: without it nothing is tried', () => {
    const pattern = patternOf('<breathe> <lone>', lexicon);
    expect(pattern.anchors).toEqual([heardSound('bleu')]);
    expect(spansOf(pattern, ['respire', 'bleu'].map(heardSound), new Set())).toEqual([]);
  });

  test.each([
    ['respire pas', true],
    ['<cannot> respirer', true],
    ['respire mal', false],
    ['passe', false],
  ])('« %s » denies by itself: %s', (source, denies) => {
    expect(patternOf(source, lexiconOf({ cannot: ['peut pas'] })).denies).toBe(denies);
  });

  test('a class that the lexicon lacks is an error, not a silence', () => {
    expect(() => patternOf('<unknown> bleu', lexicon)).toThrow('<unknown>');
  });

  test('the words it is written with are all known, in all forms', () => {
    const words = wordsOf({ breathe: ['respir~'] }, ['lèvres … <breathe>']);
    for (const word of ['respire', 'respirait', 'respirons', 'levres']) expect(words).toContain(word);
    expect([...words].some((word) => /[<>…|]/.test(word))).toBe(false);
  });
});
