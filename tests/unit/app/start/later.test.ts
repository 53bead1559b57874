// The door to what comes behind the first paint: loaded once, followed, and tried again when it failed.
import { effect } from '@preact/signals';
import { expect, onTestFinished, test, vi } from 'vitest';
import { later } from '../../../../lib/app/start/later';

test('nothing is loaded before it is asked for, and once only', async () => {
  const bring = vi.fn(async () => 'part');
  const part = later(bring);
  expect([part.now(), bring.mock.calls.length]).toEqual([null, 0]);
  expect(await Promise.all([part.here(), part.here()])).toEqual(['part', 'part']);
  await part.here();
  expect([part.now(), bring.mock.calls.length, part.hasFailed()]).toEqual(['part', 1, false]);
});

test('what was worked out without it is worked out again', async () => {
  const part = later(async () => 'part');
  const seen: (string | null)[] = [];
  onTestFinished(effect(() => void seen.push(part.now())));
  await part.here();
  expect(seen).toEqual([null, 'part']);
});

test('a failure is told to whoever asked, shown, and tried again by the next who asks', async () => {
  const bring = vi.fn(async () => 'part');
  bring.mockRejectedValueOnce(new Error('gone'));
  const part = later(bring);
  const seen: boolean[] = [];
  onTestFinished(effect(() => void seen.push(part.hasFailed())));
  await expect(part.here()).rejects.toThrow('gone');
  expect([part.now(), part.hasFailed()]).toEqual([null, true]);
  expect(await part.here()).toBe('part');
  expect([part.now(), seen]).toEqual(['part', [false, true, false]]);
});
