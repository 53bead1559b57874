/** Who is on call: by dates, nights over midnight, weekends and holidays, on the practice's own clock. */
import { describe, expect, test } from 'vitest';
import { onCallNumber } from '../../../../lib/content/triage/dispositions-away';
import { OnCallRow, onDutyAt } from '../../../../lib/domain/practice/on-call';
import { instantOf } from '../../../../lib/domain/text/civil-time';
import { practice } from '../../platform/storage/sample-records';

const row = (id: string, changes: Partial<OnCallRow> = {}): OnCallRow => ({
  id,
  name: id,
  phone: `01 00 00 00 0${id.length}`,
  from: '2026-12-01',
  to: '2026-12-31',
  days: 'all',
  fromTime: null,
  toTime: null,
  ...changes,
});

const nights = { fromTime: '20:00', toTime: '08:00' } as const;

/** Who answers at that moment of the practice's clock. */
const at = (date: string, time: string, ...onCall: OnCallRow[]): string | null =>
  onDutyAt({ ...practice, onCall }, instantOf(date, time, practice.timeZone))?.name ?? null;

describe('a row', () => {
  test('holds from its first to its last day, both included', () => {
    const december = row('december');
    expect(at('2026-11-30', '23:59', december)).toBeNull();
    expect(at('2026-12-01', '00:00', december)).toBe('december');
    expect(at('2026-12-31', '23:59', december)).toBe('december');
    expect(at('2027-01-01', '00:00', december)).toBeNull();
  });

  test('of nights goes into the morning after its last evening, and not into the one before its first', () => {
    const night = row('night', nights);
    expect(at('2026-12-01', '07:59', night)).toBeNull();
    expect(at('2026-12-01', '20:00', night)).toBe('night');
    expect(at('2026-12-02', '07:59', night)).toBe('night');
    expect(at('2026-12-02', '08:00', night)).toBeNull();
    expect(at('2027-01-01', '07:59', night)).toBe('night');
  });

  test('of weekends has Saturday and Sunday, its Sunday night the Monday morning', () => {
    const weekend = row('weekend', { days: 'weekends', ...nights });
    expect(at('2026-12-04', '21:00', weekend)).toBeNull();
    expect(at('2026-12-05', '21:00', weekend)).toBe('weekend');
    expect(at('2026-12-07', '07:00', weekend)).toBe('weekend');
    expect(at('2026-12-07', '21:00', weekend)).toBeNull();
  });

  test('with neither name nor number is nobody, and hides nobody', () => {
    const blank = row('blank', { name: ' ', phone: '', from: '2026-12-05', to: '2026-12-05' });
    expect(at('2026-12-05', '12:00', blank)).toBeNull();
    expect(at('2026-12-05', '12:00', blank, row('december'))).toBe('december');
  });

  test('never ends before it begins', () => {
    expect(OnCallRow.safeParse(row('back', { to: '2026-11-30' })).success).toBe(false);
  });
});

test('of several the closest one holds: the holiday, the weekend, the weekday, then every day; of two the later begun', () => {
  const rows = [
    row('every'),
    row('week', { days: 'weekdays' }),
    row('holiday', { days: 'holidays' }),
    row('ends', { days: 'weekends' }),
    row('replacement', { days: 'weekends', from: '2026-12-19' }),
  ];
  expect(at('2026-12-24', '10:00', ...rows)).toBe('week');
  expect(at('2026-12-25', '10:00', ...rows)).toBe('holiday');
  expect(at('2026-12-12', '10:00', ...rows)).toBe('ends');
  expect(at('2026-12-20', '10:00', ...rows)).toBe('replacement');
});

test('a row of one to three days was written for those very days: it goes before what stands for months', () => {
  const standing = [row('ends', { days: 'weekends' }), row('holiday', { days: 'holidays' })];
  const saturday = row('saturday', { from: '2026-12-12', to: '2026-12-12' });
  const christmas = row('christmas', { from: '2026-12-25', to: '2026-12-27' });
  const week = row('four days', { from: '2026-12-19', to: '2026-12-22' });
  expect(at('2026-12-12', '10:00', ...standing, saturday)).toBe('saturday');
  expect(at('2026-12-13', '10:00', ...standing, saturday)).toBe('ends');
  expect(at('2026-12-25', '10:00', ...standing, christmas)).toBe('christmas');
  expect(at('2026-12-20', '10:00', ...standing, week)).toBe('ends');
  expect(
    at(
      '2026-12-25',
      '10:00',
      christmas,
      row('night', { from: '2026-12-25', to: '2026-12-25', days: 'holidays' }),
    ),
  ).toBe('night');
});

test('its number goes before the practice’s own, and that before the region’s', () => {
  const general = { ...practice, facts: { numero_garde: '02 22 22 22 22' } };
  expect(onCallNumber(general, row('night'))).toBe('01 00 00 00 05');
  expect(onCallNumber(general, row('night', { phone: ' ' }))).toBe('02 22 22 22 22');
  expect(onCallNumber(general)).toBe('02 22 22 22 22');
});
