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

const TOLD =
  /(?:Les|Une partie des) données de ce poste (?:ont disparu|a disparu|sont revenues|ne s’ouvrent pas)/;

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

/** What each page says, once it says something; the start of a test waits for no page that stays blank. */
async function toldOn(browser: LaunchedBrowser, url: string): Promise<Record<string, boolean>> {
  const says = async (page: Page | Frame) => {
    await expect(page.locator('main').first()).toBeVisible();
    return TOLD.test(((await page.locator('main').first().textContent()) ?? '').replace(/\s/g, ' '));
  };
  const told: Record<string, boolean> = {};
  const page = await browser.context.newPage();
  for (const name of PAGES) {
    await page.goto(`chrome-extension://${browser.extensionId}/${name}.html`);
    // The journal and the rehearsal show what they have before all is read.
    await expect
      .poll(() => says(page), { timeout: 3000 })
      .toBe(true)
      .catch(() => null);
    told[name] = await says(page);
  }
  told['panel'] = await says(await startCall(await openAgenda(browser, url)));
  return told;
}

test('a damaged file of the database is told on every page, or nothing is lost @full', async ({
  launch,
  agenda,
}, testInfo) => {
  const damages = Object.entries(FILE_DAMAGES);
  test.setTimeout(damages.length * 40_000);
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
    const told = await toldOn(browser, agenda.url);
    printTable(
      name,
      Object.entries({ isWhole, ...told }).map(([what, is]) => [what, Number(is)]),
    );
    const everywhere = [...PAGES, 'panel'].map((page) => [page, !isWhole]);
    expect({ name, ...told }).toEqual({ name, ...Object.fromEntries(everywhere) });
    await browser.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});
