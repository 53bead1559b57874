// Alt held alone is told after most of a second, and its end always.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createHeldAlt } from '../../../lib/contract/held-alt';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const key = (type: 'keydown' | 'keyup', name: string, more = {}) => ({
  type,
  key: name,
  repeat: false,
  ctrlKey: false,
  ...more,
});

function heard() {
  const told: boolean[] = [];
  return { told, alt: createHeldAlt((isHeld) => told.push(isHeld)) };
}

test('held, told; let go, told', () => {
  const { told, alt } = heard();
  alt.hear(key('keydown', 'Alt'));
  vi.advanceTimersByTime(799);
  // The keyboard repeats it.
  alt.hear(key('keydown', 'Alt', { repeat: true }));
  expect(told).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(told).toEqual([true]);
  alt.hear(key('keyup', 'Alt'));
  expect(told).toEqual([true, false]);
});

test.each([
  ['a chord', (alt: ReturnType<typeof heard>['alt']) => alt.hear(key('keydown', 'c'))],
  ['the release', (alt: ReturnType<typeof heard>['alt']) => alt.hear(key('keyup', 'Alt'))],
  ['another window', (alt: ReturnType<typeof heard>['alt']) => alt.stop()],
])('%s before that is no question, and nothing is told', (_, end) => {
  const { told, alt } = heard();
  alt.hear(key('keydown', 'Alt'));
  vi.advanceTimersByTime(400);
  end(alt);
  vi.advanceTimersByTime(5000);
  expect(told).toEqual([]);
});

test('AltGr, which Windows tells as Ctrl and Alt, writes letters: it is none', () => {
  const { told, alt } = heard();
  alt.hear(key('keydown', 'Alt', { ctrlKey: true }));
  vi.advanceTimersByTime(5000);
  expect(told).toEqual([]);
});
