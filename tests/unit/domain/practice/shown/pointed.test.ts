// What she showed stands alone for its word: found once it is read, found differently or not at all it is unknown.
import { expect, test } from 'vitest';
import { generalReading } from '../../../../../lib/content/sites/general';
import { MOST, type PageSight } from '../../../../../lib/domain/practice/shown/page-sight';
import {
  nothingPointed,
  PointedSite,
  pointedQuestion,
  readPointed,
  withPointed,
} from '../../../../../lib/domain/practice/shown/pointed';
import { patientQuestion, shownPatient } from '../../../../../lib/domain/practice/shown/shown-patient';
import { readPhone } from '../../../../../lib/domain/text/phone';

const at = (selector: string) => ({ by: 'pointed', selector, label: null }) as const;
const here = { today: '2026-11-23', region: 'fr', readPhone } as const;

/** A page without any open file that is recognised; what she showed is seen in it so. */
const sight = (...pointed: string[][]): PageSight => ({
  title: '',
  path: '/',
  within: null,
  lines: [],
  places: [],
  pointed: pointed.map((texts) => ({
    count: texts.length,
    seen: texts.map((text) => [text]),
    isBroken: false,
  })),
});

const read = (word: 'name' | 'birthDate' | 'phone' | 'day', ...texts: string[]) => {
  const found = readPointed({ word, place: at('b') }, sight(texts), here);
  return found.state === 'found' ? found.text : found.state;
};

test('is asked for in the whole page, and nothing else is', () => {
  expect(pointedQuestion(at('b'))).toEqual({
    within: null,
    selectors: [],
    pointed: [{ selector: 'b', label: null }],
    wantsLines: false,
  });
});

test.each([
  ['name', ['DUPONT Claire'], 'DUPONT Claire'],
  ['name', ['Patient : Claire Dupont'], 'Claire Dupont'],
  ['name', ['DUPONT Claire (38 ans)'], 'DUPONT Claire'],
  ['name', ['Claire Dupont', 'CLAIRE DUPONT'], 'Claire Dupont'],
  ['name', ['Claire Dupont', 'Paul Rey'], 'several'],
  ['name', ['DUPONT Claire 22/12/1987'], 'none'],
  ['name', [], 'none'],
  ['birthDate', ['F, 22/12/1987 (38 ans)'], '22/12/1987'],
  ['birthDate', ['22/12/1987, vue le 01/02/2026'], 'none'],
  ['birthDate', ['22/12/1987', '01/02/1990'], 'several'],
  ['phone', ['Tél : 01 99 00 12 34'], '01 99 00 12 34'],
  ['phone', ['rappeler demain'], 'none'],
  ['day', ['lundi 23 novembre'], 'lundi 23 novembre'],
] as const)('%s in %j: %s', (word, texts, expected) => expect(read(word, ...texts)).toBe(expected));

test('of more elements than the page may tell, nobody knows whether they differ', () => {
  const [place] = sight(['Claire Dupont']).pointed ?? [];
  if (!place) throw new Error('nothing shown');
  const many = { ...sight(), pointed: [{ ...place, count: MOST.elements + 1 }] };
  expect(readPointed({ word: 'name', place: at('li') }, many, here).state).toBe('none');
});

test('stands instead of the row: where it is gone the word is unknown, whatever else would be found', () => {
  const rule = withPointed(generalReading, {
    ...nothingPointed('https://a.fr'),
    name: at('.n'),
    phone: at('.t'),
  });
  expect(rule.practice).toEqual(generalReading.practice);
  expect(rule.patient.birthDate).toEqual(generalReading.patient.birthDate);
  expect(patientQuestion(rule).pointed).toEqual([
    { selector: '.n', label: null },
    { selector: '.t', label: null },
  ]);
  const page = { ...sight([], ['01 99 00 12 34']), within: 3, lines: ['Patient : Claire Dupont'] };
  const { name, phone } = shownPatient(rule, page, here);
  expect(name.state).toBe('none');
  expect(phone).toMatchObject({ state: 'found', text: '01 99 00 12 34' });
});

test('outside of an open file only what she showed is read', () => {
  const rule = withPointed(generalReading, { ...nothingPointed('https://a.fr'), name: at('.n') });
  const page = { ...sight(['Claire Dupont']), lines: ['Téléphone : 01 99 00 12 34'] };
  expect(shownPatient(rule, page, here)).toMatchObject({
    name: { state: 'found', text: 'Claire Dupont' },
    phone: { state: 'none' },
  });
});

test('a record of before a word could be shown is read', () =>
  expect(PointedSite.parse({ origin: 'https://a.fr' })).toEqual(nothingPointed('https://a.fr')));
