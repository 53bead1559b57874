// The phrases' settings, by keyboard: written for one practice and said there, imported after a preview, exported, undone.
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { pressGlobal } from '../../launch/browser/global-keys.ts';
import { panelOf } from '../../launch/browser/panel-frame.ts';
import { expect, type LaunchedBrowser, test } from '../stage/browser.ts';
import { openFile, type Panel, panelIn, setUpPractice } from '../stage/panel.ts';

async function openSettings(browser: LaunchedBrowser): Promise<Page> {
  await setUpPractice(browser);
  const options = await browser.context.newPage();
  await options.goto(`chrome-extension://${browser.extensionId}/options.html#phrases`);
  return options;
}

/** An ordinary working morning where the practice is: what is wished to the caller follows the day and the hour. */
const MONDAY_MORNING = '2026-11-23T10:00:00+01:00';

const searchIn = (page: Page) => page.getByRole('searchbox', { name: 'Rechercher une phrase' });
const wordsIn = ({ phrases }: Panel) => phrases.first().locator('.phrase-words');
const rowsIn = (page: Page) => page.getByRole('listbox', { name: 'Phrases trouvées' }).getByRole('option');

test('a phrase rewritten for a practice is said there at once; mistakes are pointed at, the undo brings it back @full', async ({
  launch,
  agenda,
}) => {
  const browser = await launch();
  await browser.context.clock.setFixedTime(MONDAY_MORNING);
  const options = await openSettings(browser);
  const agendaPage = await openFile(browser, agenda.url);
  await pressGlobal(agendaPage, 'Alt+P');
  const panel = panelIn(await panelOf(agendaPage));
  await expect(panel.phraseSearch).toBeFocused();
  await expect.poll(() => panel.frame.evaluate(() => document.hasFocus())).toBe(true);
  await agendaPage.keyboard.type('merci de votre appel');
  await expect(panel.phraseSearch).toHaveValue('merci de votre appel');

  await options.bringToFront();
  await options
    .getByRole('combobox', { name: 'Écrire pour' })
    .selectOption({ label: 'dentaire des Tilleuls' });
  await searchIn(options).focus();
  await options.keyboard.type('merci de votre apel');
  await expect(rowsIn(options).first()).toContainText('Merci de votre appel, {souhait}.');
  await options.keyboard.press('Enter');
  const text = options.getByRole('textbox', { name: 'Texte' });
  await expect(text).toBeFocused();
  await options.keyboard.press('Control+A');
  await options.keyboard.type('Merci de votre appel, {souhai}. Ce n’est rien');
  await expect(options.getByText('cette variable n’existe pas. Vouliez-vous {souhait} ?')).toBeVisible();
  await expect(options.getByText('rassure sur la gravité')).toBeVisible();
  await options.keyboard.press('Control+A');
  await options.keyboard.type('Merci de votre appel, à bientôt.');
  // Leaving loses nothing: what was typed is there again.
  await options.keyboard.press('Escape');
  await expect(searchIn(options)).toBeFocused();
  await options.keyboard.press('Enter');
  await expect(text).toHaveValue('Merci de votre appel, à bientôt.');
  await options.keyboard.press('Control+Enter');
  await expect(options.getByText('Phrase enregistrée.')).toBeVisible();
  await expect(wordsIn(panel)).toHaveText('Merci de votre appel, à bientôt.');

  await options.getByRole('button', { name: 'Annuler la dernière modification' }).press('Enter');
  await expect(wordsIn(panel)).toHaveText('Merci de votre appel, bonne journée.');
  expect(await options.title()).toBe('Décroché');
});

test('a file is shown before it is written; what is not ticked stays as it is; a hostile one is refused in words', async ({
  launch,
}) => {
  const browser = await launch();
  const options = await openSettings(browser);
  await options.getByText('Importer, exporter').press('Enter');
  const file = options.getByLabel(/Fichier à importer/);
  const csv = 'identifiant;texte;abréviation\n;Le vaccin est arrivé.;!vac\nfin-04;Merci, au revoir.;\n';
  await file.setInputFiles({ name: 'p.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
  await expect(options.getByRole('region', { name: '1 nouvelle' })).toContainText('Le vaccin est arrivé.');
  const changed = options.getByRole('region', { name: '1 changée' });
  await expect(changed).toContainText('Ici : Merci de votre appel, {souhait}.');
  await expect(changed.getByRole('checkbox')).not.toBeChecked();
  await options.getByRole('button', { name: 'Importer 1 phrase' }).press('Enter');
  await expect(options.getByText('Phrase enregistrée.')).toBeVisible();
  await searchIn(options).fill('vaccin');
  await expect(rowsIn(options)).toHaveCount(1);
  await searchIn(options).fill('merci de votre appel');
  await expect(rowsIn(options).first()).toContainText('Merci de votre appel, {souhait}.');

  const hostile = '{"format":"decroche-phrases","version":1,"__proto__":{"polluted":1},"phrases":[]}';
  await file.setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from(hostile) });
  await expect(options.getByText('clés interdites')).toBeVisible();

  const downloading = options.waitForEvent('download');
  await options.getByRole('button', { name: 'Exporter (JSON)' }).press('Enter');
  const saved = await readFile(await (await downloading).path(), 'utf8');
  expect(saved).toContain('Le vaccin est arrivé.');
  await file.setInputFiles({ name: 'back.json', mimeType: 'application/json', buffer: Buffer.from(saved) });
  await expect(options.getByText('Tout est déjà là')).toBeVisible();
});
