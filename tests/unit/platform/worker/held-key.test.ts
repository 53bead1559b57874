// A held key is one press; two presses of a hand are two.
import { expect, onTestFinished, test, vi } from 'vitest';
import { createHeldKey } from '../../../../lib/platform/worker/held-key';

/** Presses at these moments; gives which were taken for a hand's, and which of those were known for released. */
async function pressed(...moments: readonly number[]) {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  let now = 0;
  const hear = createHeldKey(() => now);
  const told: Promise<string>[] = [];
  for (const at of moments) {
    await vi.advanceTimersByTimeAsync(at - now);
    now = at;
    const { isRepeated, isReleased } = hear();
    told.push(
      isRepeated ? Promise.resolve('repeated') : isReleased().then((is) => (is ? 'released' : 'held')),
    );
  }
  await vi.advanceTimersByTimeAsync(1000);
  return Promise.all(told);
}

test('presses of a hand are each its own', async () => {
  expect(await pressed(0, 150, 400)).toEqual(['released', 'released', 'released']);
});

test.each([
  ['fast', 250, 33],
  ['slow', 660, 90],
])('a held key, repeated %s: its first repetition is known by the second', async (_, pause, each) => {
  const moments = [0, pause, pause + each, pause + 2 * each, pause + 3 * each];
  expect(await pressed(...moments)).toEqual(['released', 'held', 'repeated', 'repeated', 'repeated']);
});

test('presses that waited for a sleeping worker come all at once, and are one', async () => {
  expect(await pressed(0, 1, 2)).toEqual(['held', 'repeated', 'repeated']);
});

test('a hand that masks and lifts in quick succession is heard twice, and no third time', async () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  let now = 0;
  const hear = createHeldKey(() => now);
  // The first masks: nobody asks whether it is released.
  expect(hear().isRepeated).toBe(false);
  now = 50;
  const second = hear();
  expect(second.isRepeated).toBe(false);
  const released = second.isReleased();
  await vi.advanceTimersByTimeAsync(1000);
  expect(await released).toBe(true);
  now = 100;
  expect(hear().isRepeated).toBe(true);
});
