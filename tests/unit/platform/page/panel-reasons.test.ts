// @vitest-environment happy-dom
// A page has a panel that nobody called only where there is a reason, and once she sees the page.
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { PANEL_REASONS } from '../../../../lib/contract/panel-reasons';
import { whenWanted } from '../../../../lib/platform/page/panel-reasons';
import { publishCalling } from '../../../../lib/platform/panel/panel-reasons';

const start = vi.fn();
const heard = () => new Promise((resolve) => setTimeout(resolve));

beforeEach(() => {
  fakeBrowser.reset();
  start.mockClear();
  onTestFinished(() => void vi.restoreAllMocks());
});

test('without a reason there is none', async () => {
  await chrome.storage.local.set({ abbreviations: { key: 'Tab', abbreviations: [] } });
  whenWanted(start);
  publishCalling(false);
  await heard();
  expect(start).not.toHaveBeenCalled();
});

const CASES: readonly [string, Record<string, unknown>][] = [
  ['a call is open', { [PANEL_REASONS.calls]: true }],
  ['something is due', { [PANEL_REASONS.due]: true }],
  ['she has abbreviations', { abbreviations: { key: 'Tab', abbreviations: ['bjr'] } }],
];

test.each(CASES)('there is one where %s, before or after the page came', async (_, stored) => {
  whenWanted(start);
  await heard();
  expect(start).not.toHaveBeenCalled();
  await chrome.storage.local.set(stored);
  await heard();
  expect(start).toHaveBeenCalled();
  start.mockClear();
  whenWanted(start);
  await heard();
  expect(start).toHaveBeenCalled();
});

test('a page out of sight waits until she comes to it', async () => {
  const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
  whenWanted(start);
  publishCalling(true);
  await heard();
  expect(start).not.toHaveBeenCalled();
  hidden.mockReturnValue(false);
  document.dispatchEvent(new Event('visibilitychange'));
  expect(start).toHaveBeenCalled();
});
