// A pack leaves one profile and is taken in by another: looked at, followed, taken back.
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, type LaunchedBrowser, test } from '../stage/browser.ts';
import { setUpPractice } from '../stage/panel.ts';

const CODE = '2468 août';
const TITLE = 'Rage de dents';

async function openProtocols(browser: LaunchedBrowser): Promise<Page> {
  await setUpPractice(browser);
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.extensionId}/options.html#protocols`);
  await page.getByRole('searchbox', { name: 'Chercher dans les protocoles' }).fill('rage de dents');
  return page;
}

test('a pack made and signed here is read, followed and taken back on another profile', async ({
  launch,
}) => {
  const here = await openProtocols(await launch());
  await here.getByRole('button', { name: TITLE }).press('Enter');
  await here.getByRole('combobox', { name: 'Praticien' }).selectOption({ label: 'Dr Claire Aubert' });
  await here.getByLabel('Code personnel de Dr Claire Aubert').fill(CODE);
  await here.getByLabel('Le même code, encore une fois').fill(CODE);
  await here.getByLabel('Le même code, encore une fois').press('Enter');
  await here.getByLabel('Code de Dr Claire Aubert').fill(CODE);
  await here.getByLabel('Code de Dr Claire Aubert').press('Enter');
  await expect(here.getByRole('button', { name: /Signé Dr Claire Aubert/ })).toBeVisible();
  await here.getByText('Packs', { exact: true }).click();
  await here.getByText('Faire un pack').click();
  const making = here.locator('.pack-making');
  await making.getByRole('combobox', { name: 'Praticien' }).selectOption({ label: 'Dr Claire Aubert' });
  await making.getByLabel('Code de Dr Claire Aubert').fill(CODE);
  const leaving = here.waitForEvent('download');
  await making.getByRole('button', { name: 'Signer et enregistrer le pack' }).press('Enter');
  const file = await readFile(await (await leaving).path());

  const there = await openProtocols(await launch());
  await there.getByText('Packs', { exact: true }).click();
  const input = there.getByLabel('Prendre un pack…').and(there.locator('input'));
  const give = (buffer: Buffer) =>
    input.setInputFiles({ name: 'pack-1.json', mimeType: 'application/json', buffer });
  await give(Buffer.from(file.toString().replace(TITLE, 'Rage des dents')));
  await expect(there.getByText('Sa signature n’est pas celle de ce contenu', { exact: false })).toBeVisible();
  await give(file);
  const preview = there.getByRole('region', { name: /^Pack 1/ });
  const take = preview.getByRole('button', { name: 'Prendre ce pack' });
  await expect(take).toBeDisabled();
  await expect(preview.getByText(/Empreinte de la clé\s: \d{5}( \d{5}){4}/)).toBeVisible();
  await expect(preview.getByRole('list', { name: 'Qui a signé dans ce pack' })).toHaveText(
    /^Dr Claire Aubert, clé \d{5}/,
  );
  await preview.getByLabel('L’empreinte lue au téléphone est la même').check();
  await take.press('Enter');
  await expect(there.getByRole('button', { name: /Signé Dr Claire Aubert/ })).toBeVisible();
  await there.getByRole('button', { name: 'Revenir à la version d’avant' }).press('Enter');
  await expect(there.getByRole('button', { name: 'Le remettre' })).toBeVisible();
  await expect(there.getByRole('button', { name: /Signé Dr Claire Aubert/ })).toHaveCount(0);
});
