/** Whether a practice is open, on its own clock. */
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { type OpeningRules, openingAt } from '../../../../lib/domain/practice/opening';
import {
  type Absence,
  CLOSED_WEEK,
  type OpeningHours,
  type OpeningSlot,
} from '../../../../lib/domain/practice/opening-hours';
import { publicHolidays } from '../../../../lib/domain/practice/public-holidays';

const MORNING: OpeningSlot = { from: '08:30', to: '12:00' };
const AFTERNOON: OpeningSlot = { from: '14:00', to: '18:30' };
const WORKDAY = [AFTERNOON, MORNING];

const week: OpeningHours = {
  monday: WORKDAY,
  tuesday: WORKDAY,
  wednesday: [MORNING],
  thursday: WORKDAY,
  friday: WORKDAY,
  saturday: [],
  sunday: [],
};

const paris: OpeningRules = {
  hours: week,
  absences: [],
  holidays: [...publicHolidays('fr', 2026), ...publicHolidays('fr', 2027)],
  timeZone: 'Europe/Paris',
};

const instantOf = (date: string, time: string, timeZone: string) =>
  Temporal.PlainDateTime.from(`${date}T${time}`).toZonedDateTime(timeZone).epochMilliseconds;

const at = (date: string, time: string, rules = paris) =>
  openingAt(rules, instantOf(date, time, rules.timeZone));

const absence = (changes: Partial<Absence> = {}): Absence => ({
  practitionerId: null,
  from: '2026-05-11',
  to: '2026-05-13',
  replacementName: 'Dr Petit',
  replacementPhone: '01 99 00 56 78',
  ...changes,
});

describe('an ordinary day', () => {
  test('is open from the first minute of a slot to the last', () => {
    expect(at('2026-05-12', '08:29').state).toBe('closed');
    expect(at('2026-05-12', '08:30')).toEqual({ state: 'open', nextOpening: null, absence: null });
    expect(at('2026-05-12', '11:59').state).toBe('open');
    expect(at('2026-05-12', '12:00')).toMatchObject({
      state: 'closed',
      nextOpening: { date: '2026-05-12', time: '14:00' },
    });
  });

  test('opens next on the day after, over the week-end too', () => {
    expect(at('2026-05-13', '15:00').nextOpening).toEqual({ date: '2026-05-15', time: '08:30' });
    expect(at('2026-05-12', '19:00').nextOpening).toEqual({ date: '2026-05-13', time: '08:30' });
    expect(at('2026-05-15', '18:30').nextOpening).toEqual({ date: '2026-05-18', time: '08:30' });
  });

  test('follows the clock of the practice, not that of the secretary', () => {
    const montreal = { ...paris, holidays: [], timeZone: 'America/Toronto' };
    const now = instantOf('2026-05-12', '15:00', 'Europe/Paris');
    expect(openingAt(paris, now).state).toBe('open');
    expect(openingAt(montreal, now).state).toBe('open');
    expect(openingAt(montreal, now - 3_600_000)).toMatchObject({
      state: 'closed',
      nextOpening: { date: '2026-05-12', time: '08:30' },
    });
  });
});

describe('a day unlike the others', () => {
  test('is a holiday by its name, all day, and sends to the next working day', () => {
    expect(at('2026-05-14', '09:00')).toEqual({
      state: 'holiday',
      holidayName: 'Ascension',
      nextOpening: { date: '2026-05-15', time: '08:30' },
      absence: null,
    });
    expect(at('2026-12-31', '20:00').nextOpening).toEqual({ date: '2027-01-04', time: '08:30' });
  });

  test('is closed while the whole practice is away, until it is back and no holiday follows', () => {
    const away = { ...paris, absences: [absence({ practitionerId: 'vasseur' }), absence()] };
    expect(at('2026-05-12', '09:00', away)).toEqual({
      state: 'closed',
      nextOpening: { date: '2026-05-15', time: '08:30' },
      absence: absence(),
    });
  });

  test('stays open when only one practitioner is away, and says who replaces', () => {
    const away = { ...paris, absences: [absence({ practitionerId: 'vasseur' })] };
    expect(at('2026-05-11', '09:00', away)).toMatchObject({
      state: 'open',
      absence: { replacementName: 'Dr Petit' },
    });
    expect(at('2026-05-18', '09:00', away).absence).toBeNull();
  });

  test('has no next opening when the practice never opens again', () => {
    expect(at('2026-05-12', '09:00', { ...paris, hours: CLOSED_WEEK }).nextOpening).toBeNull();
  });
});

describe('around a change of the clock', () => {
  const MINUTE = 60_000;
  const times = fc.uniqueArray(fc.integer({ min: 3 * 60, max: 24 * 60 - 1 }), { minLength: 2, maxLength: 6 });
  const clock = (minutes: number) =>
    `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
  /** Slots after the hours that a change skips or repeats: practices do not open at half past two at night. */
  const slots = times.map((minutes) => {
    const sorted = minutes.toSorted((a, b) => a - b).slice(0, minutes.length - (minutes.length % 2));
    return sorted.flatMap((from, index): OpeningSlot[] =>
      index % 2 === 0 ? [{ from: clock(from), to: clock(sorted[index + 1] ?? from) }] : [],
    );
  });
  const hours: fc.Arbitrary<OpeningHours> = fc.record({
    monday: slots,
    tuesday: slots,
    wednesday: slots,
    thursday: slots,
    friday: slots,
    saturday: slots,
    sunday: slots,
  });

  const aroundChange = (date: string, timeZone: string) => {
    const midnight = instantOf(date, '00:00', timeZone);
    return fc.integer({ min: -2 * 1440, max: 3 * 1440 }).map((minutes) => midnight + minutes * MINUTE);
  };

  test.each([
    ['2026-03-29', 'Europe/Paris'],
    ['2026-10-25', 'Europe/Paris'],
    ['2026-03-08', 'America/Toronto'],
    ['2026-11-01', 'America/Toronto'],
  ])('of %s in %s, the practice is open when its wall clock says so', (date, timeZone) => {
    fc.assert(
      fc.property(hours, aroundChange(date, timeZone), (open, now) => {
        const wall = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(timeZone);
        const names = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
        const today = open[names[wall.dayOfWeek - 1] ?? 'monday'];
        const shown = wall.toPlainTime().toString().slice(0, 5);
        const isOpen = today.some(({ from, to }) => from <= shown && shown < to);
        const opening = openingAt({ hours: open, absences: [], holidays: [], timeZone }, now);
        expect(opening.state).toBe(isOpen ? 'open' : 'closed');
      }),
    );
  });

  test.each([
    ['2026-03-29', 'Europe/Paris'],
    ['2026-10-25', 'Europe/Paris'],
  ])('of %s in %s, it opens at the time given and not a minute before', (date, timeZone) => {
    fc.assert(
      fc.property(
        hours,
        aroundChange(date, timeZone),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        (open, now, part) => {
          const rules = { hours: open, absences: [], holidays: [], timeZone };
          const { state, nextOpening } = openingAt(rules, now);
          if (state === 'open' || !nextOpening) return;
          const opens = instantOf(nextOpening.date, nextOpening.time, timeZone);
          expect(opens).toBeGreaterThan(now);
          expect(openingAt(rules, opens).state).toBe('open');
          expect(openingAt(rules, opens - MINUTE).state).toBe('closed');
          expect(openingAt(rules, now + (opens - now) * part).state).toBe('closed');
        },
      ),
    );
  });
});
