// A backup survives what the profile does not: written into a real folder, read back, and joined on another machine.
import type { Page } from '@playwright/test';
import { expect, type LaunchedBrowser, test } from '../stage/browser.ts';
import { savedBy } from '../stage/journal.ts';
import { setUpPractice } from '../stage/panel.ts';

const PHRASE = 'cheval agrafe batterie';

/** The settings of backups; the folder that she is asked for is the browser's own private one, a real one of its disk. */
async function openBackup(browser: LaunchedBrowser): Promise<Page> {
  const page = await browser.context.newPage();
  await page.addInitScript(() => {
    Object.assign(globalThis, {
      showDirectoryPicker: async () =>
        (await navigator.storage.getDirectory()).getDirectoryHandle('Sauvegardes', { create: true }),
    });
  });
  await page.goto(`chrome-extension://${browser.extensionId}/options.html#keeping`);
  return page;
}

async function choosePhrase(page: Page): Promise<void> {
  const form = page.getByRole('group').filter({ hasText: 'Choisir cette phrase' });
  await form.getByLabel('Phrase secrète', { exact: true }).fill(PHRASE);
  await form.getByLabel('La même, encore une fois').fill(PHRASE);
  await form.getByRole('button', { name: 'Choisir cette phrase' }).click();
}

test('everything leaves in one sealed file, the drill opens it, and another machine takes it in', async ({
  launch,
}) => {
  const here = await launch();
  await setUpPractice(here);
  const page = await openBackup(here);
  await choosePhrase(page);
  await expect(page.getByText('Aucun dossier : rien ne se sauvegarde de soi-même')).toBeVisible();
  const { name, text } = await savedBy(page, () =>
    page.getByRole('button', { name: 'Sauvegarder maintenant' }).click(),
  );
  expect(text).not.toContain('Tilleuls');
  await page.getByRole('button', { name: 'Choisir un dossier' }).click();
  await expect(page.getByText('Une sauvegarde y est écrite chaque jour')).toBeVisible();
  await page.getByRole('button', { name: 'Sauvegarder maintenant' }).click();
  await expect(page.getByText('relu.')).toBeVisible();
  await page.getByRole('button', { name: 'Essai de restauration' }).click();
  await expect(page.getByText(/s’ouvre\s: 1 cabinet.* Rien n’a été écrit/)).toBeVisible();
  await here.close();

  const there = await launch();
  const restored = await openBackup(there);
  await restored
    .getByLabel('Fichier de sauvegarde')
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
  await restored.getByLabel('Phrase secrète de ce fichier').fill(PHRASE);
  await restored.getByRole('button', { name: 'Ouvrir le fichier' }).click();
  await expect(restored.getByText(/1 cabinet\s: 1 à ajouter/)).toBeVisible();
  await restored.getByRole('button', { name: 'Réunir avec ce poste' }).click();
  await expect(restored.getByText('Rien n’a été écrasé.')).toBeVisible();
  await restored.goto(`chrome-extension://${there.extensionId}/options.html`);
  await expect(restored.getByRole('button', { name: 'dentaire des Tilleuls' })).toBeVisible();
});
