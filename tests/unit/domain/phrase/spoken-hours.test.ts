// The week as it is said: the hours that decide whether it is open are the hours that are told.
import { describe, expect, test } from 'vitest';
import { examplePractice } from '../../../../lib/content/practice/example-practice';
import { phraseValues } from '../../../../lib/domain/phrase/phrase-values';
import { factsOf, spokenHours } from '../../../../lib/domain/phrase/spoken-hours';
import { readHours } from '../../../../lib/domain/practice/hours-text';
import type { OpeningHours } from '../../../../lib/domain/practice/opening-hours';
import { WEEKDAYS, type Weekday } from '../../../../lib/domain/text/civil-time';
import { readPhone } from '../../../../lib/domain/text/phone';
import { readPromise } from '../../../../lib/domain/text/promised-time';

/** Without what keeps « 9 h » on one line. */
const plain = (text: string | undefined) => text?.replaceAll('\u202f', ' ');

/** A week in which these days have these hours, as they are typed. */
const week = (typed: Partial<Record<Weekday, string>>): OpeningHours =>
  Object.fromEntries(WEEKDAYS.map((day) => [day, readHours(typed[day] ?? '') ?? []])) as OpeningHours;

const every = (text: string): OpeningHours => week(Object.fromEntries(WEEKDAYS.map((day) => [day, text])));

describe('a week', () => {
  test.each([
    ['nothing', week({}), ''],
    ['one day', week({ friday: '9:00-12:00' }), 'le vendredi de 9 h à midi'],
    [
      'two days that follow each other',
      week({ monday: '9:00-17:30', tuesday: '9:00-17:30' }),
      'le lundi et le mardi de 9 h à 17 h 30',
    ],
    [
      'the same hours with a day off between',
      week({ monday: '9:00-17:00', wednesday: '9:00-17:00' }),
      'le lundi de 9 h à 17 h, le mercredi de 9 h à 17 h',
    ],
    [
      'several openings, typed in any order',
      week({ monday: '14:00-19:00, 8:30-12:30' }),
      'le lundi de 8 h 30 à 12 h 30 et de 14 h à 19 h',
    ],
    ['nights', every('20:00-8:00'), 'tous les jours, de 20 h à 8 h'],
    ['always', every('24h/24'), 'tous les jours, 24 heures sur 24'],
    ['until midnight', week({ saturday: '18:00-24:00' }), 'le samedi de 18 h à minuit'],
  ])('%s', (_, hours, said) => expect(plain(spokenHours(hours))).toBe(said));
});

test('of the example: what the phrases say is what the clock obeys', () => {
  expect(plain(factsOf(examplePractice)['horaires'])).toBe(
    'du lundi au jeudi de 8 h 30 à 12 h 30 et de 14 h à 19 h, le vendredi de 8 h 30 à 12 h 30 et de 14 h à 18 h, le samedi de 9 h à midi',
  );
});

test('a sentence typed before there was a week is told until there is one, and never beside it', () => {
  const before = { ...examplePractice, hours: null, facts: { horaires: 'le matin' } };
  const value = (practice: typeof examplePractice) =>
    phraseValues({
      practice,
      practitioner: null,
      secretaryName: '',
      notes: null,
      emergencyNumber: '15',
      ownEmergencyNumber: '',
      emergencyTextNumber: '',
      now: 0,
      readPhone,
      readPromise,
    }).get('horaires');
  expect(value(before)).toBe('le matin');
  expect(plain(value({ ...before, hours: week({ friday: '9:00-12:00' }) }))).toBe(
    'le vendredi de 9 h à midi',
  );
});
