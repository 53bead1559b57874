// The practitioner's guide followed step by step: a name to sign with, a protocol, instructions, a phrase of care.
import type { Locator, Page } from '@playwright/test';
import { startCall } from '../stage/agenda-call.ts';
import { expect, type LaunchedBrowser, test } from '../stage/browser.ts';
import { openFile, panelIn } from '../stage/panel.ts';
import { atDeskOf, GuideInHand, goToView, type Language, openByIcon } from './guide-in-hand.ts';
import { enterCode, NAMED, openProtocol, SIGNER, signProtocol, TITLE } from './signing-walk.ts';

type Walk = { readonly guide: GuideInHand; readonly page: Page };

/** « Pour signer il vous faut un nom dans la fiche du cabinet ». */
async function enterName({ guide, page }: Walk): Promise<void> {
  await goToView(page, NAMED[guide.language].general);
  await page.getByRole('button', { name: 'dentaire des Tilleuls' }).press('Enter');
  await guide.find(page, 'button', 'Ajouter un praticien').press('Enter');
  await guide.field(page, 'Nom dit au téléphone').last().fill('le docteur Lise Moreau');
  await guide.field(page, 'Nom écrit').last().fill(SIGNER);
  await guide.find(page, 'button', 'Enregistrer le cabinet').press('Enter');
  await expect(page.locator('.notice, [role=status]').filter({ hasText: 'Tilleuls' }).first()).toBeVisible();
}

/** « Essayer »: yes to the last, and the whole instruction is read. */
async function tryIt({ guide, page }: Walk): Promise<void> {
  const trial = guide.find(page, 'region', 'Essayer');
  const yes = trial.getByRole('button', { name: NAMED[guide.language].yes });
  const end = trial.locator('.trial-end');
  while ((await end.count()) === 0 && (await yes.count()) > 0) await yes.press('Enter');
  await expect(end).toBeVisible();
}

/** 1 to 4: read, tried, corrected, and what contradicts itself. */
async function correct(walk: Walk): Promise<void> {
  const { guide, page } = walk;
  await goToView(page, NAMED[guide.language].protocols);
  await openProtocol(walk);
  const more = page.getByText(guide.says('Consigne, phrase, vérification')).first();
  await more.click();
  await expect(page.locator('details[open]').getByRole('textbox').first()).toBeVisible();
  await tryIt(walk);
  const asked = page.getByRole('listitem').getByRole('textbox').first();
  const before = await asked.inputValue();
  await asked.press('End');
  await page.keyboard.type(' bis');
  await expect(page.getByRole('button', { name: NAMED[guide.language].draft })).toBeVisible();
  await guide.find(page, 'button', 'Annuler dans ce protocole').press('Enter');
  await expect(asked).toHaveValue(before);
  const level = page.getByRole('listitem').getByRole('combobox').first();
  await level.selectOption({ index: 6 });
  await expect(page.getByText(guide.says('Avant de signer')).first()).toBeVisible();
  await guide.find(page, 'button', 'Annuler dans ce protocole').press('Enter');
  await asked.press('End');
  await page.keyboard.type(' bis');
  await expect(page.getByRole('button', { name: NAMED[guide.language].draft })).toBeVisible();
}

/** « Historique »: a version unfolded, and taken up as a draft. */
async function takeUp({ guide, page }: Walk): Promise<void> {
  const history = guide.find(page, 'region', 'Historique');
  await history.locator('summary').last().press('Enter');
  await guide.find(history, 'button', 'Reprendre cette version comme ébauche').press('Enter');
  await expect(history.getByRole('status')).not.toBeEmpty();
}

/** The form that a button opens, with these words in its first field. */
async function write({ guide, page }: Walk, button: string, words: string): Promise<Locator> {
  await guide.find(page, 'button', button).press('Enter');
  const form = page.locator('form.directive-form');
  await form.getByRole('textbox').first().fill(words);
  await guide.find(form, 'combobox', 'De qui').selectOption({ label: SIGNER });
  return form;
}

async function save({ guide, page }: Walk, form: Locator, words: string): Promise<void> {
  await guide.find(form, 'button', 'Enregistrer').press('Enter');
  await expect(page.getByRole('button', { name: words })).toBeVisible();
}

