/** Manners of a hold. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { holdNudge, shouldProposeCallback } from '../../../../lib/domain/call/hold-nudge';

test('the first half minute is left in peace, then every half minute counts', () => {
  expect([0, 29_999, 30_000, 59_999, 60_000, 150_000].map(holdNudge)).toEqual([0, 0, 1, 1, 2, 5]);
});

test('a clock set back during the hold gives no nudge', () => {
  expect(holdNudge(-3_600_000)).toBe(0);
});

test('a longer hold never gives fewer nudges', () => {
  fc.assert(
    fc.property(fc.nat(), fc.nat(), (heldMs, longer) => {
      expect(holdNudge(heldMs + longer)).toBeGreaterThanOrEqual(holdNudge(heldMs));
    }),
  );
});

test('a callback is proposed from the second hold on, over or running', () => {
  expect(shouldProposeCallback(0, false)).toBe(false);
  expect(shouldProposeCallback(0, true)).toBe(false);
  expect(shouldProposeCallback(1, false)).toBe(false);
  expect(shouldProposeCallback(1, true)).toBe(true);
  expect(shouldProposeCallback(2, false)).toBe(true);
});
