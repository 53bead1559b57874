// Pages that try to be read through the mask, each in its own way: none shows ink once its mask is confirmed, nor in a frame of
// a masked load.
import { expect, type LaunchedBrowser, test } from '../stage/browser.ts';
import { openHost, serveHost } from '../stage/page-host.ts';
import { inkedPictures, showsInk } from '../stage/planted-ink.ts';
import { sampled } from '../stage/sample.ts';
import { framesOf } from '../stage/screencast.ts';
import { isPressed, TRICK_PARTS, TRICKS } from './mask-tricks.ts';

const pathOf = (name: string): string => `/${encodeURIComponent(name)}`;
const pages = Object.fromEntries(Object.entries(TRICKS).map(([name, page]) => [pathOf(name), page]));

const told = (browser: LaunchedBrowser, badge: string) =>
  expect.poll(() => browser.worker.evaluate(() => chrome.action.getBadgeText({}))).toBe(badge);

for (const [which, names] of sampled(Object.keys(TRICKS), 16))
  test(`no page that tries shows ink through the mask, nor in a frame of its masked load${which}`, async ({
    launch,
    pressGlobal,
  }) => {
    const host = await serveHost({ '/': { html: '<!doctype html>' }, ...TRICK_PARTS, ...pages });
    const browser = await launch();
    const { page } = await openHost(browser.context, host.url('/'));
    const canvas = await browser.context.newPage();
    await page.bringToFront();
    const inkDuring = async (act: () => Promise<unknown>) =>
      inkedPictures(canvas, await framesOf(page, act, 250));
    for (const name of names)
      await test.step(name, async () => {
        await page.goto(host.url(pathOf(name)));
        if (isPressed(name)) await page.mouse.click(300, 200);
        await expect.poll(() => showsInk(page, canvas), `${name}, unmasked`).toBe(true);
        await pressGlobal(page, 'Alt+Q');
        await told(browser, 'flou');
        expect(await inkDuring(() => page.screenshot()), `${name}, after the key`).toBe(0);
        expect(await inkDuring(() => page.reload()), `${name}, in its masked load`).toBe(0);
        expect(await showsInk(page, canvas), `${name}, loaded masked`).toBe(false);
        await pressGlobal(page, 'Alt+Q');
        await told(browser, '');
      });
    console.log(`${names.length} pages that show ink unmasked show none masked`);
    await host.close();
  });
