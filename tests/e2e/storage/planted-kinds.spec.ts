// Every text of every kind of record, known from the cards: in no file of the profile, locked or open, erased, killed, started again.
import type { Page } from '@playwright/test';
import { STEM } from '../../fakes/planted-record.ts';
import { printTable } from '../../fakes/print-table.ts';
import { expect, type LaunchedBrowser, test } from '../stage/browser.ts';
import { killBrowser } from '../stage/kill-browser.ts';
import { numberedInProfile } from '../stage/profile-bytes.ts';
import { pageScript } from './page-script.ts';

type Planted = Readonly<Record<'words' | 'lasting' | 'kinds', number>>;

test('no text of any kind of record is found in the profile, whatever becomes of it; unsealed, each is', async ({
  launch,
}) => {
  const code = await pageScript('plant-desk.ts', 'plantDesk');
  let browser: LaunchedBrowser = await launch();
  const { profile } = browser;
  let page: Page;
  const ask = (what: string): Promise<unknown> => page.evaluate(`plantDesk.${what}`);
  const open = async (): Promise<void> => {
    page = await browser.context.newPage();
    await page.goto(`chrome-extension://${browser.extensionId}/manifest.json`);
    await page.evaluate(code);
  };
  const startAgain = async (end: 'kill' | 'close'): Promise<void> => {
    await (end === 'kill' ? killBrowser(browser) : browser.close());
    expect(await numberedInProfile(profile, STEM), end).toEqual([]);
    browser = await launch({ profile });
    await open();
  };
  const nothingLies = async (when: string): Promise<void> =>
    expect(await numberedInProfile(profile, STEM), when).toEqual([]);

  await open();
  const planted = (await ask('plant()')) as Planted;
  printTable('planted', Object.entries(planted));
  const all = (await ask('readable()')) as string[];
  expect(all.length).toBe(planted.lasting);
  await nothingLies('planted');
  await startAgain('kill');
  expect(await ask('readable()')).toEqual(all);
  await ask('choose()');
  await nothingLies('with a passphrase');
  await ask('lock()');
  expect(await ask('state()')).toBe('locked');
  await nothingLies('locked');
  await startAgain('kill');
  expect(await ask('state()')).toBe('locked');
  await nothingLies('locked, started again');
  expect(await ask('unlock()')).toBe(true);
  expect(await ask('readable()')).toEqual(all);
  await nothingLies('opened');
  await ask('lock()');
  await nothingLies('opened, then locked');
  await startAgain('close');
  expect(await ask('unlock()')).toBe(true);
  expect(await ask('ofTheCall()')).not.toEqual([]);
  await ask('erase()');
  expect(await ask('ofTheCall()')).toEqual([]);
  await nothingLies('erased');
  await startAgain('kill');
  expect(await ask('unlock()')).toBe(true);
  expect(await ask('ofTheCall()')).toEqual([]);
  await nothingLies('erased, started again');

  // The control: the same records with nothing to close them. A word that the end of a page of the file cuts in two is found by its
  // beginning alone: twice where it lies in two files, or not by its whole.
  await ask('plantOpen()');
  const found = await numberedInProfile(profile, STEM);
  const whole = found.filter((word) => /\d{4}$/.test(word));
  expect(whole.length).toBeLessThan(planted.words);
  expect(whole.length).toBeGreaterThan(planted.words * 0.95);
});
