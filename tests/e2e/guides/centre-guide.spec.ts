// The call centre's guide followed step by step: practices, whose call it is, who sits there, several calls, the end of a contract.
import type { Page } from '@playwright/test';
import { startCall } from '../stage/agenda-call.ts';
import { expect, type LaunchedBrowser, test } from '../stage/browser.ts';
import { savedBy } from '../stage/journal.ts';
import { openFile, type Panel, panelIn } from '../stage/panel.ts';
import { atDeskOf, GuideInHand, goToView, type Language, openByIcon } from './guide-in-hand.ts';
import { NAMED, SECRET } from './signing-walk.ts';

type Walk = { readonly guide: GuideInHand; readonly page: Page };

/** The columns that the guide names, and a practice. */
const TABLES = {
  fr: 'nom\trégion\tpraticiens\ttéléphone\ndes Glycines\tFrance\tDr Anne Petit\t01 23 45 67 89',
  en: 'name\tregion\tpractitioners\ttelephone\ndes Glycines\tFrance\tDr Anne Petit\t01 23 45 67 89',
} as const;

/** « Les cabinets »: one by its form, one from a table that was seen before it was taken. */
async function addPractices({ guide, page }: Walk): Promise<void> {
  await goToView(page, NAMED[guide.language].general);
  await guide.find(page, 'button', 'Ajouter un cabinet').press('Enter');
  const form = page.locator('form.practice-form');
  await form.getByRole('textbox').first().fill('des Acacias');
  await guide.find(form, 'combobox', 'Région').selectOption({ label: 'France' });
  await guide.find(form, 'textbox', 'Nom dit au téléphone').fill('le docteur Roy');
  await guide.find(form, 'textbox', 'Nom écrit').fill('Dr Jean Roy');
  await guide.find(form, 'button', 'Enregistrer le cabinet').press('Enter');
  await expect(page.getByRole('button', { name: 'des Acacias' })).toBeVisible();
  await page.getByText(guide.says('Ajouter des cabinets depuis un tableau')).press('Enter');
  await guide.field(page, 'Collez ici les cellules du tableur').fill(TABLES[guide.language]);
  await guide.find(page, 'button', 'Voir ce qui serait ajouté').press('Enter');
  const rows = page.locator('.table-rows').getByRole('listitem');
  await expect(rows).toContainText(['des Glycines']);
  await page.locator('.table-rows + .actions .primary').press('Enter');
  await expect(page.getByRole('button', { name: 'des Glycines' })).toBeVisible();
}

/** « Plusieurs secrétaires sur un poste », in the settings. */
async function addSecretary({ guide, page }: Walk): Promise<void> {
  const card = guide.find(page, 'region', 'Secrétaires');
  await card.getByRole('textbox').first().fill('Inès');
  await card.locator('input').nth(1).fill('2580');
  await guide.find(card, 'button', 'Ajouter').press('Enter');
  await expect(card.getByRole('listitem').filter({ hasText: 'Inès' })).toBeVisible();
}

/** « Pour qui je réponds »: not known by this page, chosen by a few letters. */
async function answerFor(desk: Page, panel: Panel): Promise<void> {
  await desk.keyboard.press('Alt+Shift+R');
  const layer = panel.frame.getByRole('dialog');
  await expect(layer.getByRole('searchbox')).toBeFocused();
  await desk.keyboard.type('glyc');
  await expect(layer.getByRole('option').first()).toContainText('des Glycines');
  await desk.keyboard.press('Enter');
  const greeting = panel.frame.getByRole('region', { name: /^(?:À dire|To say)$/ });
  await expect(greeting).toContainText('abinet des Glycines');
}

/** `Alt+Maj+S`, her name, her code. */
async function takeDesk({ guide }: Walk, desk: Page, { frame }: Panel): Promise<void> {
  await desk.keyboard.press('Alt+Shift+S');
  const layer = frame.getByRole('dialog');
  await layer.getByRole('button', { name: 'Inès' }).press('Enter');
  await expect(layer.locator('input')).toBeFocused();
  await desk.keyboard.type('2580');
  await guide.find(layer, 'button', 'Prendre le poste').press('Enter');
  await expect(layer).toHaveCount(0);
  await expect(frame.locator('.secretary-chip')).toContainText('Inès');
}

