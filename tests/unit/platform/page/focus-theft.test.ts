// @vitest-environment happy-dom
// Whether the page took the keyboard, or she gave it.
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { createFocusTheft } from '../../../../lib/platform/page/focus-theft';

let now = 0;
let hasFocus = true;
let host: HTMLElement;

beforeEach(() => {
  now = 10_000;
  hasFocus = true;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  vi.spyOn(document, 'hasFocus').mockImplementation(() => hasFocus);
  host = document.createElement('div');
  host.tabIndex = 0;
  document.body.replaceChildren(host);
  onTestFinished(() => void vi.restoreAllMocks());
});

test('a focus that leaves the panel while nobody did anything was taken', () => {
  expect(createFocusTheft().isTheft(host)).toBe(true);
});

test.each([
  [0, false],
  [299, false],
  [300, false],
  [301, true],
  [60_000, true],
])('%d ms after her last act: taken is %s', (later, isTaken) => {
  const theft = createFocusTheft();
  theft.onAct();
  now += later;
  expect(theft.isTheft(host)).toBe(isTaken);
});

test('each act counts anew', () => {
  const theft = createFocusTheft();
  theft.onAct();
  now += 250;
  theft.onAct();
  now += 250;
  expect(theft.isTheft(host)).toBe(false);
});

test('a window that she left, or a panel that has the keyboard, was not robbed', () => {
  const theft = createFocusTheft();
  hasFocus = false;
  expect(theft.isTheft(host)).toBe(false);
  hasFocus = true;
  host.focus();
  expect(theft.isTheft(host)).toBe(false);
});
