// What is hidden can be lifted again by the version that comes, also where it has other sheets or cannot reach the page from afar.
import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { DEVELOPER_MODE, expect, test } from '../stage/browser.ts';
import { openHost } from '../stage/page-host.ts';
import { reloadExtension } from '../stage/reload-extension.ts';
import { masked, NAME, readable, serveMaskHost } from './mask-host.ts';

/** In no row, and never added. */
const FOREIGN = 'https://agenda.logiciel.example/';

/** The colour of the mask's paper, in the version before and in the one that comes. */
const PAPERS = ['#f1f4f7', '#f1f4f8'] as const;

const isHidden = (page: Page) => page.evaluate(() => getComputedStyle(document.body).contentVisibility);

/** Hosts of ours in the page, by name. */
const hostsIn = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('[data-decroche]')].map((host) => host.getAttribute('data-decroche')),
  );

/** True once a key of hers reaches the page. */
async function hearsKeys(page: Page): Promise<boolean> {
  await page.evaluate(() => {
    addEventListener('keydown', () => Object.assign(window, { heard: true }), { once: true });
  });
  await page.keyboard.press('x');
  return page.evaluate(() => Reflect.get(window, 'heard') === true);
}

test('an update that changes the sheets lifts what the version before has hidden @full', async ({
  launch,
  pressGlobal,
  extensionPath,
}, testInfo) => {
  const copy = testInfo.outputPath('extension');
  await cp(extensionPath, copy, { recursive: true });
  const { context, extensionId } = await launch({ preferences: DEVELOPER_MODE, extensionPath: copy });
  const host = await serveMaskHost();
  const { page } = await openHost(context, host.url('/'));
  await pressGlobal(page, 'Alt+Q');
  await masked(page);
  const script = join(copy, 'background.js');
  const before = await readFile(script, 'utf8');
  expect(before).toContain(PAPERS[0]);
  await writeFile(script, before.replaceAll(...PAPERS));
  const worker = await reloadExtension(context, extensionId);
  await expect.poll(() => worker.evaluate(() => chrome.action.getBadgeText({}))).toBe('flou');
  await page.bringToFront();
  await pressGlobal(page, 'Alt+Q');
  await readable(page);
  await expect(page).toHaveTitle(NAME);
  const left = () =>
    page.evaluate(() => {
      const { overflowY, backgroundImage } = getComputedStyle(document.documentElement);
      return [overflowY, backgroundImage, getComputedStyle(document.body).minHeight];
    });
  await expect.poll(left).toEqual(['visible', 'none', '0px']);
  await host.close();
});

test('a page that nobody can lift from afar says so; her key on it does, and gives it back whole', async ({
  launch,
  pressGlobal,
}) => {
  const { context, extensionId } = await launch({
    preferences: DEVELOPER_MODE,
    hosts: [new URL(FOREIGN).hostname],
  });
  const page = await context.newPage();
  await page.goto(FOREIGN);
  await page.bringToFront();
  const words = await page.locator('body').textContent();
  await pressGlobal(page, 'Alt+Q');
  await expect.poll(() => isHidden(page)).toBe('hidden');
  await reloadExtension(context, extensionId);
  await page.bringToFront();
  await expect.poll(() => hostsIn(page)).toContain('left');
  expect(await isHidden(page)).toBe('hidden');
  await pressGlobal(page, 'Alt+Q');
  await readable(page);
  await expect.poll(() => hostsIn(page)).not.toContain('left');
  expect(await page.locator('body').textContent()).toBe(words);
  await expect.poll(() => hearsKeys(page)).toBe(true);
});
