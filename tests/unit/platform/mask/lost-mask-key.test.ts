// A key of the mask that a panel heard while no worker lived: given to the one that wakes, or taken along by the one that stopped.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { recheckTab, setMask } from '../../../../lib/platform/mask/mask-state';

vi.mock('../../../../lib/platform/mask/mask-state', () => ({
  recheckTab: vi.fn(async () => undefined),
  setMask: vi.fn(async () => undefined),
}));

/** Another life of the worker, which has heard nothing yet. */
const wake = async () => {
  vi.resetModules();
  return import('../../../../lib/platform/mask/lost-mask-key');
};

beforeEach(() => {
  vi.clearAllMocks();
  vi.useFakeTimers();
});
afterEach(() => void vi.useRealTimers());

const done = () => [vi.mocked(setMask).mock.calls, vi.mocked(recheckTab).mock.calls];

test('the key came first: only the cover may have to go, at once', async () => {
  const { noteMaskKey, standInForKey } = await wake();
  noteMaskKey();
  await standInForKey(7);
  expect(done()).toEqual([[], [[7]]]);
});

test('the key comes a moment after: it is not done twice', async () => {
  const { noteMaskKey, standInForKey } = await wake();
  const standing = standInForKey(7);
  await vi.advanceTimersByTimeAsync(500);
  expect(done()).toEqual([[], []]);
  noteMaskKey();
  await vi.advanceTimersByTimeAsync(500);
  await standing;
  expect(done()).toEqual([[], [[7]]]);
});

test('the key never comes: it is masked all the same', async () => {
  const { standInForKey } = await wake();
  const standing = standInForKey(7);
  await vi.advanceTimersByTimeAsync(1000);
  await standing;
  expect(done()).toEqual([[[true, 7]], []]);
});