/** What is not done stands there, and the same key closes all the same. */
async function hangUp(desk: Page, { frame }: Panel): Promise<void> {
  await desk.keyboard.press('Alt+t');
  await expect(frame.locator('.end-gate')).toBeVisible();
  await desk.keyboard.press('Alt+t');
  await expect(frame.locator('.end-gate')).toHaveCount(0);
}

/** « Plusieurs appels »: a second, the first back, held and resumed, both ended. */
async function severalCalls(desk: Page, panel: Panel): Promise<void> {
  const { frame } = panel;
  const reason = frame.getByRole('textbox', { name: /^(?:Motif|Reason)$/ });
  const held = frame.getByRole('button', { name: /^(?:Reprendre l'appel|Resume the call)$/ });
  for (const text of ['devis', 'facture']) {
    if (text === 'facture') await desk.keyboard.press('Alt+n');
    await expect(reason).toHaveValue('');
    await expect(reason).toBeFocused();
    await desk.keyboard.type(text);
    await expect(reason).toHaveValue(text);
  }
  await desk.keyboard.press('Alt+w');
  await expect(reason).toHaveValue('devis');
  // Whether somebody is in danger was not asked yet.
  await desk.keyboard.press('Alt+g');
  await expect(frame.getByText(/^(?:Avant l’attente|Before the hold)/)).toBeVisible();
  await desk.keyboard.press('Alt+g');
  await expect(held).toBeVisible();
  await desk.keyboard.press('Alt+g');
  await expect(held).toHaveCount(0);
  await hangUp(desk, panel);
  await desk.keyboard.press('Alt+w');
  await expect(reason).toHaveValue('facture');
  await hangUp(desk, panel);
}

/** « Fin de contrat »: given, given back to be checked, erased. */
async function endContract({ guide, page }: Walk): Promise<void> {
  await goToView(page, NAMED[guide.language].keeping);
  const card = guide.find(page, 'region', 'Fin de contrat');
  await guide.find(card, 'combobox', 'Cabinet à rendre').selectOption({ label: 'des Glycines' });
  await guide.field(card, 'Phrase secrète pour ce cabinet').fill(SECRET);
  const erase = guide.find(card, 'button', 'Effacer ce cabinet de ce poste');
  await expect(erase).toBeDisabled();
  const { name, text } = await savedBy(page, () =>
    guide.find(card, 'button', 'Enregistrer le fichier du cabinet').press('Enter'),
  );
  const file = { name, mimeType: 'application/json', buffer: Buffer.from(text) };
  await guide.field(card, 'Le fichier enregistré, pour le vérifier').setInputFiles(file);
  await erase.press('Enter');
  await expect(card.getByRole('status').filter({ hasText: /1 (?:cabinet|practice)/ })).toBeVisible();
  await goToView(page, NAMED[guide.language].general);
  await expect(page.getByRole('button', { name: 'des Glycines' })).toHaveCount(0);
}

async function followGuide(browser: LaunchedBrowser, agendaUrl: string, language: Language): Promise<void> {
  const guide = new GuideInHand('centre', language);
  await atDeskOf(browser, guide);
  const walk = { guide, page: await openByIcon(browser, guide, 'Réglages') };
  await addPractices(walk);
  await addSecretary(walk);
  const desk = await openFile(browser, agendaUrl);
  const panel = panelIn(await startCall(desk));
  await answerFor(desk, panel);
  await takeDesk(walk, desk, panel);
  await severalCalls(desk, panel);
  await walk.page.bringToFront();
  await endContract(walk);
  expect(guide.unfollowed()).toEqual([]);
}

for (const [language, tag] of [
  ['fr', ''],
  ['en', ' @full'],
] as const)
  test(`the guide of the call centre, from a table of practices to the end of a contract: ${language}${tag}`, async ({
    launch,
    agenda,
  }) => {
    await followGuide(await launch(), agenda.url, language);
  });
