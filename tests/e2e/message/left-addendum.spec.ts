// The last letter of an addendum: typed, and the page loaded anew in the same turn, as with the forms of the journal.
import type { Page } from '@playwright/test';
import { startCall } from '../stage/agenda-call.ts';
import { expect, test } from '../stage/browser.ts';
import { untilKept } from '../stage/journal.ts';
import { openFile, panelIn, setUpPractice } from '../stage/panel.ts';

const LETTERS = [...'oignable jusqu’à 18 h'];

/** Types one letter as the browser does, and loads the page anew in the very turn of it. */
const typeAndLeave = (page: Page, letter: string): Promise<void> =>
  page.evaluate((typed) => {
    document.execCommand('insertText', false, typed);
    location.reload();
  }, letter);

/** Once the panel is drawn it hears its keys. */
async function openMessages(page: Page): Promise<void> {
  await expect(page.getByRole('main')).toBeVisible();
  await page.keyboard.press('Alt+l');
}

test('of an addendum no letter is lost that is typed in the turn in which its page is loaded anew', async ({
  launch,
  agenda,
}) => {
  const browser = await launch();
  await setUpPractice(browser);
  const file = await openFile(browser, agenda.url);
  const panel = panelIn(await startCall(file));
  await panel.textbox('Téléphone').fill('0639980102');
  await panel.recipient.selectOption('vasseur');
  await panel.textbox('Message').fill('Rappeler');
  await panel.textbox('Message').press('Control+Enter');
  await expect(panel.notice(/enregistré/i)).toBeVisible();
  await file.close();

  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.extensionId}/sidebar.html`);
  await openMessages(page);
  const list = page.getByRole('dialog', { name: 'Messages du jour' });
  const addendum = list.getByRole('textbox', { name: 'Complément' });
  await list.getByRole('button', { name: 'Transmettre' }).press('Enter');
  await list.getByRole('button', { name: 'C’est transmis' }).press('Enter');
  await list.getByRole('button', { name: 'Ajouter un complément' }).press('Enter');
  let typed = 'J';
  await addendum.fill(typed);
  await untilKept(page, typed);
  for (const letter of LETTERS) {
    await addendum.press('End');
    const left = page.waitForEvent('load');
    await typeAndLeave(page, letter);
    await left;
    typed += letter;
    await openMessages(page);
    await expect(addendum).toHaveValue(typed);
  }
});
