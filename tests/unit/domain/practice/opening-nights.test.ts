/** Practices that are open over midnight, on holidays, or always. */
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { type OpeningRules, openingAt } from '../../../../lib/domain/practice/opening';
import type { Absence, OpeningHours, OpeningSlot } from '../../../../lib/domain/practice/opening-hours';
import { publicHolidays } from '../../../../lib/domain/practice/public-holidays';

const HOLIDAYS = [...publicHolidays('fr', 2026), ...publicHolidays('fr', 2027)];

const instantOf = (date: string, time: string, timeZone: string) =>
  Temporal.PlainDateTime.from(`${date}T${time}`).toZonedDateTime(timeZone).epochMilliseconds;

const at = (date: string, time: string, rules: OpeningRules) =>
  openingAt(rules, instantOf(date, time, rules.timeZone));

const AWAY: Absence = {
  practitionerId: null,
  from: '2026-05-11',
  to: '2026-05-11',
  replacementName: '',
  replacementPhone: '',
};

describe('a practice of nights, of holidays, of every hour', () => {
  const every = (slots: OpeningSlot[]): OpeningHours => ({
    monday: slots,
    tuesday: slots,
    wednesday: slots,
    thursday: slots,
    friday: slots,
    saturday: slots,
    sunday: slots,
  });
  const nights: OpeningRules = {
    hours: every([{ from: '20:00', to: '08:00' }]),
    absences: [],
    holidays: [],
    timeZone: 'Europe/Paris',
  };

  test.each([
    ['2026-12-31', '19:59', 'closed'],
    ['2026-12-31', '20:00', 'open'],
    ['2026-12-31', '23:59', 'open'],
    ['2027-01-01', '00:00', 'open'],
    ['2027-01-01', '07:59', 'open'],
    ['2027-01-01', '08:00', 'closed'],
  ])('by night, on %s at %s it is %s', (date, time, state) => {
    expect(at(date, time, nights).state).toBe(state);
  });

  test('a night belongs to the day on which it began: to its holiday, its absence and its day off', () => {
    const withHolidays = { ...nights, holidays: HOLIDAYS };
    // 1 January is closed; the night of the eve is not, and that of the 1st is.
    expect(at('2027-01-01', '07:00', withHolidays).state).toBe('open');
    expect(at('2027-01-01', '21:00', withHolidays)).toMatchObject({
      state: 'holiday',
      nextOpening: { date: '2027-01-02', time: '20:00' },
    });
    expect(at('2027-01-02', '03:00', withHolidays).state).toBe('closed');
    const away = { ...nights, absences: [AWAY] };
    expect(at('2026-05-11', '03:00', away).state).toBe('open');
    expect(at('2026-05-12', '03:00', away).state).toBe('closed');
    const saturdays = { ...nights, hours: { ...every([]), saturday: [{ from: '20:00', to: '08:00' }] } };
    expect(at('2026-05-17', '07:30', saturdays).state).toBe('open');
    expect(at('2026-05-17', '20:30', saturdays)).toMatchObject({
      nextOpening: { date: '2026-05-23', time: '20:00' },
    });
  });

  test('round the clock it is open at every minute of the year', () => {
    const always = { ...nights, hours: every([{ from: '00:00', to: '24:00' }]) };
    const start = instantOf('2026-12-31', '00:00', 'Europe/Paris');
    for (let minute = 0; minute < 2 * 24 * 60; minute += 7)
      expect(openingAt(always, start + minute * 60_000).state).toBe('open');
  });

  test.each([
    ['2026-03-29', 'Europe/Paris', 11],
    ['2026-10-25', 'Europe/Paris', 13],
    ['2026-03-08', 'America/Toronto', 11],
    ['2026-11-01', 'America/Toronto', 13],
    ['2026-11-01', 'Indian/Antananarivo', 12],
  ])('the night before %s in %s lasts %i hours', (date, timeZone, hours) => {
    const rules = { ...nights, timeZone };
    const noon = instantOf(date, '12:00', timeZone) - 24 * 3_600_000;
    const open = Array.from({ length: 24 * 4 }, (_, quarter) => noon + quarter * 900_000).filter(
      (now) => openingAt(rules, now).state === 'open',
    );
    expect(open.length / 4).toBe(hours);
  });
});
