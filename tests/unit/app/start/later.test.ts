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

test('one that does not come is given up after a while, asked for no second time, and taken when it comes after all', async () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  let comes: (part: string) => void = () => undefined;
  const bring = vi.fn(
    () =>
      new Promise<string>((resolve) => {
        comes = resolve;
      }),
  );
  const part = later(bring);
  const [first] = await Promise.all([
    part.here().catch(() => 'given up'),
    vi.advanceTimersByTimeAsync(60_000),
  ]);
  expect([first, part.now(), part.hasFailed()]).toEqual(['given up', null, true]);
  // Nobody waits a second time.
  expect(await part.here().catch(() => 'given up')).toBe('given up');
  expect(bring).toHaveBeenCalledTimes(1);
  comes('part');
  await vi.advanceTimersByTimeAsync(0);
  expect([await part.here(), part.now(), part.hasFailed()]).toEqual(['part', 'part', false]);
  expect(bring).toHaveBeenCalledTimes(1);
});

test('tried again by her while it is late, it is no failure until it is late once more; nothing is loaded twice', async () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const coming = Promise.withResolvers<string>();
  const bring = vi.fn(() => coming.promise);
  const part = later(bring);
  const ask = (answer: Promise<string>) => answer.catch(() => 'given up');
  const [first] = await Promise.all([ask(part.here()), vi.advanceTimersByTimeAsync(60_000)]);
  const again = ask(part.again());
  expect([first, part.hasFailed()]).toEqual(['given up', false]);
  expect(await Promise.all([again, vi.advanceTimersByTimeAsync(60_000)])).toEqual([
    'given up',
    expect.anything(),
  ]);
  expect(part.hasFailed()).toBe(true);
  const third = ask(part.again());
  coming.resolve('part');
  expect([await third, part.now(), part.hasFailed(), bring.mock.calls.length]).toEqual([
    'part',
    'part',
    false,
    1,
  ]);
});

test('tried again by her after a failure, it is loaded anew', async () => {
  const bring = vi.fn(async () => 'part');
  bring.mockRejectedValueOnce(new Error('gone'));
  const part = later(bring);
  await part.here().catch(() => undefined);
  expect([await part.again(), part.hasFailed(), bring.mock.calls.length]).toEqual(['part', false, 2]);
});
