/** Dates and hours of a zone against a full calendar library. */
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { civilNow, instantOf, isTimeZone, machineZone } from '../../../../lib/domain/text/civil-time';

const PARIS = 'Europe/Paris';

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

test('a zone that is none, or none yet, is the machine’s, however often it is asked', () => {
  for (const zone of ['', 'Mars/Olympus']) {
    const there = civilNow(0, zone);
    expect(there).toEqual(civilNow(0, machineZone()));
    expect(isTimeZone(zone)).toBe(false);
  }
  expect(isTimeZone('Indian/Antananarivo')).toBe(true);
});
