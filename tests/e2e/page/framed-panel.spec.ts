// A document of ours that a page frames by itself: it learns that nobody of ours made it before it touches the disk.
import type { BrowserContext, Frame } from '@playwright/test';
import { expect, test } from '../stage/browser.ts';
import { openHost, serveHost } from '../stage/page-host.ts';

const HTML = '<!doctype html><title>Agenda</title><h1>Agenda</h1>';

/** What a document of ours has asked of the disk, and whether the page has refused to speak to it. */
type Noted = { touched: string[]; isRefused: boolean };

/** Notes it in each document of ours opened from now on. */
const noteTouches = (context: BrowserContext): Promise<unknown> =>
  context.addInitScript(() => {
    if (location.protocol !== 'chrome-extension:' || 'touched' in globalThis) return;
    const noted: Noted = Object.assign(globalThis, { touched: [] as string[], isRefused: false });
    const { open } = IDBFactory.prototype;
    IDBFactory.prototype.open = function (...given) {
      noted.touched.push('database');
      return open.apply(this, given);
    };
    for (const area of ['local', 'managed'] as const) {
      const get = chrome.storage[area].get.bind(chrome.storage[area]);
      Object.assign(chrome.storage[area], {
        get: (keys: string[]) => {
          noted.touched.push(area);
          return get(keys);
        },
      });
    }
    const connect = chrome.tabs.connect.bind(chrome.tabs);
    chrome.tabs.connect = (id, info) => {
      const port = connect(id, info);
      port.onDisconnect.addListener(() => {
        noted.isRefused = true;
      });
      return port;
    };
  });

test('a panel that the page frames by itself opens no database and reads nothing of hers', async ({
  launch,
}) => {
  const host = await serveHost({ '/': { html: HTML } });
  const { context, extensionId } = await launch();
  await noteTouches(context);
  const { page, panel } = await openHost(context, host.url('/'));
  const notedIn = (frame: Frame) =>
    frame.evaluate(() => {
      const { touched, isRefused } = globalThis as unknown as Noted;
      return { touched, isRefused };
    });
  await page.evaluate((src) => {
    const frame = document.createElement('iframe');
    frame.src = src;
    document.body.append(frame);
  }, `chrome-extension://${extensionId}/sidebar.html#guess`);
  const forged = () =>
    page.frames().find((frame) => frame !== panel && frame.url().includes('/sidebar.html'));
  await expect
    .poll(async () => (await forged()?.evaluate(() => 'isRefused' in globalThis)) ?? false)
    .toBe(true);
  const stranger = forged();
  if (!stranger) throw new Error('The page has no frame of its own.');
  await expect.poll(() => notedIn(stranger)).toEqual({ touched: [], isRefused: true });
  // The one that our page script made is greeted, and reads.
  expect((await notedIn(panel)).touched).toContain('database');
  await host.close();
});
