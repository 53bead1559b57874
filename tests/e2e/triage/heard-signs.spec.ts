// A vital sign in the caller's words: it stands first in the list, the entry check comes up; who it is about only proposes.
import type { Page } from '@playwright/test';
import { panelOf } from '../../launch/browser/panel-frame.ts';
import { startCall } from '../stage/agenda-call.ts';
import { expect, type LaunchedBrowser, test } from '../stage/browser.ts';
import { openFile, type Panel, panelIn, setUpPractice } from '../stage/panel.ts';

async function typeReason(
  browser: LaunchedBrowser,
  origin: string,
  reason: string,
): Promise<{ page: Page; panel: Panel }> {
  await setUpPractice(browser);
  const page = await openFile(browser, origin);
  await startCall(page);
  const panel = panelIn(await panelOf(page));
  await expect(panel.textbox('Motif')).toBeFocused();
  await page.keyboard.type(reason);
  await expect(panel.textbox('Motif')).toHaveValue(reason);
  return { page, panel };
}

const proposals = (panel: Panel) =>
  panel.frame.getByRole('listbox', { name: 'Protocoles proposés' }).getByRole('option');
const entryCheck = (panel: Panel) => panel.frame.getByRole('region', { name: 'Contrôle d’entrée' });

test('a baby who chokes: the sign before who it is, the entry check above the protocols, one key away', async ({
  launch,
  agenda,
}) => {
  const { page, panel } = await typeReason(await launch(), agenda.url, 'mon petit bébé s’étouffe');
  await expect(proposals(panel).first()).toContainText('S’étouffe');
  await expect(proposals(panel).first()).toContainText('A avalé un objet');
  await expect(entryCheck(panel)).toContainText('Entendu, à demander d’abord : S’étouffe');
  await page.keyboard.press('Alt+s');
  await expect(entryCheck(panel).getByRole('button', { name: 'Aucun signe', exact: true })).toBeFocused();
  const check = await entryCheck(panel).boundingBox();
  const search = await panel.frame.getByLabel('Rechercher un protocole').boundingBox();
  expect(check?.y ?? 0).toBeLessThan(search?.y ?? 0);
});

test('an ordinary call shows no sign, and words that lead nowhere are told as unclear first', async ({
  launch,
  agenda,
}) => {
  const { page, panel } = await typeReason(
    await launch(),
    agenda.url,
    'il ne se réveille pas la nuit pour téter',
  );
  await expect(entryCheck(panel)).not.toContainText('Entendu');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('un truc est arrivé');
  await expect(panel.textbox('Motif')).toHaveValue('un truc est arrivé');
  await expect(proposals(panel).first()).toContainText('Rien de sûr');
  await expect(proposals(panel).first()).toContainText('Motif pas clair');
});

test('what may be a vital sign is told quietly: behind the first rows, on the folded check, one key away @full', async ({
  launch,
  agenda,
}) => {
  const { page, panel } = await typeReason(
    await launch(),
    agenda.url,
    'il a goûté quelque chose dans le garage et il a mal au ventre',
  );
  await expect(proposals(panel).filter({ hasText: 'Peut-être grave' })).toContainText('A avalé un produit');
  await expect(proposals(panel).first()).not.toContainText('Peut-être grave');
  const folded = entryCheck(panel).getByRole('button', { name: 'Peut-être grave' });
  await expect(folded).toContainText('demander d’abord');
  await expect(panel.textbox('Motif')).toBeFocused();
  await page.keyboard.press('Alt+s');
  await expect(entryCheck(panel).getByRole('button', { name: 'Répond', exact: true })).toBeFocused();
});

test('what makes it worse is proposed from the words, and only ticked by hand @full', async ({
  launch,
  agenda,
}) => {
  const { page, panel } = await typeReason(await launch(), agenda.url, 'ma femme enceinte a mal au ventre');
  await page.keyboard.press('Enter');
  await expect(panel.question).toBeFocused();
  await expect(panel.frame.getByText('Entendu, à cocher si c’est vrai')).toContainText('Enceinte');
  await page.keyboard.press('g');
  await expect(panel.frame.getByText('Entendu, à cocher si c’est vrai')).toHaveCount(0);
});
