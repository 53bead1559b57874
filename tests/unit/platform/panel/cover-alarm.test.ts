// When a cover over the panel is believed: at a second look, again where raising did not help, and never unsure.
import { expect, onTestFinished, test, vi } from 'vitest';
import { createCoverAlarm } from '../../../../lib/platform/panel/cover-alarm';

/** An alarm whose browser answers each look at once with what lies over the panel then. */
function alarm(isCovered: () => boolean, isUnsure = () => false) {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const look = vi.fn(() => tell(isCovered()));
  const onCovered = vi.fn();
  const { tell, ask } = createCoverAlarm({ look, isUnsure, onCovered });
  /** Looks, and times that the cover was told. */
  const counts = () => [look.mock.calls.length, onCovered.mock.calls.length];
  return { counts, onCovered, tell, ask };
}

test('once a second look finds it too, however late the browser looks', () => {
  let isCovered = true;
  const { counts, onCovered, tell } = alarm(() => isCovered);
  onCovered.mockImplementation(() => {
    isCovered = false;
  });
  tell(true);
  expect(counts()).toEqual([0, 0]);
  vi.advanceTimersByTime(200);
  expect(counts()).toEqual([1, 1]);
  vi.advanceTimersByTime(60_000);
  expect(counts()).toEqual([2, 1]);
});

test('again where the panel, raised, was covered anew before the browser looked; three times, then the page wins', () => {
  const { counts, tell } = alarm(() => true);
  tell(true);
  vi.advanceTimersByTime(200);
  expect(counts()).toEqual([1, 1]);
  vi.advanceTimersByTime(1000);
  expect(counts()).toEqual([2, 2]);
  vi.advanceTimersByTime(60_000);
  expect(counts()).toEqual([3, 3]);
});

test('at once for a press that was refused, however long it has stood there, and again after that', () => {
  const { counts, tell, ask } = alarm(() => true);
  tell(true);
  vi.advanceTimersByTime(60_000);
  expect(counts()).toEqual([3, 3]);
  ask();
  expect(counts()).toEqual([4, 4]);
  vi.advanceTimersByTime(60_000);
  expect(counts()).toEqual([6, 6]);
});

test('never where the second look finds none: a window that grew, told late by a busy machine', () => {
  const { counts, tell } = alarm(() => false);
  for (let nth = 1; nth < 4; nth++) {
    tell(true);
    vi.advanceTimersByTime(1000);
    expect(counts()).toEqual([nth, 0]);
  }
});

test('in a window that has just changed its size only once it is sure again, and looked for until then', () => {
  let isUnsure = true;
  const { counts, onCovered, tell } = alarm(
    () => true,
    () => isUnsure,
  );
  tell(true);
  vi.advanceTimersByTime(1000);
  expect(counts()).toEqual([5, 0]);
  isUnsure = false;
  vi.advanceTimersByTime(200);
  expect(onCovered).toHaveBeenCalledTimes(1);
});

test('not looked for twice where it went by itself', () => {
  const { counts, tell } = alarm(() => true);
  tell(true);
  vi.advanceTimersByTime(100);
  tell(false);
  vi.advanceTimersByTime(1000);
  expect(counts()).toEqual([0, 0]);
});
