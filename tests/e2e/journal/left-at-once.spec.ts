// The last letter of a form: typed, and the page loaded anew in the same turn, before anything of it could be read or compared.
import type { Page } from '@playwright/test';
import { expect, test } from '../stage/browser.ts';
import { openJournal, untilKept } from '../stage/journal.ts';

/** Letters of one field, each followed by a reload. */
const LETTERS = [...'me Perrin de Marseil'];

/** Types one letter as the browser does, and loads the page anew in the very turn of it. */
const typeAndLeave = async (page: Page, letter: string): Promise<void> => {
  await page.evaluate((typed) => {
    document.execCommand('insertText', false, typed);
    location.reload();
  }, letter);
};

const nameIn = (page: Page) => page.getByRole('textbox', { name: 'Nom du patient' });

test('of twenty letters, each typed in the turn in which its page is loaded anew, none is lost', async ({
  launch,
}) => {
  const journal = await openJournal(await launch(), 1);
  await journal.keyboard.press('Alt+6');
  let typed = 'M';
  await nameIn(journal).fill(typed);
  await untilKept(journal, typed);
  for (const letter of LETTERS) {
    await nameIn(journal).press('End');
    const left = journal.waitForEvent('load');
    await typeAndLeave(journal, letter);
    await left;
    typed += letter;
    await journal.keyboard.press('Alt+6');
    await expect(nameIn(journal)).toHaveValue(typed);
  }
});
