import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  answersSearch,
  facetTerm,
  indexTerms,
  searchedBeginnings,
  significantDigits,
} from '../../../../lib/domain/journal/journal-terms';
import { printTable } from '../../../fakes/print-table';

const terms = indexTerms({
  texts: ['joue gonflée, œdème depuis 2 jours'],
  names: ['Mme Hélène Lefèvre-Durand'],
  phones: ['06 12 34 56 78'],
  birthDates: ['01/02/1980'],
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

const NOTHING = { texts: [], names: [], phones: [], birthDates: [], facets: [] };
const FIELDS = { name: 'names', birth: 'birthDates', phone: 'phones' } as const;

const isKind = (kind: string): kind is keyof typeof FIELDS => kind in FIELDS;

test('names, dates of birth and numbers of the table are found as they are heard', () => {
  const rows = readFileSync(join(import.meta.dirname, 'names.tsv'), 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'));
  const wrong = rows.filter((line) => {
    const [kind = '', noted = '', searched = '', wanted] = line.split('\t');
    if (!isKind(kind)) throw new Error(`unknown kind: ${line}`);
    const found = answersSearch(indexTerms({ ...NOTHING, [FIELDS[kind]]: [noted] }), {
      exact: [],
      beginnings: searchedBeginnings(searched),
    });
    return found !== (wanted === 'found');
  });
  printTable('names, births and numbers searched', [
    ['rows', rows.length],
    ['wrong', wrong.length],
  ]);
  expect(wrong).toEqual([]);
});

test('homonyms are told apart by their date of birth', () => {
  const born = (birthDate: string) =>
    indexTerms({ ...NOTHING, names: ['Martin Léa'], birthDates: [birthDate] });
  const found = [
    'martin 03/04/58',
    'martin né le 03/04/58',
    'Martin née le 3 avril 1958',
    '3 avril 58 martin',
    'martin 1958',
  ].map((typed) => {
    const asked = { exact: [], beginnings: searchedBeginnings(typed) };
    return [born('03/04/1958'), born('12/05/1990')].map((each) => answersSearch(each, asked));
  });
  expect(found).toEqual(found.map(() => [true, false]));
});
