// A word typed into each field of each page: whatever the page, and the browser by itself, do with it, no file of the profile has it.
import type { Frame, Page } from '@playwright/test';
import { STEM } from '../../fakes/planted-record.ts';
import { printTable } from '../../fakes/print-table.ts';
import { startCall } from '../stage/agenda-call.ts';
import { expect, test } from '../stage/browser.ts';
import { killBrowser } from '../stage/kill-browser.ts';
import { openFile, setUpPractice } from '../stage/panel.ts';
import { numberedInProfile } from '../stage/profile-bytes.ts';
import { VIEWS } from '../stage/views.ts';

const FIELDS =
  'input:not([type=checkbox], [type=radio], [type=file], [type=date], [type=time], [type=number], [type=range], [type=datetime-local]), textarea';

/** Types into each field that can be seen, and leaves it; gives how many there were. */
async function typeInto(document: Page | Frame, first: number): Promise<number> {
  // What is folded has fields too.
  for (const fold of await document.locator('summary:visible').all())
    await fold.click({ timeout: 5000 }).catch(() => null);
  let typed = 0;
  for (const field of await document.locator(FIELDS).all()) {
    if (!((await field.isVisible()) && (await field.isEditable()))) continue;
    await field.fill(STEM + String(first + typed).padStart(4, '0'));
    await field.blur();
    typed += 1;
  }
  return typed;
}

test('a word typed into each field of each page is in no file of the profile @full', async ({
  launch,
  agenda,
}) => {
  const browser = await launch();
  await setUpPractice(browser);
  const counts: [string, number][] = [];
  let typed = 0;
  const page = await browser.context.newPage();
  for (const view of VIEWS) {
    await page.goto(`chrome-extension://${browser.extensionId}/${view}`);
    await page.reload();
    await page.locator('main').waitFor();
    const count = await typeInto(page, typed);
    counts.push([view, count]);
    typed += count;
  }
  const panel = await startCall(await openFile(browser, agenda.url));
  await expect(panel.getByRole('textbox', { name: 'Motif', exact: true })).toBeFocused();
  const count = await typeInto(panel, typed);
  counts.push(['panel', count]);
  printTable('fields typed into', counts);
  expect(typed).toBeGreaterThan(20);
  expect(count).toBeGreaterThan(4);
  expect(await numberedInProfile(browser.profile, STEM)).toEqual([]);
  await killBrowser(browser);
  expect(await numberedInProfile(browser.profile, STEM)).toEqual([]);
});
