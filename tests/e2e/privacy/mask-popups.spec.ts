// Windows of their own that a page opens: « flou » is said only while none of them shows names.
import type { Page } from '@playwright/test';
import { expect, test } from '../stage/browser.ts';
import { openHost, serveHost } from '../stage/page-host.ts';
import { inked } from '../stage/planted-ink.ts';
import { masked, readable } from './mask-host.ts';

const NAMES = `<!doctype html><title>Agenda</title>${inked('DUPONTEL')}`;

/** Opens what this address leads to in a window of its own; returns what closes it. Playwright waits for no address like ours. */
async function openPopup(page: Page, address: string): Promise<() => Promise<void>> {
  const opened = await page.evaluateHandle((url) => open(url, '', 'popup,width=400,height=300'), address);
  return () => opened.evaluate((popup) => popup?.close());
}

test('« flou » is not said while a pop-up that no extension may enter stays readable; it is said as soon as it is closed', async ({
  launch,
  pressGlobal,
}) => {
  const host = await serveHost({ '/': { html: NAMES } });
  const browser = await launch();
  const { page } = await openHost(browser.context, host.url('/'));
  const told = () =>
    browser.worker.evaluate(async () => {
      const { maskProof } = await chrome.storage.session.get('maskProof');
      const { isPainted, silent }: { isPainted: boolean; silent: { site: string }[] } = Object(maskProof);
      return {
        badge: await chrome.action.getBadgeText({}),
        isPainted,
        named: silent.map(({ site }) => site),
      };
    });
  const [bare, all] = [
    { badge: '! 1', isPainted: false, named: [''] },
    { badge: 'flou', isPainted: true, named: [] },
  ];
  const close = await openPopup(page, "javascript:'<h1>DUPONTEL</h1>'");
  await page.bringToFront();
  await pressGlobal(page, 'Alt+Q');
  await masked(page);
  await expect.poll(told).toEqual(bare);
  await close();
  await expect.poll(told).toEqual(all);
  await test.step('nor while one is that was opened under the mask', async () => {
    const closeLater = await openPopup(page, "javascript:'<h1>DUPONTEL</h1>'");
    await expect.poll(told).toEqual(bare);
    await closeLater();
    await expect.poll(told).toEqual(all);
  });
  await test.step('a pop-up of another site is no agenda, and one of ours is masked', async () => {
    await openPopup(page, host.url('/').replace('127.0.0.1', 'other.localhost'));
    const opening = page.context().waitForEvent('page', (each) => each.url() === host.url('/'));
    await openPopup(page, host.url('/'));
    await masked(await opening);
    await page.bringToFront();
    await pressGlobal(page, 'Alt+Q');
    await readable(page);
    await pressGlobal(page, 'Alt+Q');
    await masked(page);
    await expect.poll(told).toEqual(all);
  });
  await host.close();
});
