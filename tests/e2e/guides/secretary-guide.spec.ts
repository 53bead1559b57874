// The secretary's guide followed to the letter, once, key by key: what it promises is seen, and it names no key that was not tried.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { pressGlobal } from '../../launch/browser/global-keys.ts';
import { startCall } from '../stage/agenda-call.ts';
import { expect, type LaunchedBrowser, test } from '../stage/browser.ts';
import { noteOf, openFile, type Panel, panelIn, sayYes, setUpPractice, tabTo } from '../stage/panel.ts';

const guide = join(import.meta.dirname, '..', '..', '..', 'docs', 'guides', 'fr', 'secretaire.md');

/** What stands in code marks: the guide marks nothing but keys. */
const keysOf = async (): Promise<string[]> =>
  [...(await readFile(guide, 'utf8')).matchAll(/`([^`\n]+)`/g)].map(([, key = '']) => key);

/** Keys by the names that the guide gives them, for the hands of the test. */
const TYPED: Readonly<Record<string, string>> = {
  'Ctrl+Entrée': 'Control+Enter',
  Entrée: 'Enter',
  '⌫': 'Backspace',
  'Alt+Maj+Z': 'Alt+Shift+Z',
};

type Hands = {
  readonly page: Page;
  readonly panel: Panel;
  /** Presses what the guide names, and remembers that it was tried. */
  readonly press: (key: string) => Promise<void>;
  readonly tried: (key: string) => void;
};

/** « Un appel », 1 to 3: the greeting, the reason, the questions, the instruction. */
async function untilInstruction({ page, panel, press }: Hands): Promise<void> {
  await expect(panel.greeting).toContainText('Cabinet dentaire des Tilleuls');
  await press('Alt+A');
  await expect(panel.greeting.getByText('Dit', { exact: true })).toBeVisible();
  await page.keyboard.type('mal à la poitrine');
  await expect(panel.frame.getByRole('listbox', { name: 'Protocoles proposés' })).toBeVisible();
  await press('Entrée');
  await expect(panel.question).toBeFocused();
  const answered = panel.frame.locator('.answered li');
  const before = await answered.count();
  for (const answer of ['?', 'N', 'O']) {
    await press(answer);
    await expect(answered).not.toHaveCount(before);
    if (answer !== 'O') {
      await press('⌫');
      await expect(answered).toHaveCount(before);
    }
  }
  await sayYes(page, panel);
  await expect(panel.directive).toBeFocused();
  await expect(panel.directive).toContainText('raccrochez et composez le 15');
  await expect(panel.directive).toContainText('À faire');
}

/** « Un appel », 4: what is missing is named; she may go on by saying why. */
async function leaveMessage({ page, panel, press }: Hands): Promise<void> {
  await press('Alt+5');
  await expect(panel.textbox('Message')).toBeFocused();
  await page.keyboard.type('Rappeler avant midi');
  await tabTo(page, panel.recipient, 'Shift+Tab');
  await page.keyboard.type('Dr Paul');
  await press('Ctrl+Entrée');
  await expect(panel.textbox('Nom du patient')).toBeFocused();
  await expect(panel.frame.getByText('Enregistrer quand même, parce que')).toBeVisible();
  await page.keyboard.type('Odile Garnier');
  await press('Ctrl+Entrée');
  await expect(panel.textbox('Où est le patient')).toBeFocused();
  await page.keyboard.type('chez elle');
  await press('Ctrl+Entrée');
  await expect(panel.notice('Message pour Dr Paul Vasseur enregistré')).toBeVisible();
}

/** What is not done stands there, and the same key closes all the same. */
async function hangUp({ panel, press }: Hands, isAsked: boolean): Promise<void> {
  await press('Alt+T');
  const gate = panel.frame.getByRole('region', { name: 'Avant de clore' });
  if (isAsked) {
    await expect(gate.getByRole('button', { name: 'Ce qui a été fait n’est pas coché' })).toBeVisible();
    await press('Alt+T');
  }
  await expect(panel.clock).toHaveCount(0);
}

/** « Un appel », 5: another call, the first one back, each held and resumed, the end of both. */
async function anotherCall(hands: Hands): Promise<void> {
  const { page, panel, press } = hands;
  const reason = panel.textbox('Motif');
  await press('Alt+N');
  await expect(reason).toHaveValue('');
  await page.keyboard.type('devis');
  await expect(reason).toHaveValue('devis');
  await press('Alt+W');
  await expect(reason).toHaveValue('mal à la poitrine');
  await press('Alt+G');
  await expect(panel.button("Reprendre l'appel")).toBeVisible();
  await press('Alt+G');
  await expect(panel.button('Mettre en attente')).toBeVisible();
  await press('Alt+W');
  await expect(reason).toHaveValue('devis');
  await hangUp(hands, true);
  await press('Alt+W');
  await expect(reason).toHaveValue('mal à la poitrine');
  await hangUp(hands, false);
}

/** « Les phrases »: into the field of the agenda where the caret stood. */
async function phrases({ page, panel, press }: Hands): Promise<void> {
  await press('Alt+P');
  await expect(panel.phraseSearch).toBeFocused();
  await page.keyboard.type('prevu preferez');
  await expect(panel.phrases.first()).toContainText('Cela prend plus de temps que prévu');
  await press('Entrée');
  await expect(noteOf(page)).toHaveValue(/Cela prend plus de temps que prévu/);
}

const isDrawn = (page: Page) => () =>
  page
    .locator('.patient-name')
    .evaluate((name) => name.checkVisibility({ contentVisibilityAuto: true, opacityProperty: true }));

const inkOf = (field: Locator) => field.evaluate((element) => getComputedStyle(element).color);

/** « Quelqu’un au comptoir »: everything hidden in every tab, a row held in sight, counter mode. */
async function atTheCounter({ page, panel, press, tried }: Hands, other: Page): Promise<void> {
  const reason = panel.textbox('Motif');
  await press('Alt+C');
  await expect(reason).toBeFocused();
  await page.keyboard.type('renouvellement');
  const ink = await inkOf(reason);
  await press('Alt+Q');
  for (const tab of [page, other]) await expect.poll(isDrawn(tab)).toBe(false);
  await expect.poll(() => inkOf(reason)).not.toBe(ink);
  await page.keyboard.down('Alt');
  await page.keyboard.down('r');
  await expect.poll(() => inkOf(reason)).toBe(ink);
  await page.keyboard.up('r');
  await page.keyboard.up('Alt');
  tried('Alt+R');
  await expect.poll(() => inkOf(reason)).not.toBe(ink);
  await press('Alt+Q');
  for (const tab of [page, other]) await expect.poll(isDrawn(tab)).toBe(true);
  await press('Alt+K');
  await expect(panel.frame.getByText('Je suis à vous dans un instant.')).toBeVisible();
  await expect(panel.button("Reprendre l'appel")).toBeVisible();
  await press('Alt+K');
  await expect(panel.button('Mettre en attente')).toBeVisible();
}

/** « Dans la journée », and the keys themselves. */
async function duringTheDay(hands: Hands): Promise<void> {
  const { page, panel, press } = hands;
  await hangUp(hands, true);
  await press('Alt+Z');
  await expect(panel.textbox('Motif')).toHaveValue('renouvellement');
  await press('Alt+L');
  await expect(panel.messages).toContainText('Odile Garnier');
  await press('Alt+M');
  await expect(panel.frame.getByRole('heading', { name: 'Rappels promis' })).toBeVisible();
  await press('Alt+Maj+Z');
  await expect(panel.frame.getByRole('textbox', { name: 'Qu’est-ce qui ne va pas' })).toBeFocused();
  await page.keyboard.press('Escape');
  await press('F1');
  await expect(panel.frame.getByRole('dialog', { name: 'Raccourcis clavier' })).toBeVisible();
}

const isGlobal = (key: string): key is 'Alt+C' | 'Alt+Q' | 'Alt+K' | 'Alt+P' => /^Alt\+[CQKP]$/.test(key);

/** The panel over the agenda as the guide finds it, and hands that remember. */
async function atTheDesk(browser: LaunchedBrowser, url: string): Promise<Hands & { keys: Set<string> }> {
  await setUpPractice(browser);
  const page = await openFile(browser, url);
  await tabTo(page, noteOf(page));
  const keys = new Set(['Alt+C']);
  const panel = panelIn(await startCall(page));
  const press = async (key: string) => {
    keys.add(key);
    if (isGlobal(key)) await pressGlobal(page, key);
    else
      await page.keyboard.press(TYPED[key] ?? key.toLowerCase().replace('alt', 'Alt').replace(/^f1$/, 'F1'));
  };
  return { page, panel, press, tried: (key) => keys.add(key), keys };
}

test('the guide of the secretary, followed from the ring to the end of the day', async ({
  launch,
  agenda,
}) => {
  const browser = await launch();
  const other = await openFile(browser, agenda.url);
  const hands = await atTheDesk(browser, agenda.url);
  await untilInstruction(hands);
  await leaveMessage(hands);
  await anotherCall(hands);
  await phrases(hands);
  await atTheCounter(hands, other);
  await duringTheDay(hands);
  expect([...new Set(await keysOf())].filter((key) => !hands.keys.has(key))).toEqual([]);
});
