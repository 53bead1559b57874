// @vitest-environment happy-dom
// A page that was loaded again is hidden until the worker has answered, however often it has to be asked.
import { expect, onTestFinished, test, vi } from 'vitest';
import { maskWhileUnseen } from '../../../../lib/platform/mask/mask-while-unseen';

const hidden = () => document.adoptedStyleSheets.length > 0;

test('a worker that is being replaced is asked again, and the page is not left hidden for good', async () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  document.adoptedStyleSheets = [];
  vi.spyOn(performance, 'getEntriesByType').mockReturnValue([
    { type: 'reload' } as unknown as PerformanceNavigationTiming,
  ]);
  await chrome.storage.local.set({ privacyBlur: true });
  const asked = vi.spyOn(chrome.runtime, 'sendMessage').mockRejectedValueOnce(new Error('no receiving end'));
  asked.mockResolvedValue(undefined as never);
  maskWhileUnseen();
  await vi.advanceTimersByTimeAsync(0);
  expect(asked).toHaveBeenCalledTimes(1);
  expect(hidden()).toBe(true);
  await vi.advanceTimersByTimeAsync(600);
  expect(asked).toHaveBeenCalledTimes(2);
  expect(hidden()).toBe(false);
});
