/** From the words of a promise to the instant before which it must be kept, whatever the night or the year does. */
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { civilNow, instantOf } from '../../../../lib/domain/text/civil-time';
import { promisedInstant } from '../../../../lib/domain/text/promised-instant';
import { namesMoment } from '../../../../lib/domain/text/promised-moment';

const PARIS = 'Europe/Paris';

/** Monday 23 November 2026, 9:02 in Paris. */
const MONDAY_MORNING = Date.UTC(2026, 10, 23, 8, 2);

const due = (promise: string, now = MONDAY_MORNING, zone = PARIS): string => {
  const instant = promisedInstant(promise, now, zone);
  if (instant === null) return 'never';
  const { date, time } = civilNow(instant, zone);
  return `${date} ${time}`;
};

describe('an hour of the clock', () => {
  test.each([
    ['rappel avant midi', '2026-11-23 12:00'],
    ['Rappel avant 12 h', '2026-11-23 12:00'],
    ['le docteur rappelle à 14h30', '2026-11-23 14:30'],
    ['avant 11', '2026-11-23 11:00'],
    ['entre 10 h et 12 h', '2026-11-23 12:00'],
    ['vers 9:15', '2026-11-23 09:15'],
    ['avant quatorze heures', '2026-11-23 14:00'],
    ['cet après-midi', '2026-11-23 18:00'],
    ['en fin de journée', '2026-11-23 19:00'],
    ['ce soir', '2026-11-23 20:00'],
    ['demain matin', '2026-11-24 12:00'],
    ['demain avant 9 h', '2026-11-24 09:00'],
    ['après-demain à 16 h', '2026-11-25 16:00'],
    ['jeudi avant 10 h', '2026-11-26 10:00'],
    ['lundi matin', '2026-11-30 12:00'],
    ['avant 9 h', '2026-11-24 09:00'],
  ])('« %s » is due %s', (promise, expected) => expect(due(promise)).toBe(expected));
});

describe('a delay', () => {
  test.each([
    ['dans 2 h', '2026-11-23 11:02'],
    ['dans 1h30', '2026-11-23 10:32'],
    ['dans 2 h 15', '2026-11-23 11:17'],
    ['sous 48 h', '2026-11-25 09:02'],
    ["d'ici 20 minutes", '2026-11-23 09:22'],
    ['dans une heure', '2026-11-23 10:02'],
    ["dans un quart d'heure", '2026-11-23 09:17'],
    ['dans la demi-heure', '2026-11-23 09:32'],
    ['dans l’heure', '2026-11-23 10:02'],
    ['tout de suite', '2026-11-23 09:02'],
  ])('« %s » is due %s', (promise, expected) => expect(due(promise)).toBe(expected));
});

test.each(['', 'ordonnance', 'demain', 'on vous rappelle', 'dans 15 jours'])(
  '« %s » names no moment',
  (promise) => expect(promisedInstant(promise, MONDAY_MORNING, PARIS)).toBeNull(),
);

test('whatever has an instant names a moment', () => {
  const words = fc.constantFrom(
    'rappel',
    'avant',
    'dans',
    '2',
    'h',
    '14h30',
    'midi',
    'demain',
    'une',
    'soir',
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 5 }), (parts) => {
      const promise = parts.join(' ');
      if (promisedInstant(promise, MONDAY_MORNING, PARIS) !== null) expect(namesMoment(promise)).toBe(true);
    }),
  );
});

describe('nights on which the clock changes, and the last one of the year', () => {
  test('« demain avant 9 h », the eve of the spring change, is 23 hours and not 24 ahead', () => {
    const saturday = Date.UTC(2026, 2, 28, 8, 0);
    expect(promisedInstant('demain avant 9 h', saturday, PARIS)).toBe(saturday + 23 * 3_600_000);
  });

  test('« demain avant 9 h », the eve of the autumn change, is 25 hours ahead', () => {
    const saturday = Date.UTC(2026, 9, 24, 7, 0);
    expect(promisedInstant('demain avant 9 h', saturday, PARIS)).toBe(saturday + 25 * 3_600_000);
  });

  test('« dans 2 h » is two hours, whatever the clock on the wall does meanwhile', () => {
    const justBefore = Date.UTC(2026, 2, 29, 0, 30);
    expect(promisedInstant('dans 2 h', justBefore, PARIS)).toBe(justBefore + 2 * 3_600_000);
    expect(due('dans 2 h', justBefore)).toBe('2026-03-29 04:30');
  });

  test('« demain matin » on New Year’s Eve is next year', () => {
    expect(due('demain matin', Date.UTC(2026, 11, 31, 15))).toBe('2027-01-01 12:00');
  });

  test('a practice in Québec has its own noon', () => {
    expect(promisedInstant('avant midi', MONDAY_MORNING, 'America/Toronto')).toBe(Date.UTC(2026, 10, 23, 17));
  });
});

test('any date and hour of any zone is the instant that a full calendar library gives', () => {
  const zones = fc.constantFrom(PARIS, 'America/Toronto', 'Australia/Lord_Howe', 'Asia/Kolkata', 'UTC');
  const minutes = fc.integer({ min: 0, max: 4 * 366 * 1440 });
  fc.assert(
    fc.property(zones, minutes, (zone, minute) => {
      const wanted = Temporal.PlainDateTime.from('2025-01-01T00:00').add({ minutes: minute });
      const [date = '', time = ''] = wanted.toString({ smallestUnit: 'minute' }).split('T');
      const expected = wanted.toZonedDateTime(zone, { disambiguation: 'compatible' }).epochMilliseconds;
      expect(instantOf(date, time, zone)).toBe(expected);
    }),
    { numRuns: 400 },
  );
});
