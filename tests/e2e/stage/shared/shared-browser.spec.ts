// What the shared browser promises: nothing of a test reaches the next, and what cannot be taken back ends the browser.
import type { ExtensionBrowser } from '../../../launch/browser/extension-browser.ts';
import { startCall } from '../agenda-call.ts';
import { expect, test } from '../browser.ts';
import { setUpPractice } from '../panel.ts';
import { standing } from './standing.ts';

/** A day's traces: records, settings, mask, and a mark in every place that anything could be left in. */
async function leaveTraces(browser: ExtensionBrowser, url: string): Promise<void> {
  const { context, worker, firstRunPage } = browser;
  await setUpPractice(browser);
  await firstRunPage?.evaluate(async () => {
    localStorage.setItem('mark', '1');
    await caches.open('mark');
    await chrome.notifications.create('mark', {
      type: 'basic',
      title: 'mark',
      message: 'mark',
      iconUrl: 'icon/128.png',
    });
  });
  await context.grantPermissions(['clipboard-read']);
  await context.addInitScript(() => Object.assign(globalThis, { markOfTheTest: true }));
  await context.route('**/agenda', (route) => route.fulfill({ status: 404, body: '' }));
  const page = await context.newPage();
  await page.goto(url);
  await page.evaluate(async () => {
    // biome-ignore lint/suspicious/noDocumentCookie: what a site of before left.
    document.cookie = 'mark=1; max-age=3600';
    localStorage.setItem('mark', '1');
    await caches.open('mark');
    await new Promise((resolve) => {
      indexedDB.open('mark').onsuccess = resolve;
    });
  });
  const panel = await startCall(page);
  await panel.getByRole('textbox', { name: 'Motif', exact: true }).fill('mal de dents');
  await page.keyboard.press('Alt+q');
  await worker.evaluate(async () => {
    await chrome.storage.local.set({ mark: 1 });
    await chrome.storage.session.set({ mark: 1 });
    await chrome.storage.sync.set({ mark: 1 });
    await chrome.alarms.create('mark', { delayInMinutes: 600 });
    await chrome.action.setBadgeText({ text: '!' });
    await chrome.sidePanel.setOptions({ enabled: false });
    await chrome.scripting.registerContentScripts([
      { id: 'mark', matches: ['http://localhost/*'], js: ['look.js'] },
    ]);
    await chrome.tabs.create({ url: 'popup.html' });
  });
}

test('nothing of a test reaches the next: what stands is what a new profile has', async ({
  launch,
  sharedBrowser,
  agenda,
}) => {
  const fresh = await launch({ args: [] });
  const expected = async () => (await standing(fresh, agenda.url)).extension;
  await expect.poll(async () => (await expected()).alarms).toHaveLength(1);
  const clean = await standing(fresh, agenda.url);

  const used = await sharedBrowser.take(true);
  await leaveTraces(used, agenda.url);
  const dirty = await standing(used, agenda.url);
  const isAlike = (part: keyof typeof clean.extension) =>
    JSON.stringify(dirty.extension[part]) === JSON.stringify(clean.extension[part]);
  const parts = Object.keys(clean.extension) as (keyof typeof clean.extension)[];
  // An administrator and the manifest take no trace, a second window ends the browser; all else must differ before it is compared.
  expect(parts.filter(isAlike)).toEqual(['managed', 'permissions', 'commands', 'windows']);
  expect(dirty.site).not.toEqual(clean.site);
  expect(dirty.cookies).not.toEqual([]);

  expect(await sharedBrowser.giveBack(false)).toBeNull();
  const again = await sharedBrowser.take(true);
  expect(again.context).toBe(used.context);
  await expect.poll(() => standing(again, agenda.url)).toEqual(clean);
  await sharedBrowser.giveBack(false);
});

/** What no reset takes back, or no reset is made after. */
const SPENDING: Readonly<Record<string, (browser: ExtensionBrowser) => Promise<unknown>>> = {
  'a clock of its own': ({ context }) => context.clock.setFixedTime(0),
  'a second window in front': ({ worker }) =>
    worker.evaluate(async () => {
      await chrome.windows.create({ url: 'popup.html', focused: true });
    }),
  'a browser that is gone': ({ context }) => context.close(),
};

test('what cannot be taken back ends the browser, and the next test has a new one @full', async ({
  sharedBrowser,
}) => {
  let browser = await sharedBrowser.take(false);
  for (const [what, spend] of Object.entries(SPENDING)) {
    await spend(browser);
    expect(await sharedBrowser.giveBack(false), what).not.toBeNull();
    const next = await sharedBrowser.take(false);
    expect(next.context, what).not.toBe(browser.context);
    browser = next;
  }
  expect(await sharedBrowser.giveBack(true)).not.toBeNull();
  expect(browser.context.browser()?.isConnected() ?? false).toBe(false);
});
