/** What may be entered as hours and absences of a practice. */
import { describe, expect, test } from 'vitest';
import { Absence, OpeningHours } from '../../../../lib/domain/practice/opening-hours';

const slot = { from: '08:30', to: '12:00' };
const week = {
  monday: [slot, { from: '14:00', to: '24:00' }],
  tuesday: [slot],
  wednesday: [slot],
  thursday: [slot],
  friday: [slot],
  saturday: [],
  sunday: [],
};
const away = {
  practitionerId: null,
  from: '2026-05-11',
  to: '2026-05-13',
  replacementName: '',
  replacementPhone: '',
};

describe('what is entered', () => {
  test('a slot ends after it begins', () => {
    expect(OpeningHours.safeParse(week).success).toBe(true);
    expect(OpeningHours.safeParse({ ...week, monday: [{ from: '12:00', to: '08:30' }] }).success).toBe(false);
    expect(OpeningHours.safeParse({ ...week, monday: [{ from: '8:30', to: '12:00' }] }).success).toBe(false);
  });

  test('every day of the week is there', () => {
    const { sunday: _, ...sixDays } = week;
    expect(OpeningHours.safeParse(sixDays).success).toBe(false);
  });

  test('an absence does not end before it begins', () => {
    expect(Absence.safeParse(away).success).toBe(true);
    expect(Absence.safeParse({ ...away, to: '2026-05-10' }).success).toBe(false);
  });
});
