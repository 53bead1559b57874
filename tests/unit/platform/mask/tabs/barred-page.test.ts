// Which pages nobody may enter although they may be the agenda's, by what the browser tells of them.
import { expect, test, vi } from 'vitest';
import { isBarred } from '../../../../../lib/platform/mask/tabs/barred-page';

const WITHOUT_ADDRESS =
  'Cannot access contents of the page. Extension manifest must request permission to access the respective host.';
const ITS_OWN = 'Cannot access a chrome:// URL';

const whole = { url: undefined, status: 'complete', type: 'popup', refusal: WITHOUT_ADDRESS };

test.each([
  { of: 'a pop-up without an address', tab: whole, expected: true },
  {
    of: 'a tab of which the key told that it has none',
    tab: { ...whole, url: '', type: 'normal' },
    expected: true,
  },
  { of: 'another site’s pop-up', tab: { ...whole, refusal: null }, expected: false },
  { of: 'a tab of which we are told nothing', tab: { ...whole, type: 'normal' }, expected: false },
  { of: 'what still loads', tab: { ...whole, status: 'loading' }, expected: false },
  {
    of: 'a page of our own',
    tab: { ...whole, url: 'chrome-extension://ours/journal.html' },
    expected: false,
  },
  { of: 'a page of the browser', tab: { ...whole, refusal: ITS_OWN }, expected: false },
])('$of: $expected', async ({ tab: { url, status, type, refusal }, expected }) => {
  const rule = { mode: 'automatic', scope: 'per-origin' };
  const setZoomSettings = vi.fn(async () => {
    if (refusal !== null) throw new Error(refusal);
  });
  Object.assign(chrome.tabs, {
    get: async () => ({ url, status, windowId: 2 }),
    getZoomSettings: async () => rule,
    setZoomSettings,
  });
  Object.assign(chrome.windows, { get: async () => ({ type }) });
  expect(await isBarred(5)).toBe(expected);
  // The rule is set to what it is: nothing of the page changes.
  for (const call of setZoomSettings.mock.calls) expect(call).toEqual([5, rule]);
});
