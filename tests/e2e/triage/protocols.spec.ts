// The practitioner in the settings: a protocol corrected by keyboard, signed, and followed by the next call.
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { startCall } from '../stage/agenda-call.ts';
import { expect, type LaunchedBrowser, test } from '../stage/browser.ts';
import { openFile, panelIn, setUpPractice } from '../stage/panel.ts';

const TITLE = 'Rage de dents';

/** What is shipped is version n; whatever is written of it here is a draft of the next one. */
const shipped: { version: number } = JSON.parse(
  readFileSync(
    join(import.meta.dirname, '../../../lib/content/triage/protocols/douleur-dentaire.json'),
    'utf8',
  ),
);
const NEXT = shipped.version + 1;

/** The settings of the protocols, in a tab of their own. */
async function openProtocols({ context, extensionId }: LaunchedBrowser): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/options.html#protocols`);
  await page.getByRole('searchbox', { name: 'Chercher dans les protocoles' }).fill('rage de dents');
  await page.getByRole('button', { name: TITLE }).press('Enter');
  await expect(page.getByRole('textbox', { name: 'Titre' })).toHaveValue(TITLE);
  return page;
}

test('a protocol is corrected, taken back, signed, and the next call follows it', async ({
  launch,
  agenda,
}) => {
  const browser = await launch();
  await setUpPractice(browser);
  const page = await openProtocols(browser);
  const title = page.getByRole('textbox', { name: 'Titre' });
  await title.press('End');
  await page.keyboard.type(', le jour ou la nuit');
  await expect(page.getByRole('button', { name: `Ébauche v${NEXT}` })).toBeVisible();
  await page.getByRole('textbox', { name: 'Ce qui est dit avant la liste' }).first().focus();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(page.getByRole('status').filter({ hasText: 'Question 2' })).toHaveCount(1);
  await page.getByRole('button', { name: 'Annuler dans ce protocole' }).press('Enter');
  // Nobody signs by standing first in the list, nor without a code.
  const sign = page.getByRole('button', { name: `Signer la version ${NEXT}` });
  await expect(sign).toHaveCount(0);
  await page.getByRole('combobox', { name: 'Praticien' }).selectOption({ label: 'Dr Claire Aubert' });
  await page.getByLabel('Code personnel de Dr Claire Aubert').fill('2468 août');
  await page.getByLabel('Le même code, encore une fois').fill('2468 août');
  await page.getByRole('button', { name: 'Choisir ce code' }).press('Enter');
  const code = page.getByLabel('Code de Dr Claire Aubert');
  await code.fill('1234567');
  await code.press('Enter');
  await expect(page.getByText('Ce n’est pas ce code. Rien n’est signé.')).toBeVisible();
  await code.fill('2468 août');
  await code.press('Enter');
  await expect(page.getByRole('button', { name: /Signé Dr Claire Aubert/ })).toBeVisible();

  const call = panelIn(await startCall(await openFile(browser, agenda.url)));
  await call.textbox('Motif').fill('rage de dents');
  await call.frame.getByRole('option', { name: `${TITLE}, le jour ou la nuit` }).click();
  await expect(call.frame.getByText(/Validé par Dr Claire Aubert/)).toBeVisible();

  // One word more, and nobody has signed it; which word is told.
  await page.bringToFront();
  await title.fill(`${TITLE}, la nuit`);
  await expect(page.getByText(/Signé par Dr Claire Aubert le .+, le texte a changé depuis/)).toBeVisible();
  await expect(
    page
      .getByRole('region', { name: 'Ce qui a changé depuis la signature' })
      .getByText(`« ${TITLE}, le jour ou la nuit » devient « ${TITLE}, la nuit »`),
  ).toBeVisible();
});

test('a protocol leaves as a file and comes back as a draft; a damaged one is refused with the reason @full', async ({
  launch,
}) => {
  const browser = await launch();
  await setUpPractice(browser);
  const page = await openProtocols(browser);
  const leaving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Exporter ce protocole' }).press('Enter');
  const text = await readFile(await (await leaving).path(), 'utf8');
  const file = page.getByLabel('Importer un protocole…').and(page.locator('input'));
  const give = (content: string) =>
    file.setInputFiles({ name: 'essai.json', mimeType: 'application/json', buffer: Buffer.from(content) });

  await give(text.replace('"level": "vital"', '"level": "grave"').replace('"title"', '"titre"'));
  await expect(page.getByText('« essai.json » n’a pas été importé.')).toBeVisible();
  await expect(page.getByText('title : manque, ou n’est pas de la bonne sorte')).toBeVisible();
  await give(text.replace(TITLE, 'Dents d’ailleurs'));
  await expect(page.getByText('« Dents d’ailleurs » est importé comme ébauche.')).toBeVisible();
  await expect(
    page.getByRole('button', { name: new RegExp(`Dents d’ailleurs.*À valider.*Ébauche v${NEXT}`) }),
  ).toBeVisible();
});
