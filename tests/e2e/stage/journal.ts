// The journal page over a desk that has been answering for some time.
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { plantCalls } from '../../bench/plant-calls.ts';
import { diskRecords } from '../../launch/browser/open-disk.ts';
import { openOwnPage } from '../../launch/browser/own-page.ts';
import { expect, type LaunchedBrowser } from './browser.ts';
import { setUpPractice } from './panel.ts';

/** The journal in a tab, over so many invented calls, newest first. */
export async function openJournal(browser: LaunchedBrowser, calls: number): Promise<Page> {
  await setUpPractice(browser);
  const page = await openOwnPage(browser, 'manifest.json');
  await plantCalls(page, 0, calls);
  await page.goto(`chrome-extension://${browser.extensionId}/journal.html`);
  await expect(page.getByRole('listbox', { name: 'Appels trouvés' })).toBeVisible();
  await page.bringToFront();
  return page;
}

export const searchIn = (page: Page) => page.getByRole('searchbox', { name: 'Rechercher dans le journal' });
export const rowsIn = (page: Page) => page.getByRole('option').filter({ visible: true });
export const callIn = (page: Page) => page.getByRole('region', { name: 'Appel', exact: true });

/** The file that `act` makes the page save, as text. */
export async function savedBy(page: Page, act: () => Promise<void>): Promise<{ name: string; text: string }> {
  const downloading = page.waitForEvent('download');
  await act();
  const download = await downloading;
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
}

/** Waits until `text`, typed in a form of this page and saved nowhere, is on the disk: a page may then go at once. */
export const untilKept = (page: Page, text: string): Promise<void> =>
  expect.poll(async () => JSON.stringify(await diskRecords(page, 'records'))).toContain(text);
