/** When her finger moved: two processes tell it alike, however busy the machine is. */
import { afterEach, expect, test, vi } from 'vitest';
import { momentOf } from '../../../lib/contract/key-moment';

afterEach(() => void vi.restoreAllMocks());

/** A machine that takes the processor away for so long at each of these readings of a clock, counted from 1. */
function interruptedAt(readings: readonly number[], lasting: number): void {
  let now = 5_000;
  let read = 0;
  const tick = () => {
    read += 1;
    if (readings.includes(read)) now += lasting;
    return now;
  };
  vi.spyOn(performance, 'now').mockImplementation(tick);
  vi.spyOn(Date, 'now').mockImplementation(() => 1_900_000_000_000 + tick());
}

const event = { timeStamp: 4_900 } as Event;

test.each([
  ['by nothing', []],
  ['between the two clocks', [2]],
  ['again and again', [2, 5, 8]],
])('is the same where the reading is interrupted %s', (_, readings) => {
  interruptedAt(readings, 40);
  expect(momentOf(event)).toBe(1_900_000_004_900);
});

test('is told all the same where every reading is interrupted', () => {
  interruptedAt(
    Array.from({ length: 200 }, (_, at) => at),
    40,
  );
  expect(momentOf(event)).toBeGreaterThanOrEqual(1_900_000_004_900);
});
