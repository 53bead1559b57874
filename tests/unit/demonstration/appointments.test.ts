/** The invented weeks are full, possible in a real practice, and always the same. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Appointment,
  appointmentsOfWeek,
  endOf,
  PRACTITIONERS,
} from '../../demonstration/agenda/appointments';
import { addDays, mondayOf, weekdayOf } from '../../demonstration/agenda/dates';
import { fullName, inventPatients, KNOWN_PATIENT } from '../../demonstration/agenda/patients';

const SEED = 2026;
const patients = inventPatients(SEED, 1200);
const weekOf = (day: string): Appointment[] => appointmentsOfWeek(day, patients, SEED);
const anyDay = fc.integer({ min: -2000, max: 2000 }).map((shift) => addDays('2026-11-23', shift));
// fast-check takes a returned value for a verdict: the check is wrapped so that only what it throws counts.
const forAnyDay = (check: (day: string) => void): void =>
  fc.assert(
    fc.property(anyDay, (day) => {
      check(day);
    }),
    { numRuns: 60 },
  );

describe('the invented week', () => {
  test('holds at least 150 appointments, whichever week is opened', () => {
    forAnyDay((day) => expect(weekOf(day).length).toBeGreaterThanOrEqual(150));
  });

  test('is the same from whichever of its days it is asked, and again after a reload', () => {
    forAnyDay((day) => {
      expect(appointmentsOfWeek(mondayOf(day), inventPatients(SEED, 1200), SEED)).toEqual(weekOf(day));
    });
  });

  test('differs from the next one', () => {
    forAnyDay((day) => {
      const queue = (list: Appointment[]) => list.map(({ patientId }) => patientId);
      expect(queue(weekOf(day))).not.toEqual(queue(weekOf(addDays(day, 7))));
    });
  });

  test('seats nobody before eight, after seven in the evening or on a Sunday', () => {
    forAnyDay((day) => {
      for (const appointment of weekOf(day)) {
        expect(appointment.startsAt.slice(11) >= '08:00').toBe(true);
        expect(endOf(appointment).slice(11) <= '19:00').toBe(true);
        expect(weekdayOf(appointment.startsAt.slice(0, 10))).toBeLessThanOrEqual(6);
      }
    });
  });

  test('never gives one practitioner two patients at once', () => {
    forAnyDay((day) => {
      for (const { id } of PRACTITIONERS) {
        const own = weekOf(day).filter(({ practitionerId }) => practitionerId === id);
        const inOrder = own.sort((a, b) => a.startsAt.localeCompare(b.startsAt));
        inOrder.slice(1).forEach((next, index) => {
          const previous = inOrder[index];
          expect(previous !== undefined && endOf(previous) <= next.startsAt).toBe(true);
        });
      }
    });
  });

  test('receives each patient at most once, and the one known by name always', () => {
    forAnyDay((day) => {
      const received = weekOf(day).map(({ patientId }) => patientId);
      expect(new Set(received).size).toBe(received.length);
      expect(received).toContain(KNOWN_PATIENT.id);
    });
  });
});

describe('the invented patients', () => {
  test('have no homonyms and no identifier twice', () => {
    expect(new Set(patients.map(fullName)).size).toBe(patients.length);
    expect(new Set(patients.map(({ id }) => id)).size).toBe(patients.length);
  });

  test('have numbers that can ring at nobody’s', () => {
    for (const { phone } of patients) expect(phone).toMatch(/^06 39 98 \d\d \d\d$/);
  });

  test('were born on days that exist', () => {
    for (const { birthDate } of patients) expect(addDays(birthDate, 0)).toBe(birthDate);
  });

  test('cannot be more numerous than the names allow', () => {
    expect(() => inventPatients(SEED, 100_000)).toThrow(RangeError);
  });
});
