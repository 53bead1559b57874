import { describe, expect, test } from 'vitest';
import { clockText, hourText } from '../../../../lib/domain/text/clock-text';

describe('a duration', () => {
  test.each([
    [0, '0:00'],
    [999, '0:00'],
    [5_000, '0:05'],
    [59_999, '0:59'],
    [60_000, '1:00'],
    [605_000, '10:05'],
    [3_599_000, '59:59'],
    [3_600_000, '1:00:00'],
    [3_725_000, '1:02:05'],
    [36_000_000, '10:00:00'],
  ])('of %i ms reads %s', (duration, text) => {
    expect(clockText(duration)).toBe(text);
  });
});

describe('an hour', () => {
  test.each([
    [9, 2, '09:02'],
    [0, 0, '00:00'],
    [23, 59, '23:59'],
  ])('of the wall clock at %i h %i', (hour, minute, text) => {
    expect(hourText(new Date(2026, 10, 23, hour, minute).getTime())).toBe(text);
  });
});
