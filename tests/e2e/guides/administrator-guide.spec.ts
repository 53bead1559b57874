// The administrator's guide followed step by step: what is fixed, a backup, a pack to another machine, a person's request.
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { plantCalls } from '../../bench/plant-calls.ts';
import { expect, type LaunchedBrowser, test } from '../stage/browser.ts';
import { savedBy } from '../stage/journal.ts';
import { atDeskOf, GuideInHand, goToView, type Language, openByIcon } from './guide-in-hand.ts';
import { enterCode, NAMED, openProtocol, SECRET, signProtocol } from './signing-walk.ts';

type Walk = { readonly guide: GuideInHand; readonly page: Page };

/** A practitioner of the invented practice. */
const SIGNER = 'Dr Claire Aubert';

/** What the guide of whoever signs tells and this one leaves to him. */
const practitionersGuide = (language: Language) => new GuideInHand('praticien', language);

/** The settings on a machine with a policy, where a folder that is asked for is the browser's own private one. */
async function openSettings(browser: LaunchedBrowser, guide: GuideInHand): Promise<Page> {
  await atDeskOf(browser, guide);
  await browser.context.addInitScript(() => {
    if (!globalThis.chrome?.storage) return;
    Object.assign(chrome.storage.managed, { get: async () => ({ lockMinutes: 5 }) });
    Object.assign(globalThis, {
      showDirectoryPicker: async () =>
        (await navigator.storage.getDirectory()).getDirectoryHandle('Sauvegardes', { create: true }),
    });
  });
  // The administrator's guide says « par l'icône »; its menu is named in the others.
  return openByIcon(browser, practitionersGuide(guide.language), 'Réglages');
}

/** « Fixer des valeurs », « Sauvegarder »: to a file restored. */
async function backUp({ guide, page }: Walk): Promise<void> {
  await goToView(page, NAMED[guide.language].keeping);
  const fixed = guide.find(page, 'region', "Fixé par l'administrateur de ce poste");
  await expect(fixed.getByRole('listitem')).toHaveCount(1);
  await guide.field(page, 'Phrase secrète').first().fill(SECRET);
  await guide.field(page, 'La même, encore une fois').fill(SECRET);
  await guide.find(page, 'button', 'Choisir cette phrase').press('Enter');
  const now = guide.find(page, 'button', 'Sauvegarder maintenant');
  await expect(now).toBeEnabled();
  const { name, text } = await savedBy(page, () => now.press('Enter'));
  await guide.find(page, 'button', 'Choisir un dossier').press('Enter');
  const drill = guide.find(page, 'button', 'Essai de restauration');
  await now.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'Sauvegardes' })).toBeVisible();
  await drill.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: /1 (?:cabinet|practice)/ })).toBeVisible();
  const file = { name, mimeType: 'application/json', buffer: Buffer.from(text) };
  await guide.field(page, 'Fichier de sauvegarde').and(page.locator('input')).setInputFiles(file);
  await guide.field(page, 'Phrase secrète de ce fichier').fill(SECRET);
  await guide.find(page, 'button', 'Ouvrir le fichier').press('Enter');
  const join = guide.find(page, 'button', 'Réunir avec ce poste');
  await join.press('Enter');
  await expect(join).toHaveCount(0);
}

/** « Packs », 1: where it is signed. */
async function makePack({ guide, page }: Walk): Promise<Buffer> {
  const signing = { guide: practitionersGuide(guide.language), page };
  await goToView(page, NAMED[guide.language].protocols);
  await openProtocol(signing);
  await signProtocol(signing, SIGNER);
  await page.getByText(guide.says('Packs')).first().press('Enter');
  await page.getByText(guide.says('Faire un pack')).press('Enter');
  const making = page.locator('.pack-making');
  await making.getByRole('combobox').selectOption({ label: SIGNER });
  await enterCode(signing, making);
  const leaving = page.waitForEvent('download');
  await guide.find(making, 'button', 'Signer et enregistrer le pack').press('Enter');
  return readFile(await (await leaving).path());
}

/** « Packs », 2 and 3: on another machine, and back. */
async function takePack({ guide, page }: Walk, buffer: Buffer): Promise<void> {
  await goToView(page, NAMED[guide.language].protocols);
  await page.getByText(guide.says('Packs')).first().press('Enter');
  const input = guide.field(page, 'Prendre un pack…').and(page.locator('input'));
  await input.setInputFiles({ name: 'pack-1.json', mimeType: 'application/json', buffer });
  const preview = page.getByRole('region', { name: /^Pack 1/ });
  await expect(preview).toContainText(SIGNER);
  await guide.find(preview, 'checkbox', "L'empreinte lue au téléphone est la même").press('Space');
  await guide.find(preview, 'button', 'Prendre ce pack').press('Enter');
  await expect(page.getByRole('button', { name: SIGNER })).toBeVisible();
  await guide.find(page, 'button', "Revenir à la version d'avant").press('Enter');
  await expect(page.getByRole('button', { name: SIGNER })).toHaveCount(0);
}

/** « La demande d’une personne »: her data in a file, then gone, each with a receipt. */
async function answerPerson(browser: LaunchedBrowser, { guide, page }: Walk): Promise<void> {
  await plantCalls(page, 0, 3);
  const journal = await openByIcon(browser, guide, 'Journal des messages');
  const rows = journal.getByRole('option').filter({ visible: true });
  await expect(rows).toHaveCount(3);
  await rows.first().locator('.tick').click();
  await journal.getByText(guide.says("Demande d'une personne")).press('Enter');
  const { text } = await savedBy(journal, () =>
    guide.find(journal, 'button', 'Remettre en texte lisible').press('Enter'),
  );
  expect(text.length).toBeGreaterThan(100);
  await guide.find(journal, 'button', 'Effacer ces appels').press('Enter');
  await expect(rows).toHaveCount(2);
  await expect(journal.locator('.receipts').getByRole('listitem')).toHaveCount(2);
}

test('the guide of the administrator: fixed, backed up, given back', async ({ launch }) => {
  const browser = await launch();
  const guide = new GuideInHand('administrateur', 'fr');
  const walk = { guide, page: await openSettings(browser, guide) };
  await backUp(walk);
  await answerPerson(browser, walk);
});

for (const language of ['fr', 'en'] as const)
  test(`the guide of the administrator with its packs, whole: ${language} @full`, async ({ launch }) => {
    const browser = await launch();
    const guide = new GuideInHand('administrateur', language);
    const walk = { guide, page: await openSettings(browser, guide) };
    await backUp(walk);
    await answerPerson(browser, walk);
    const pack = await makePack(walk);
    const other = await launch();
    await takePack({ guide, page: await openSettings(other, guide) }, pack);
    expect(guide.unfollowed()).toEqual([]);
  });
