// English as it is said: hours, days, names, places, and who acts in a practitioner's place.
import { describe, expect, test } from 'vitest';
import { spokenHours } from '../../../../../lib/domain/phrase/spoken-hours';
import { readHours } from '../../../../../lib/domain/practice/hours-text';
import type { OpeningHours } from '../../../../../lib/domain/practice/opening-hours';
import { WEEKDAYS, type Weekday } from '../../../../../lib/domain/text/civil-time';
import { english } from '../../../../../lib/domain/text/language/english';
import { instructionsFor } from '../../../../../lib/domain/triage/instructions-now';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
const week = (typed: Partial<Record<Weekday, string>>): OpeningHours =>
  Object.fromEntries(WEEKDAYS.map((day) => [day, readHours(typed[day] ?? '') ?? []])) as OpeningHours;

test.each([
  ['00:00', 'midnight'],
  ['00:30', '12:30 am'],
  ['08:05', '8:05 am'],
  ['12:00', 'noon'],
  ['12:30', '12:30 pm'],
  ['19:00', '7 pm'],
  ['24:00', 'midnight'],
] as const)('%s is %s', (time, said) => expect(plain(english.time(time))).toBe(said));

test('days are told by the calendar, with their year where it is asked', () => {
  expect(english.day('2026-03-01')).toBe('Sunday 1 March');
  expect(english.day('2027-01-02', { withYear: true })).toBe('Saturday, 2 January 2027');
  expect(plain(english.dayAndTime('2026-03-02', '08:30'))).toBe('on Monday 2 March at 8:30 am');
  expect(english.dayRange('2026-03-02', '2026-03-06')).toBe('Monday 2 March to Friday 6 March');
});

test.each([
  ['one day', week({ friday: '9:00-12:00' }), 'Friday from 9 am to noon'],
  [
    'two days',
    week({ monday: '9:00-17:30', tuesday: '9:00-17:30' }),
    'Monday and Tuesday from 9 am to 5:30 pm',
  ],
  [
    'days that follow each other',
    week({
      monday: '8:30-12:00, 14:00-19:00',
      tuesday: '8:30-12:00, 14:00-19:00',
      wednesday: '8:30-12:00, 14:00-19:00',
    }),
    'Monday to Wednesday from 8:30 am to noon and from 2 pm to 7 pm',
  ],
  [
    'every day',
    Object.fromEntries(WEEKDAYS.map((day) => [day, readHours('24h/24')])) as OpeningHours,
    'every day, 24 hours a day',
  ],
])('a week of %s', (_, hours, said) => expect(plain(spokenHours(hours, english))).toBe(said));

describe('a practitioner', () => {
  test.each([
    ['le docteur Martin', 'Dr Martin'],
    ['Dr Martin', 'Dr Martin'],
    ['la docteure Roux', 'Dr Roux'],
    ['Pr. Blanc', 'Professor Blanc'],
    ['Mme Petit', 'Mme Petit'],
    ['Dr', 'Dr'],
  ])('%s is %s', (typed, said) => {
    expect(english.practitioner(typed)).toEqual({
      praticien: said,
      Praticien: said,
      du_praticien: `of ${said}`,
      au_praticien: `to ${said}`,
    });
  });

  test('nobody is named while none is chosen', () =>
    expect(english.practitioner(english.unnamed).Praticien).toBe('The practitioner'));
});

test.each([
  ['cabinet', 'The practice is closed. Cabinet {cabinet}.'],
  ['clinique', 'The clinic is closed. Clinique {cabinet}.'],
  ['centre', 'The centre is closed. Centre {cabinet}.'],
] as const)('a place called « %s »', (name, said) => {
  expect(english.placed('The practice is closed. Cabinet {cabinet}.', name)).toBe(said);
  expect(english.placed('{practice}, a practitioner', name)).toContain('practitioner');
});

describe('an instruction that sends to the practitioner', () => {
  const now = (instruction: string, who: 'practitioner' | 'replacement' | 'nobody') =>
    instructionsFor([instruction], who, english);

  test.each([
    [
      'Any testicle pain: practitioner at once, otherwise 15.',
      'replacement at once',
      'on-call service at once',
    ],
    [
      'Death reported: practitioner told at once.',
      'replacement told at once',
      'on-call service told at once',
    ],
    ['Practitioner at once; open the protocol.', 'Replacement at once', 'On-call service at once'],
    [
      'Light knock: practitioner’s opinion the same day.',
      'replacement’s opinion',
      'on-call service’s opinion',
    ],
    ['Immediate: immediate contact with the practitioner.', 'the replacement', 'the on-call service'],
    ['Known fit: the practitioner decides.', 'the replacement decides', 'the on-call service decides'],
  ])('%s', (instruction, replacement, nobody) => {
    expect(now(instruction, 'practitioner')).toEqual([instruction]);
    expect(now(instruction, 'replacement').join()).toContain(replacement);
    expect(now(instruction, 'nobody').join()).toContain(nobody);
  });

  test('one that does nothing else is left to the level', () => {
    expect(now('Contact the practitioner within the hour.', 'nobody')).toEqual([]);
    expect(now('Contact the practitioner within the hour.', 'practitioner')).toEqual([english.bound]);
  });
});
