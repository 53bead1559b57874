/** The address bar and the dates that it carries. */
import { describe, expect, test } from 'vitest';
import { ageOn, mondayOf, weekNumber, weekTitle } from '../../demonstration/agenda/dates';
import { parsePath, pathOf, type Route } from '../../demonstration/agenda/route';

describe('a path of the agenda', () => {
  const routes: Route[] = [
    { screen: 'calendar', day: '2026-11-23', view: 'week' },
    { screen: 'calendar', day: '2026-11-24', view: 'day' },
    { screen: 'patient', patientId: 'p-001' },
  ];
  test.each(routes)('leads back to the screen that wrote it: %o', (route) => {
    expect(parsePath(pathOf(route))).toEqual(route);
  });

  test.each([
    '/',
    '/calendar',
    '/calendar/2026-02-30/week',
    '/calendar/2026-11-23/month',
    '/patients/',
    '/patients/a/b',
  ])('leads nowhere when it is « %s »', (path) => {
    expect(parsePath(path)).toBeNull();
  });
});

describe('a week', () => {
  test('begins on Monday, Sunday included', () => {
    expect(mondayOf('2026-11-29')).toBe('2026-11-23');
    expect(mondayOf('2026-11-23')).toBe('2026-11-23');
  });

  test('is numbered as on French calendars, also across the new year', () => {
    expect(weekNumber('2026-11-24')).toBe(48);
    expect(weekNumber('2027-01-01')).toBe(53);
    expect(weekNumber('2027-01-04')).toBe(1);
  });

  test('is titled in French from Monday to Saturday', () => {
    expect(weekTitle('2026-11-25').replace(/\s/gu, ' ')).toMatch(/^23\s?–\s?28 novembre 2026$/u);
  });
});

test('a patient grows a year older on the birthday, not before', () => {
  expect(ageOn('1984-03-12', '2026-03-11')).toBe(41);
  expect(ageOn('1984-03-12', '2026-03-12')).toBe(42);
});
