// @vitest-environment happy-dom
// What a held key shows is hidden again whatever happens, and told once.
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { letHear, openEars } from '../../../../lib/platform/mask/guards/masked-ears';
import { untilReleased } from '../../../../lib/platform/mask/held-reveal';

const end = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  end.mockClear();
  openEars();
  untilReleased(end);
  onTestFinished(() => {
    dispatchEvent(new Event('blur'));
    vi.useRealTimers();
  });
});

test.each(['keyup', 'blur', 'pagehide', 'visibilitychange'])('« %s » ends it', (type) => {
  dispatchEvent(new Event(type));
  expect(end).toHaveBeenCalledTimes(1);
});

test.each(['keydown', 'pointermove', 'focus', 'scroll'])('« %s » does not', (type) => {
  dispatchEvent(new Event(type));
  letHear(new Event(type));
  expect(end).not.toHaveBeenCalled();
});

test('the end is heard in a masked page too, and not left to it', () => {
  expect(letHear(new Event('keyup'))).toBe(false);
  expect(end).toHaveBeenCalledTimes(1);
});

test('the end is heard before a page can stop it', () => {
  const stop = (event: Event) => event.stopImmediatePropagation();
  document.addEventListener('keyup', stop, true);
  onTestFinished(() => document.removeEventListener('keyup', stop, true));
  document.body.dispatchEvent(new Event('keyup', { bubbles: true }));
  expect(end).toHaveBeenCalledTimes(1);
});

test('a key that stays down shows nothing for longer than five seconds', () => {
  vi.advanceTimersByTime(4999);
  expect(end).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(end).toHaveBeenCalledTimes(1);
});

test('it ends once, however many ends come after', () => {
  dispatchEvent(new Event('keyup'));
  dispatchEvent(new Event('blur'));
  letHear(new Event('keyup'));
  vi.runAllTimers();
  expect(end).toHaveBeenCalledTimes(1);
});
