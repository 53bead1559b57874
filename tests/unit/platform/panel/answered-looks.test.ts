// A look of the browser without an answer: the page is stirred, three times, and never once it has answered.
import { expect, onTestFinished, test, vi } from 'vitest';
import { createAnsweredLooks } from '../../../../lib/platform/panel/answered-looks';

function looks() {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const stirred = vi.fn();
  return { stirred, ...createAnsweredLooks(stirred) };
}

test('not answered, the page is stirred, then less and less often, and at last no more', () => {
  const { asked, stirred } = looks();
  asked();
  const counts = [150, 1000, 4000, 60_000].map((pause) => {
    vi.advanceTimersByTime(pause);
    return stirred.mock.calls.length;
  });
  expect(counts).toEqual([1, 2, 3, 3]);
});

test('answered, it never is; asked anew, it is waited for anew', () => {
  const { asked, answered, stirred } = looks();
  asked();
  vi.advanceTimersByTime(149);
  answered();
  vi.advanceTimersByTime(60_000);
  expect(stirred).not.toHaveBeenCalled();
  asked();
  vi.advanceTimersByTime(100);
  asked();
  vi.advanceTimersByTime(100);
  expect(stirred).not.toHaveBeenCalled();
  vi.advanceTimersByTime(50);
  expect(stirred).toHaveBeenCalledOnce();
});
