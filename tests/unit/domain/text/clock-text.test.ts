import { describe, expect, test } from 'vitest';
import { clockText } from '../../../../lib/domain/text/clock-text';

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
