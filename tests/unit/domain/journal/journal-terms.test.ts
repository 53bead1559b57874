import { describe, expect, test } from 'vitest';
import {
  answersSearch,
  facetTerm,
  indexTerms,
  searchedBeginnings,
  significantDigits,
} from '../../../../lib/domain/journal/journal-terms';

const terms = indexTerms({
  texts: ['Mme Hélène Lefèvre-Durand', 'joue gonflée, œdème depuis 2 jours'],
  numbers: ['06 12 34 56 78', '01/02/1980'],
  facets: [facetTerm('level', 'vital')],
});
const finds = (typed: string) => answersSearch(terms, { exact: [], beginnings: searchedBeginnings(typed) });

describe('a call is found by', () => {
  test.each([
    'durand',
    'Lefevre',
    'lefè',
    'durand hél',
    'gonfl joue',
    'oedeme',
    '06 12',
    '0612345678',
    '+33 6 12 34',
    '0033612',
    '01/02/1980',
    '01 02 1980',
  ])('« %s »', (typed) => expect(finds(typed)).toBe(true));
});

describe('a call is not found by', () => {
  test.each(['martin', 'durand martin', 'urand', '07 12', '02/01/1980', 'vital', 'level'])(
    '« %s »',
    (typed) => expect(finds(typed)).toBe(false),
  );
});

test('a chosen value is never mistaken for a word', () => {
  expect(answersSearch(terms, { exact: [facetTerm('level', 'vital')], beginnings: [] })).toBe(true);
  expect(answersSearch(terms, { exact: [facetTerm('level', 'urgent')], beginnings: [] })).toBe(false);
});

test('a number is the same with or without its calling code', () => {
  expect(significantDigits('+33 6 12 34 56 78')).toBe(significantDigits('06.12.34.56.78'));
  expect(significantDigits('+1 514 555-0123')).toBe(significantDigits('514 555-0123'));
});
