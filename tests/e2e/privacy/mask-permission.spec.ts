// The permission of a site that she added is taken back in the browser's own page while everything is masked: nothing of ours
// stays there that nobody could lift, and it is told.
import type { Page } from '@playwright/test';
import { addSite, takeBack } from '../stage/added-site.ts';
import { expect, type LaunchedBrowser, test } from '../stage/browser.ts';
import { hostsIn, openHost } from '../stage/page-host.ts';
import { masked, readable, serveMaskHost } from './mask-host.ts';

const SITE = 'agenda.logiciel.example';

const isHidden = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.body).contentVisibility === 'hidden');

/** Says so on the page itself. */
const isTold = (page: Page) => page.evaluate(() => document.querySelector('[data-decroche="left"]') !== null);

async function openAdded(browser: LaunchedBrowser): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(`https://${SITE}/`);
  await addSite(browser, page.url());
  await expect.poll(() => hostsIn(page)).toBe(1);
  return page;
}

test('the permission taken back, the page says that it stayed hidden, and her key on it gives it back @full', async ({
  launch,
  pressGlobal,
}) => {
  const browser = await launch({ hosts: [SITE] });
  const host = await serveMaskHost();
  const added = await openAdded(browser);
  const { page } = await openHost(browser.context, host.url('/'));
  await pressGlobal(page, 'Alt+Q');
  await expect.poll(() => isHidden(added)).toBe(true);
  await takeBack(browser, added.url());
  // Nobody may look at it any more, and no name comes to light by that.
  expect(await isHidden(added)).toBe(true);
  await page.bringToFront();
  await pressGlobal(page, 'Alt+Q');
  await readable(page);
  await expect.poll(() => isTold(added)).toBe(true);
  await added.bringToFront();
  // The first press hides all again, this page with it.
  await pressGlobal(added, 'Alt+Q');
  await masked(page);
  await pressGlobal(added, 'Alt+Q');
  await readable(added);
  await expect.poll(() => isTold(added)).toBe(false);
  await added.reload();
  await readable(added);
  expect(await hostsIn(added)).toBe(0);
  await host.close();
});
