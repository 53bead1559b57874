// An update waits until nobody is on the line.
import { afterEach, expect, test, vi } from 'vitest';
import { updateBetweenCalls } from '../../../../lib/platform/worker/installation';

afterEach(() => void vi.restoreAllMocks());

test.each([
  ['waits while a call is open', true, 0],
  ['is let in between two calls', false, 1],
])('an update %s', async (_, isOpen, reloads) => {
  const reload = vi.fn();
  vi.spyOn(chrome.runtime, 'reload').mockImplementation(reload);
  await updateBetweenCalls({
    hasOpenCall: async () => isOpen,
    isCalling: async () => false,
    isOpen: async () => false,
    now: () => 0,
    hasBegun: async () => true,
    checkReminders: vi.fn(),
    keep: vi.fn(),
  });
  expect(reload).toHaveBeenCalledTimes(reloads);
});