/** « Consignes », written in each of its three kinds; the preparation signed. */
async function instruct(walk: Walk): Promise<void> {
  const { guide, page } = walk;
  await goToView(page, NAMED[guide.language].directives);
  await save(walk, await write(walk, 'Ajouter une consigne', 'Pas de certificat'), 'Pas de certificat');
  await save(walk, await write(walk, 'Ajouter un motif de déranger', 'Un confrère'), 'Un confrère');
  const rule = await write(walk, 'Ajouter une règle de rendez-vous', 'Détartrage');
  await guide.find(rule, 'textbox', 'À préparer').fill('rester à jeun');
  await save(walk, rule, 'Détartrage');
  await enterCode(walk, rule);
  await guide.find(rule, 'button', 'Signer cette consigne').press('Enter');
  await expect(rule.locator('.tag.signed')).toContainText(SIGNER);
}

/** One of each kind. */
const WRITTEN = 3;

/** « Dans le panneau elle la voit » new, and reads it; her name comes under it. */
async function beRead({ guide, page }: Walk, desk: Page): Promise<void> {
  await desk.bringToFront();
  const { frame } = panelIn(await startCall(desk));
  await desk.keyboard.press('Alt+Shift+C');
  const layer = frame.getByRole('dialog');
  const unread = layer.getByText(guide.says('nouveau'));
  await expect(unread).toHaveCount(WRITTEN);
  await guide.find(layer, 'button', 'Lu et compris').first().press('Enter');
  await expect(unread).toHaveCount(WRITTEN - 1);
  await page.bringToFront();
  await expect(page.getByText('Camille').first()).toBeVisible();
}

async function beAway({ guide, page }: Walk): Promise<void> {
  await goToView(page, NAMED[guide.language].general);
  await page.getByRole('button', { name: 'dentaire des Tilleuls' }).press('Enter');
  await page.getByText(guide.says('Absences et remplacements')).press('Enter');
  await guide.find(page, 'button', 'Ajouter une absence').press('Enter');
  await guide.find(page, 'button', 'Enregistrer le cabinet').press('Enter');
}

/** « Phrases de soin »: those that wait, one of them validated, and one less that waits. */
async function validate(walk: Walk): Promise<void> {
  const { guide, page } = walk;
  await goToView(page, NAMED[guide.language].phrases);
  await guide.find(page, 'combobox', 'Écrire pour').selectOption({ label: 'dentaire des Tilleuls' });
  await guide.find(page, 'checkbox', 'Seulement celles à valider').press('Space');
  const rows = page.getByRole('listbox').getByRole('option').filter({ visible: true });
  const count = await rows.count();
  const first = await rows.first().textContent();
  await rows.first().click();
  const form = page.locator('form.phrase-editor');
  await guide.find(form, 'combobox', 'Validée par').selectOption({ label: SIGNER });
  await enterCode(walk, form);
  await guide.find(form, 'button', 'Valider ces mots').press('Enter');
  await expect(form.locator('.tag.signed')).toContainText(SIGNER);
  await expect(rows).toHaveCount(count - 1);
  expect(await rows.allTextContents()).not.toContain(first);
}

async function followGuide(browser: LaunchedBrowser, agendaUrl: string, language: Language): Promise<void> {
  const guide = new GuideInHand('praticien', language);
  await atDeskOf(browser, guide);
  const desk = await openFile(browser, agendaUrl);
  const call = panelIn(await startCall(desk));
  await desk.keyboard.type('rage de dents');
  await call.frame.getByRole('option', { name: TITLE }).first().click();
  await expect(call.frame.getByText(guide.says('À valider par le praticien')).first()).toBeVisible();
  const walk = { guide, page: await openByIcon(browser, guide, 'Réglages') };
  await enterName(walk);
  await correct(walk);
  await signProtocol(walk);
  await takeUp(walk);
  await instruct(walk);
  await beRead(walk, desk);
  await beAway(walk);
  await validate(walk);
  expect(guide.unfollowed()).toEqual([]);
}

test('the guide of the practitioner, followed from a name to a phrase of care', async ({
  launch,
  agenda,
}) => {
  await followGuide(await launch(), agenda.url, 'fr');
});
