/** The days that a test run pretends: each is what it says, ahead of any day on which it may be run, and drawn by the date. */
import { describe, expect, test } from 'vitest';
import { daysOf, drawnDay } from '../../launch/test-days.mjs';

const DAY_MS = 86_400_000;
const RUN_DAYS = [
  '2026-11-28T06:00:00Z',
  '2027-03-27T23:30:00Z',
  '2028-02-28T12:00:00Z',
  '2096-12-31T23:59:59Z',
];

const allDays = daysOf({ named: [], isFull: true, now: 0 }).days;

/** How an instant reads in a zone, such as « Sat 2027-01-02 10:00:00 ». */
const wallClock = (at: number, zone: string): string => {
  const weekday = new Intl.DateTimeFormat('en-GB', { timeZone: zone, weekday: 'short' }).format(at);
  return `${weekday} ${new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' }).format(at)}`;
};

const READS: Readonly<Record<string, RegExp>> = {
  saturday: /^Sat \S+ 1[01]:00/,
  sunday: /^Sun \S+ 20:30/,
  'new-year': /-01-01 00:00:30$/,
  'leap-day': /-02-29 12:00/,
  'spring-night': /^Sun \S+-03-\d\d 01:58/,
  'autumn-night': /^Sun \S+-10-\d\d 02:58/,
  'before-midnight': /^(Wed \S+ 23|Thu \S+ 00):59/,
  'last-evening': /-12-31 23:59/,
  auckland: /^Mon \S+ 0[89]:00/,
  'half-hour': /^Fri \S+ 23:45/,
};

describe.each(RUN_DAYS)('run on %s', (run) => {
  const now = Date.parse(run);

  test.each(allDays.map((day) => [day.id, day] as const))('%s is what it says', (id, { at, zone }) => {
    expect(wallClock(at(now), zone ?? '')).toMatch(READS[id] ?? /never/);
    expect(at(now)).toBeGreaterThan(now);
  });

  test.each(['spring-night', 'autumn-night'])('in the third minute of %s the hour has changed', (id) => {
    const at = allDays.find((day) => day.id === id)?.at(now) ?? 0;
    const offsetAt = (instant: number) =>
      new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Paris', timeZoneName: 'longOffset' })
        .format(instant)
        .slice(-6);
    expect(offsetAt(at + 121_000)).not.toBe(offsetAt(at + 119_000));
  });
});

test('as many days in a row draw each of them once', () => {
  const drawn = allDays.map((_, index) => drawnDay(Date.parse('2026-11-28') + index * DAY_MS).id);
  expect(drawn.toSorted()).toEqual(allDays.map(({ id }) => id).toSorted());
});

test('a day that is not in the table is refused, with those that are', () => {
  const { unknown, known } = daysOf({ named: ['saturday', 'mardi'], isFull: false, now: 0 });
  expect(unknown).toEqual(['mardi']);
  expect(known).toContain('today');
});
