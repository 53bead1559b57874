// Forms of the settings and of the journal that are left half filled: the page is loaded anew, and no letter is typed twice.
import type { Page } from '@playwright/test';
import { expect, test } from '../stage/browser.ts';
import { openJournal, untilKept } from '../stage/journal.ts';

/** Typed as she does, and loaded anew once the disk has all of it. */
async function typeAndReload(page: Page, name: string | RegExp, text: string): Promise<void> {
  const field = page.getByRole('textbox', { name });
  await field.focus();
  await page.keyboard.type(text);
  await expect(field).toHaveValue(text);
  await untilKept(page, text);
  await page.reload();
}

test('a day’s list that is pasted and not taken yet, and a row of a rota, come back after a reload @full', async ({
  launch,
}) => {
  const browser = await launch();
  const journal = await openJournal(browser, 3);
  await journal.keyboard.press('Alt+6');
  const pasted = journal.getByRole('textbox', { name: /^Ou collez ici/ });
  const lines = '09:00 Mme Ogier 06 12 34 56 78\n09:20 M. Blanc 06 98 76 54 32';
  await pasted.fill(lines);
  await typeAndReload(journal, 'Nom du patient', 'Mme Perrin');
  await expect(pasted).toHaveValue(lines);
  await expect(journal.getByRole('textbox', { name: 'Nom du patient' })).toHaveValue('Mme Perrin');
  await journal.getByRole('button', { name: 'Jeter cette saisie' }).click();
  await expect(pasted).toHaveValue('');
  await journal.getByRole('button', { name: 'Remettre' }).press('Enter');
  await expect(pasted).toHaveValue(lines);

  const options = await browser.context.newPage();
  await options.goto(`chrome-extension://${browser.extensionId}/options.html`);
  await options.getByRole('button', { name: 'dentaire des Tilleuls' }).click();
  await options.getByText(/^Gardes/).click();
  await options.getByRole('button', { name: 'Ajouter une garde' }).click();
  await typeAndReload(options, 'Qui est de garde', 'le docteur Petit');
  await expect(options.getByText('pas encore enregistré')).toBeVisible();
  await options.getByText(/^Gardes/).click();
  await expect(options.getByRole('textbox', { name: 'Qui est de garde' })).toHaveValue('le docteur Petit');

  // The same form in a second page: what is typed there stands in the first, and is not typed over from it.
  const other = await browser.context.newPage();
  await other.goto(options.url());
  await other.getByText(/^Gardes/).click();
  const there = other.getByRole('textbox', { name: 'Qui est de garde' });
  await expect(there).toHaveValue('le docteur Petit');
  await there.press('End');
  await other.keyboard.type(' et Roux');
  await expect(options.getByRole('textbox', { name: 'Qui est de garde' })).toHaveValue(
    'le docteur Petit et Roux',
  );
});
