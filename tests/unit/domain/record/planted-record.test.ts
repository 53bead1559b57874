/** What the tests plant on the disk is all that the cards have room for: a field that is added tomorrow is planted, or named here. */
import { expect, test } from 'vitest';
import { everyCard } from '../../../../lib/domain/cards';
import { rowEntries } from '../../../../lib/domain/record/row';
import { placeOf, plantedKinds } from '../../../fakes/planted-record';

const kinds = plantedKinds(everyCard);

test('every kind has a record with a word of its own in each text', () => {
  const words = kinds.flatMap((kind) => [...kind.words.values()]);
  expect(new Set(words).size).toBe(words.length);
  for (const { card, records } of kinds) expect(records.length, card.kind).toBeGreaterThan(0);
});

const personal = kinds.flatMap(({ card, words }) =>
  rowEntries(card.rows).flatMap(([at, row]) => (row.personal ? [{ at, card, words }] : [])),
);

test('what says something of a person holds a word, whatever else it holds', () => {
  const bare = personal.filter(
    ({ at, words }) => ![...words.keys()].some((path) => path === at || path.startsWith(`${at}.`)),
  );
  expect(bare.map(({ at, card }) => `${card.kind}: ${at}`)).toEqual([]);
  expect(personal.length).toBeGreaterThan(40);
});

const DAYS = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/;

test('only dates, hours and the key of a phrase take no word', () => {
  const refused = kinds.flatMap(({ card, refused: paths }) =>
    paths.map((path) => `${card.kind}: ${placeOf(path).replace(DAYS, 'day')}`),
  );
  expect([...new Set(refused)].sort()).toEqual([
    'dayLists: day',
    ...['directives: from', 'directives: fromTime', 'directives: to', 'directives: toTime'],
    ...['phrases: key', 'practices: absences.from', 'practices: absences.to'],
    ...['practices: dispatch.routes.value.digestAt', 'practices: hours.day.from', 'practices: hours.day.to'],
    ...[
      'practices: onCall.from',
      'practices: onCall.fromTime',
      'practices: onCall.to',
      'practices: onCall.toTime',
    ],
  ]);
});
