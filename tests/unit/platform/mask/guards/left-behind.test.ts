// @vitest-environment happy-dom
// A page that stays hidden while nobody can lift it says so, and says nothing as long as somebody can, or once it is lifted.
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { watchLeftBehind } from '../../../../../lib/platform/mask/guards/left-behind';

let isKept: boolean;

beforeEach(() => {
  vi.useFakeTimers();
  Object.assign(chrome.i18n, { getMessage: (name: string) => name });
  document.body.style.setProperty('content-visibility', 'hidden');
  isKept = true;
  const stop = watchLeftBehind(() => isKept);
  onTestFinished(() => {
    stop();
    vi.useRealTimers();
  });
});

const isTold = () => document.querySelector('html > [data-decroche="left"]') !== null;
const pass = (seconds: number) => vi.advanceTimersByTime(seconds * 1000);

test('while somebody of ours can lift it nothing is said', () => {
  pass(60);
  expect(isTold()).toBe(false);
});

test('left alone it says so after a moment, and no more once it is lifted', () => {
  isKept = false;
  pass(3);
  expect(isTold()).toBe(false);
  pass(2);
  expect(isTold()).toBe(true);
  document.body.style.removeProperty('content-visibility');
  pass(1);
  expect(isTold()).toBe(false);
});
