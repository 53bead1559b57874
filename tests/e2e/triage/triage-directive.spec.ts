// What the panel shows when a triage stops: the directive, the number of the place, the sheet that is read aloud, and the way back.
import type { Page } from '@playwright/test';
import { panelOf } from '../../launch/browser/panel-frame.ts';
import { startCall } from '../stage/agenda-call.ts';
import { expect, type LaunchedBrowser, test } from '../stage/browser.ts';
import { fillGaps, openFile, type Panel, panelIn, recordsIn, sayYes, setUpPractice } from '../stage/panel.ts';

async function begin(browser: LaunchedBrowser, origin: string): Promise<{ page: Page; panel: Panel }> {
  await setUpPractice(browser);
  const page = await openFile(browser, origin);
  await startCall(page);
  const panel = panelIn(await panelOf(page));
  await expect(panel.textbox('Motif')).toBeFocused();
  return { page, panel };
}

async function openProtocol(page: Page, panel: Panel, words: string): Promise<void> {
  await page.keyboard.type(words);
  await expect(panel.frame.getByRole('listbox', { name: 'Protocoles proposés' })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(panel.question).toBeFocused();
}

const protocolsOf = (panel: Panel) =>
  panel.frame.getByRole('list', { name: 'Protocoles ouverts' }).getByRole('heading');

test('a vital sign stops the questions: what to say, the number, the sheet by keyboard, and it can be taken back', async ({
  launch,
  agenda,
}) => {
  const { page, panel } = await begin(await launch(), agenda.url);
  await openProtocol(page, panel, 'ca serre dans la poitrine');
  await sayYes(page, panel);
  await expect(panel.question).toHaveCount(0);
  await expect(panel.directive).toBeFocused();
  await expect(panel.directive).toContainText('VITAL — 15 maintenant');
  await expect(panel.directive).toContainText('composez le 15');
  await expect(panel.frame.getByRole('region', { name: 'À dire' })).toHaveCount(0);

  const sheet = panel.frame.getByRole('region', { name: 'Fiche 15' });
  await page.keyboard.press('Alt+h');
  const place = sheet.getByRole('textbox', { name: 'Où' });
  await expect(place).toBeFocused();
  await page.keyboard.type('12 rue du Port');
  await page.keyboard.press('Tab');
  await page.keyboard.type('3e, code 12B');
  await expect(sheet).toContainText('ca serre dans la poitrine');
  await sheet.getByRole('combobox', { name: 'Où est la personne' }).selectOption('Québec');
  await expect(panel.directive).toContainText('VITAL — 911 maintenant');
  await expect(panel.frame.getByRole('region', { name: 'Fiche 911' })).toContainText('Québec');

  await panel.directive.focus();
  await page.keyboard.press('Backspace');
  await expect(panel.question).toBeFocused();
  await expect(panel.directive).toHaveCount(0);
  const [call] = await recordsIn(panel.frame, 'calls');
  expect(call).toMatchObject({
    notes: { entryCheck: { place: '12 rue du Port' }, handOver: { access: '3e, code 12B', region: 'qc' } },
  });
});

test('two complaints are one list of questions, what makes it worse is one letter, and a protocol is closed by key', async ({
  launch,
  agenda,
}) => {
  const { page, panel } = await begin(await launch(), agenda.url);
  await openProtocol(page, panel, 'aphte dans la bouche');
  await page.keyboard.press('Alt+o');
  await openProtocol(page, panel, 'dentier cassé');
  await expect(protocolsOf(panel)).toHaveCount(2);
  await page.keyboard.press('n');
  await page.keyboard.press('x');
  await expect(protocolsOf(panel)).toHaveCount(1);
  await page.keyboard.press('t');
  await expect(panel.frame.locator('.modifiers summary')).toContainText('Seul');
  await expect(panel.question.or(panel.directive)).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(panel.frame.locator('.modifiers summary')).not.toContainText('Seul');
});

test('the entry check asks for signs that can be heard or seen, and one of them is vital @full', async ({
  launch,
  agenda,
}) => {
  const { page, panel } = await begin(await launch(), agenda.url);
  await page.keyboard.press('Alt+s');
  await expect(panel.button('Répond')).toBeFocused();
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await expect(panel.button('Aucun signe')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Space');
  await expect(panel.directive).toContainText('VITAL — 15 maintenant');
  await page.keyboard.press('Space');
  await expect(panel.directive).toHaveCount(0);
});

test('below the triage the message stays at its level until a practitioner is named @full', async ({
  launch,
  agenda,
}) => {
  const { page, panel } = await begin(await launch(), agenda.url);
  await openProtocol(page, panel, 'ca serre dans la poitrine');
  await sayYes(page, panel);
  await page.keyboard.press('Alt+5');
  await panel.frame.getByRole('combobox', { name: 'Urgence' }).selectOption('JOUR');
  await expect(panel.frame.getByText('le message reste VITAL')).toBeVisible();
  await panel.frame.getByRole('textbox', { name: 'Pourquoi ce niveau' }).fill('vue ce matin');
  await panel.recipient.selectOption('Dr Paul Vasseur');
  await fillGaps(page, panel, 'Roux');
  await page.keyboard.press('Control+Enter');
  await expect(panel.notice('enregistré')).toBeVisible();
  expect(await recordsIn(panel.frame, 'messages')).toMatchObject([{ level: 'vital' }]);
  await panel.frame.getByRole('combobox', { name: 'Baissé par' }).selectOption('Dr Paul Vasseur');
  await page.keyboard.press('Control+Enter');
  await expect(panel.notice('mis à jour')).toBeVisible();
  expect(await recordsIn(panel.frame, 'messages')).toMatchObject([
    {
      level: 'day',
      triageTrace: expect.arrayContaining([
        expect.stringMatching(/Abaissé de VITAL à JOUR par Dr Paul Vasseur.*vue ce matin/),
      ]),
    },
  ]);
});
