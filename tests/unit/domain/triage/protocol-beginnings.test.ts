/** Who it is about is not the complaint: any beginning before any of the catalogue's own words keeps the first three. */
import { describe, expect, test } from 'vitest';
import { callerWords } from '../../../../lib/content/triage/caller-words';
import { protocols } from '../../../../lib/content/triage/protocols';
import { createProtocolSearch } from '../../../../lib/domain/triage/search/protocol-search';
import { BEGINNINGS } from './beginnings';

const { DECROCHE_FULL } = process.env;

const search = createProtocolSearch(protocols, callerWords);
const found = (query: string) => search(query).map(({ protocol }) => protocol.id);
const all = protocols.flatMap(({ id, words }) => words.map((word) => ({ id, word })));
/** Behind a beginning one word in three of the thousands, and each of them in the long run; without one, every word. */
const own = all.filter((_, index) => DECROCHE_FULL || index % 3 === 0);
/** One beginning in four before every word, and each of them in the long run. */
const tried = BEGINNINGS.filter((_, index) => DECROCHE_FULL || index % 4 === 0);

/** Own words whose protocol is pushed out of the first three, by the beginning before them. */
const lost = new Map<string, number>();
const lostAfter = (beginning: string): number => {
  const count =
    lost.get(beginning) ??
    (beginning === '' ? all : own).filter(
      ({ id, word }) => !found(`${beginning}${word}`).slice(0, 3).includes(id),
    ).length;
  lost.set(beginning, count);
  return count;
};

test('there are twenty beginnings at least', () => {
  expect(new Set(BEGINNINGS).size).toBeGreaterThanOrEqual(20);
});

test('every protocol is among the first three for each of its own words', () => {
  expect(lostAfter('')).toBe(0);
});

test.each(tried)('after « %s » it stays there, 98 of 100 times', (beginning) => {
  expect(1 - lostAfter(beginning) / own.length).toBeGreaterThanOrEqual(0.98);
});

test('after all beginnings together it stays there, 99 of 100 times', () => {
  const lostOnes = tried.filter(Boolean).reduce((sum, beginning) => sum + lostAfter(beginning), 0);
  expect(1 - lostOnes / (own.length * tried.length)).toBeGreaterThanOrEqual(0.99);
});

describe('the age said', () => {
  test.each([
    ['mon fils tousse', 'toux-adulte'],
    ['mon fils de 30 ans tousse', 'toux-adulte'],
    ['ma fille a de la fièvre', 'fievre-enfant'],
    ['mon enfant de 4 ans tousse', 'toux-enfant'],
  ])('« %s » shows %s among the first three', (query, id) => {
    expect(found(query).slice(0, 3)).toContain(id);
  });

  test('a grown-up son gets the protocol of the adult first', () => {
    expect(found('mon fils de 30 ans tousse la nuit')[0]).toBe('toux-adulte');
    expect(found('ma fille de 3 ans tousse la nuit')[0]).toBe('toux-enfant');
  });
});

describe('words that nobody can place', () => {
  test.each(['xyz truc machin', 'il est arrivé un problème', 'mon mari est chez lui', 'il faut venir vite'])(
    '« %s » is told as unclear before anything is guessed',
    (query) => {
      expect(found(query)[0]).toBe('motif-non-clair');
    },
  );
});

describe('a vital sign', () => {
  test.each([
    ['mon petit bébé s’étouffe', 'choking'],
    ['je n’arrive pas à la réveiller', 'unwakeable'],
    ['mon fils a pris des cachets', 'poisoned'],
    ['bonjour, mal au genou depuis lundi et mon mari ne respire plus', 'notBreathing'],
  ])('« %s » stands first, whatever is said around it', (query, sign) => {
    expect(search(query)[0]?.danger?.id).toBe(sign);
  });

  test('opens the protocol that goes before its own, where the words lead to it', () => {
    expect(found('enceinte et je perds beaucoup de sang')[0]).toBe('grossesse');
  });
});
