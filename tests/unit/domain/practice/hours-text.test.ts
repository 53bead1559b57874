/** Opening hours as a secretary types them. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { endsNextDay, hoursText, readHours } from '../../../../lib/domain/practice/hours-text';

const clock = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** Any slots of one day, midnight at its end included. */
const anySlots = fc
  .uniqueArray(fc.integer({ min: 0, max: 1440 }), { maxLength: 8 })
  .map((minutes) => minutes.toSorted((a, b) => a - b))
  .map((minutes) => minutes.slice(0, minutes.length - (minutes.length % 2)).map(clock))
  .map((times) =>
    times.flatMap((from, at) => {
      const to = times[at + 1];
      return at % 2 === 0 && to ? [{ from, to }] : [];
    }),
  );

describe('a line of hours', () => {
  test.each([
    ['8:30-12:30, 14:00-19:00'],
    ['08h30-12h30;14h-19h'],
    ['8 h 30 à 12 h 30, 14 h à 19 h'],
    ['8H30–12H30 , 14:00 – 19:00'],
  ])('« %s » is read', (text) => {
    expect(readHours(text)).toEqual([
      { from: '08:30', to: '12:30' },
      { from: '14:00', to: '19:00' },
    ]);
  });

  test.each([
    ['20:00-8:00', [{ from: '20:00', to: '08:00' }], ['08:00']],
    ['8h-12h, 14h-18h, 22h-6h', undefined, ['06:00']],
    ['18:00-0:00', [{ from: '18:00', to: '24:00' }], []],
    ['24h/24', [{ from: '00:00', to: '24:00' }], []],
    ['24/24', [{ from: '00:00', to: '24:00' }], []],
    ['0h-0h', [{ from: '00:00', to: '24:00' }], []],
  ])('« %s » is read, and what ends on the next day is said back', (text, slots, next) => {
    const read = readHours(text);
    if (slots) expect(read).toEqual(slots);
    expect(endsNextDay(read ?? [])).toEqual(next);
    expect(readHours(hoursText(read ?? []))).toEqual(read);
  });

  test('left empty is a day off', () => {
    expect(readHours('')).toEqual([]);
    expect(readHours('  ')).toEqual([]);
  });

  test.each([
    ['fermé'],
    ['8:30'],
    ['8:30-'],
    ['8:30-12:30,'],
    ['12:30-8:30'],
    ['8:30-8:30'],
    ['8:75-12:30'],
    ['8:30-12:60'],
    ['8:30-25:00'],
    ['8:30-24:30'],
    ['14:00-19:00, demain'],
  ])('« %s » cannot be read, and is not guessed', (text) => {
    expect(readHours(text)).toBeNull();
  });

  test('is read back as it was written, whatever the slots', () => {
    fc.assert(
      fc.property(anySlots, (slots) => {
        expect(readHours(hoursText(slots))).toEqual(slots);
      }),
    );
  });

  test('whatever is typed, what is read has its hours in order and on the clock', () => {
    const typed = fc
      .array(fc.constantFrom(...'0123456789:h-, à'), { maxLength: 24 })
      .map((all) => all.join(''));
    fc.assert(
      fc.property(typed, (text) => {
        for (const { from, to } of readHours(text) ?? []) {
          expect(from < to && to <= '24:00').toBe(true);
          expect(`${from} ${to}`).toMatch(/^[0-2]\d:[0-5]\d [0-2]\d:[0-5]\d$/);
        }
      }),
      { numRuns: 500 },
    );
  });
});
