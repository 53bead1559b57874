// The palette by keyboard alone: a form for what a phrase asks, phrases stacked, favourites, commands, the last query.
import type { Page } from '@playwright/test';
import { pressGlobal } from '../../launch/browser/global-keys.ts';
import { panelOf } from '../../launch/browser/panel-frame.ts';
import { expect, type LaunchedBrowser, test } from '../stage/browser.ts';
import { noteOf, openFile, type Panel, panelIn, setUpPractice, tabTo } from '../stage/panel.ts';

type Desk = { readonly page: Page; readonly panel: Panel };

/** The caret in the agenda's note, then the palette over it. */
async function openPalette(browser: LaunchedBrowser, url: string): Promise<Desk> {
  await setUpPractice(browser);
  const page = await openFile(browser, url);
  await tabTo(page, noteOf(page));
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Delete');
  await pressGlobal(page, 'Alt+P');
  const panel = panelIn(await panelOf(page));
  await expect(panel.phraseSearch).toBeFocused();
  return { page, panel };
}

async function search({ page, panel }: Desk, query: string): Promise<void> {
  await page.keyboard.press('Control+A');
  await page.keyboard.type(query);
  await expect(panel.phraseSearch).toHaveValue(query);
}

test('what a phrase asks is filled in and inserted without the mouse; an empty field stays marked', async ({
  launch,
  agenda,
}) => {
  const desk = await openPalette(await launch(), agenda.url);
  const { page, panel } = desk;
  await search(desk, 'reponse sous reclamation');
  await expect(panel.phrases.first()).toContainText('À dire');
  await expect(panel.phrases.first()).toContainText('réponse sous délai ?');
  await page.keyboard.press('Enter');
  await expect(panel.notice('Il manque délai')).toBeVisible();
  await expect(panel.frame.getByRole('textbox', { name: 'délai' })).toBeFocused();
  await expect(noteOf(page)).toHaveValue('');
  await page.keyboard.type('48 heures');
  await expect(panel.notice('Il manque')).toHaveCount(0);
  await expect(panel.frame.getByRole('region', { name: 'Aperçu' })).toContainText('sous 48 heures.');
  await page.keyboard.press('Enter');
  await expect(noteOf(page)).toHaveValue('Vous recevrez une réponse sous 48 heures.');
  await expect(panel.palette).toHaveCount(0);

  // The same again, left empty: two Enters, and the blank is marked.
  await pressGlobal(page, 'Alt+P');
  await expect(panel.phraseSearch).toBeFocused();
  await expect(panel.phraseSearch).toHaveValue('reponse sous reclamation');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(noteOf(page)).toHaveValue(/sous\s48\sheures\..*sous\s\[délai\s\?\]\.$/s);
});

test('phrases are stacked and inserted together, a favourite comes first, and a command runs', async ({
  launch,
  agenda,
}) => {
  const desk = await openPalette(await launch(), agenda.url);
  const { page, panel } = desk;
  await search(desk, 'autre question avant de nous quitter');
  await expect(panel.phrases.first()).toContainText('autre question');
  await page.keyboard.press('Control+d');
  await expect(panel.phrases.first()).toHaveAttribute('data-marks', /★/);
  await page.keyboard.press('Shift+Enter');
  await expect(panel.phraseSearch).toHaveValue('');
  await expect(panel.phrases.first()).toContainText('autre question');
  await search(desk, 'prevu preferez');
  await page.keyboard.press('Enter');
  await expect(noteOf(page)).toHaveValue(
    /^Avez-vous une autre question.*\nCela prend plus de temps que prévu/s,
  );

  await pressGlobal(page, 'Alt+P');
  await expect(panel.phraseSearch).toHaveValue('prevu preferez');
  await page.keyboard.type('>prevu preferez');
  await expect(panel.phrases).toHaveCount(0);
  await search(desk, '>cette feuille');
  await page.keyboard.press('Enter');
  await expect(panel.frame.getByRole('dialog', { name: 'Raccourcis clavier' })).toBeVisible();
});
