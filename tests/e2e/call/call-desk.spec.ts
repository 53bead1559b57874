// Three calls and a person at the desk, by keyboard alone: nothing is mixed, nobody is forgotten, nothing is closed unseen.
import type { Page } from '@playwright/test';
import { startCall } from '../stage/agenda-call.ts';
import { expect, type LaunchedBrowser, test } from '../stage/browser.ts';
import { openFile, panelIn, recordsIn, setUpPractice } from '../stage/panel.ts';

type Opened = { readonly page: Page; readonly panel: ReturnType<typeof panelIn> };

async function firstCall(browser: LaunchedBrowser, origin: string): Promise<Opened> {
  await setUpPractice(browser);
  const page = await openFile(browser, origin);
  const panel = panelIn(await startCall(page));
  await expect(panel.textbox('Motif')).toBeFocused();
  return { page, panel };
}

test('three interleaved calls and a person at the desk: each note stays with its call', async ({
  launch,
  agenda,
  pressGlobal,
}) => {
  const { page, panel } = await firstCall(await launch(), agenda.url);
  await page.keyboard.type('premier appel : carie');

  await page.keyboard.press('Alt+n');
  await expect(panel.textbox('Motif')).toHaveValue('');
  await page.keyboard.type('deuxième appel : devis');

  await pressGlobal(page, 'Alt+K');
  await expect(panel.frame.getByText('Je suis à vous dans un instant.')).toBeVisible();
  await expect(panel.button("Reprendre l'appel")).toBeVisible();
  await pressGlobal(page, 'Alt+K');
  await expect(panel.textbox('Motif')).toHaveValue('deuxième appel : devis');
  await expect(panel.button('Mettre en attente')).toBeVisible();

  await page.keyboard.press('Alt+n');
  await expect(panel.textbox('Motif')).toHaveValue('');
  await page.keyboard.type('troisième appel : facture');

  await page.keyboard.press('Alt+w');
  await expect(panel.textbox('Motif')).toHaveValue('premier appel : carie');
  await page.keyboard.type(' profonde');
  await page.keyboard.press('Alt+w');
  await expect(panel.textbox('Motif')).toHaveValue('deuxième appel : devis');

  const onDisk = async () => {
    const calls = await recordsIn(panel.frame, 'calls');
    return calls.map(({ notes, status }) => [(notes as { reason: string }).reason, status]).toSorted();
  };
  await expect.poll(onDisk).toEqual([
    ['deuxième appel : devis', 'active'],
    ['premier appel : carie profonde', 'held'],
    ['troisième appel : facture', 'held'],
  ]);
});

test('what is missing at the end is named, one key away, and a second press closes anyway; undo reopens @full', async ({
  launch,
  agenda,
}) => {
  const { page, panel } = await firstCall(await launch(), agenda.url);
  await panel.textbox('Téléphone').fill('0639980102');
  await panel.textbox('Motif').fill('carie');
  await page.keyboard.press('Alt+t');
  const gate = panel.frame.getByRole('region', { name: 'Avant de clore' });
  const first = gate.getByRole('button', { name: 'Le numéro n’a pas été relu' });
  await expect(first).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(panel.frame.getByRole('checkbox', { name: 'Relu à voix haute' })).toBeFocused();
  await page.keyboard.press('Space');
  await expect(first).toHaveCount(0);

  await page.keyboard.press('Alt+t');
  await expect(panel.button('Nouvel appel')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(panel.textbox('Motif')).toHaveValue('carie');
});

test('a caller is asked after before the first hold, and heard from again every half minute', async ({
  launch,
  agenda,
}) => {
  const { page, panel } = await firstCall(await launch(), agenda.url);
  await page.clock.install();
  await page.keyboard.press('Alt+g');
  await expect(panel.notice('Avant l’attente')).toBeVisible();
  await expect(panel.button('Mettre en attente')).toBeVisible();
  await page.keyboard.press('Alt+g');
  await expect(panel.button("Reprendre l'appel")).toBeVisible();
  await page.clock.runFor(31_000);
  await expect(panel.frame.getByText('La personne attend depuis 30 secondes')).toBeVisible();
  await page.keyboard.press('Alt+g');
  await page.keyboard.press('Alt+g');
  await expect(panel.button('Proposer un rappel')).toBeVisible();
  await panel.button('Proposer un rappel').press('Enter');
  await expect(panel.textbox('Promis')).toBeFocused();
});

test('words of judgement are underlined with a factual wording, and kept as they were typed @full', async ({
  launch,
  agenda,
}) => {
  const { page, panel } = await firstCall(await launch(), agenda.url);
  await panel.textbox('Notes').fill('a été agressif au téléphone');
  await expect(panel.frame.locator('.underlines mark')).toHaveText('agressif');
  await expect(panel.frame.getByText('a crié')).toBeVisible();
  await page.reload();
  const again = panelIn(await startCall(page));
  await expect(again.textbox('Notes')).toHaveValue('a été agressif au téléphone');
});

test('one letter says who calls; a salesman is refused and gone in two keys', async ({ launch, agenda }) => {
  const { page, panel } = await firstCall(await launch(), agenda.url);
  await page.keyboard.press('Alt+1');
  await page.keyboard.press('r');
  await expect(panel.button('Proche')).toHaveAttribute('aria-pressed', 'true');
  await expect(
    panel.frame.getByRole('complementary', { name: 'Ce n’est pas le patient : ni confirmer, ni infirmer' }),
  ).toBeVisible();
  await page.keyboard.press('d');
  await page.keyboard.press('Alt+t');
  await expect(panel.button('Nouvel appel')).toBeVisible();
});
