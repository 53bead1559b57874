// Our own pages are under the same rule as tabs: « flou » is said once each was painted masked, and one that hangs is named.
import type { Page } from '@playwright/test';
import { expect, type LaunchedBrowser, test } from '../stage/browser.ts';
import { openHost, serveHost } from '../stage/page-host.ts';
import { masked, readable } from './mask-host.ts';
import { maskKeyOf, stop } from './stopped-page.ts';

const NAMES = { html: '<!doctype html><title>Agenda</title><p>DUPONTEL' };

const badgeOf = ({ worker }: LaunchedBrowser) => worker.evaluate(() => chrome.action.getBadgeText({}));

const ownPage = async ({ context, extensionId }: LaunchedBrowser, path: string): Promise<Page> => {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/${path}`);
  await expect(page.locator('html')).toHaveAttribute('data-masked', 'false');
  return page;
};

const drawnMasked = (page: Page) => expect(page.locator('html')).toHaveAttribute('data-masked', 'true');

test('« flou » waits for our own pages, and one that hangs is named until it is masked', async ({
  launch,
  pressGlobal,
}) => {
  const host = await serveHost({ '/': NAMES });
  const browser = await launch({ isOwn: true });
  const journal = await ownPage(browser, 'journal.html');
  const options = await ownPage(browser, 'options.html');
  const { page, panel } = await openHost(browser.context, host.url('/'));
  await pressGlobal(page, 'Alt+C');
  await expect(panel.getByRole('textbox', { name: 'Motif' })).toBeVisible();
  const pressMask = await maskKeyOf(page);
  // The pages of an extension share one thread: hung, all are, the panel that has the keyboard too.
  const goOn = await stop(journal);
  pressMask();
  await masked(page);
  await expect.poll(() => badgeOf(browser)).toMatch(/^! [34]$/);
  await goOn();
  await expect.poll(() => badgeOf(browser)).toBe('flou');
  for (const each of [journal, options]) await drawnMasked(each);
  // Opened while all is masked, it is born so, and keeps nothing waiting.
  const fresh = await browser.context.newPage();
  await fresh.goto(`chrome-extension://${browser.extensionId}/journal.html`);
  await drawnMasked(fresh);
  await page.bringToFront();
  await pressGlobal(page, 'Alt+Q');
  await readable(page);
  await pressGlobal(page, 'Alt+Q');
  await expect.poll(() => badgeOf(browser)).toBe('flou');
  await host.close();
});
