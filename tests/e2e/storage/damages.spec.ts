// However the files of the database come to harm: what is lost is told at the next start on every page, and what is whole is not.
import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Frame, Page } from '@playwright/test';
import { printTable } from '../../fakes/print-table.ts';
import { openAgenda, startCall } from '../stage/agenda-call.ts';
import { expect, type LaunchedBrowser, test } from '../stage/browser.ts';
import { killBrowser } from '../stage/kill-browser.ts';
import { setUpPractice } from '../stage/panel.ts';
import { FILE_DAMAGES } from './file-damages.ts';
import { pageScript } from './page-script.ts';

const PAGES = ['options', 'journal', 'welcome', 'rehearsal', 'popup'] as const;

const TOLD = /(?:données|clés) de ce poste (?:ont disparu|a disparu|sont revenues|ne s’ouvrent pas)/;

const databaseOf = (profile: string, { extensionId }: LaunchedBrowser): string =>
  join(profile, 'Default', 'IndexedDB', `chrome-extension_${extensionId}_0.indexeddb.leveldb`);

/** A page of the extension in which the desk's script runs. */
async function backstage({ context, extensionId }: LaunchedBrowser): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/manifest.json`);
  await page.evaluate(await pageScript('damage-desk.ts', 'damageDesk'));
  return page;
}

/** One more call, and the witness has seen it. */
async function noteOne(browser: LaunchedBrowser, id: string, count: number): Promise<void> {
  const page = await backstage(browser);
  await page.evaluate(`damageDesk.note('${id}')`);
  await page.goto(`chrome-extension://${browser.extensionId}/options.html`);
  const witness = () => page.evaluate(async () => JSON.stringify(await chrome.storage.local.get('witness')));
  await expect.poll(witness).toContain(`"calls":{"count":${count}`);
}

/** Each page says it, or none does. */
async function lookEverywhere(browser: LaunchedBrowser, url: string, isTold: boolean): Promise<void> {
  const says = async (page: Page | Frame) =>
    TOLD.test(((await page.locator('main').first().textContent()) ?? '').replace(/\s/g, ' '));
  const page = await browser.context.newPage();
  for (const name of PAGES) {
    await page.goto(`chrome-extension://${browser.extensionId}/${name}.html`);
    await expect.poll(() => says(page), { message: name }).toBe(isTold);
  }
  const panel = await startCall(await openAgenda(browser, url));
  await expect.poll(() => says(panel), { message: 'panel' }).toBe(isTold);
}

test('a damaged file of the database is told on every page, or nothing is lost @full', async ({
  launch,
  agenda,
}, testInfo) => {
  const { DECROCHE_DAMAGES } = process.env;
  const damages = Object.entries(FILE_DAMAGES).filter(
    ([name]) => !DECROCHE_DAMAGES || DECROCHE_DAMAGES.split(',').includes(name),
  );
  const before = await launch();
  await setUpPractice(before);
  await noteOne(before, 'long', 1);
  await before.close();
  const earlier = testInfo.outputPath('earlier');
  await cp(databaseOf(before.profile, before), earlier, { recursive: true });
  const last = await launch({ profile: before.profile });
  await noteOne(last, 'short', 2);
  await killBrowser(last);
  for (const [name, harm] of damages) {
    const profile = testInfo.outputPath(name);
    await cp(before.profile, profile, { recursive: true });
    await harm(databaseOf(profile, before), earlier);
    const browser = await launch({ profile });
    const isWhole = Boolean(await (await backstage(browser)).evaluate('damageDesk.isWhole()'));
    await lookEverywhere(browser, agenda.url, !isWhole);
    printTable(name, [[isWhole ? 'nothing lost' : 'told', PAGES.length + 1]]);
    await browser.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});
