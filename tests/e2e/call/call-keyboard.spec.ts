// The main job: one whole call by keyboard alone, on the agenda of this machine and under the name of a real site.
import type { Page } from '@playwright/test';
import { pressGlobal } from '../../launch/browser/global-keys.ts';
import { panelOf } from '../../launch/browser/panel-frame.ts';
import { tracesIn } from '../page/page-traces.ts';
import { BLOCKED_THIRD_PARTY_COOKIES, expect, type LaunchedBrowser, test } from '../stage/browser.ts';
import {
  caretOf,
  fillGaps,
  noteOf,
  openFile,
  type Panel,
  panelIn,
  recordsIn,
  sayYes,
  setUpPractice,
  tabTo,
  witnessedBy,
  writeNote,
} from '../stage/panel.ts';
import { productionExtension } from '../stage/production-extension.ts';

const BEFORE = 'Vu ce jour. ';
const AFTER = 'À revoir.';
const REASON = 'joue gonflée depuis hier et fièvre';
const CALLER = 'Odile Garnier';
const MESSAGE = 'Rappeler avant midi, elle est inquiète.';

/** She picks the phone up: the greeting is there, and the keyboard is in the reason's field. */
async function pickUp(page: Page): Promise<Panel> {
  await writeNote(page, BEFORE, AFTER);
  await pressGlobal(page, 'Alt+C');
  const panel = panelIn(await panelOf(page));
  await expect(panel.greeting).toContainText('Cabinet dentaire des Tilleuls,');
  await expect(panel.greeting).toContainText(/bonjour|bonsoir/);
  await expect(panel.clock).toBeVisible();
  await expect(panel.textbox('Motif')).toBeFocused();
  return panel;
}

/** « joue gonflée »: no to what is asked first, then yes until a red flag stops the questions. */
async function triage(page: Page, panel: Panel): Promise<void> {
  await page.keyboard.type(REASON);
  await page.keyboard.press('Enter');
  await expect(panel.frame.getByText('À valider par le praticien')).toBeVisible();
  await expect(panel.question).toBeFocused();
  const first = await panel.question.getAttribute('aria-label');
  await page.keyboard.press('n');
  await expect(panel.question).not.toHaveAttribute('aria-label', first ?? '');
  await sayYes(page, panel);
  await expect(panel.question).toHaveCount(0);
}

/** Who calls, and from where: read back in pairs. */
async function noteCaller(page: Page, panel: Panel): Promise<void> {
  await page.keyboard.press('Alt+1');
  await expect(panel.button('Patient')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Space');
  await expect(panel.button('Proche')).toHaveAttribute('aria-pressed', 'true');
  await tabTo(page, panel.textbox("Nom de l'appelant"));
  await page.keyboard.type(CALLER);
  await tabTo(page, panel.textbox('Téléphone'));
  await page.keyboard.type('0612345678');
  await expect(panel.frame.getByText('06 · 12 · 34 · 56 · 78').first()).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(panel.frame.getByRole('checkbox', { name: 'Relu à voix haute' })).toBeChecked();
}

/** For whom, what, saved, over. */
async function leaveMessage(page: Page, panel: Panel): Promise<void> {
  await page.keyboard.press('Alt+5');
  await expect(panel.textbox('Message')).toBeFocused();
  await expect(panel.step).toHaveText('Étape 5 sur 6 : Message');
  await page.keyboard.type(MESSAGE);
  await tabTo(page, panel.recipient, 'Shift+Tab');
  await page.keyboard.type('Dr Paul');
  // Urgent: without a name and a place nobody can act; each is named, and one key away.
  await fillGaps(page, panel, CALLER);
  await page.keyboard.press('Control+Enter');
  await expect(panel.notice('Message pour Dr Paul Vasseur enregistré')).toBeVisible();
  await page.keyboard.press('Alt+t');
  await expect(panel.clock).toHaveCount(0);
  await expect(panel.messages).toHaveCount(1);
  await expect(panel.messages).toContainText(CALLER);
}

/** The phrase stands exactly where the caret was; one with a blank waits to be asked for a second time. */
async function insertPhrases(page: Page, panel: Panel): Promise<void> {
  await pressGlobal(page, 'Alt+P');
  await expect(panel.phraseSearch).toBeFocused();
  await page.keyboard.type('prevu preferez');
  await expect(panel.phrases.first()).toContainText('Cela prend plus de temps que prévu');
  const shown = await panel.phrases.first().locator('.phrase-words').textContent();
  const phrase = (shown ?? '').replaceAll('\u202f', '\u00a0');
  await page.keyboard.press('Enter');
  await expect(noteOf(page)).toHaveValue(BEFORE + phrase + AFTER);
  await expect(panel.palette).toHaveCount(0);

  await pressGlobal(page, 'Alt+P');
  await expect(panel.phraseSearch).toBeFocused();
  await page.keyboard.type('si je comprends bien vous appelez pour');
  await expect(panel.phrases.first()).toContainText('motif ?');
  await page.keyboard.press('Enter');
  await expect(panel.notice('Il manque motif.')).toBeVisible();
  await expect(noteOf(page)).toHaveValue(BEFORE + phrase + AFTER);

  // One layer for each Escape: the form, the palette, then the panel, which gives the caret back where it was.
  await page.keyboard.press('Escape');
  await expect(panel.phraseSearch).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(panel.palette).toHaveCount(0);
  await page.keyboard.press('Escape');
  const place = BEFORE.length + phrase.length;
  await expect
    .poll(() => caretOf(page))
    .toEqual({ field: BEFORE + phrase + AFTER, start: place, end: place });
  await page.keyboard.type('OK ');
  await expect(noteOf(page)).toHaveValue(`${BEFORE + phrase}OK ${AFTER}`);
}

async function maskAndUnmask(page: Page, panel: Panel): Promise<void> {
  const isDrawn = () =>
    page
      .locator('.patient-name')
      .evaluate((name) => name.checkVisibility({ contentVisibilityAuto: true, opacityProperty: true }));
  for (const masked of [true, false]) {
    await pressGlobal(page, 'Alt+Q');
    await expect(panel.button("Flouter l'écran")).toHaveAttribute('aria-pressed', String(masked));
    await expect.poll(isDrawn).toBe(!masked);
  }
}

/** The page saw its own keys, but none of those typed in the panel, and was left nothing of ours. */
async function expectNoTrace(page: Page, whileTalking: readonly string[]): Promise<void> {
  // The browser takes the global chord; the letter's release is all that a page is given.
  expect(whileTalking.filter((seen) => !/^keyup:(?:c|Alt)$/.test(seen))).toEqual([]);
  expect(whileTalking.filter((seen) => seen === 'keyup:c').length).toBeLessThanOrEqual(1);
  const { storage, text, ours } = await tracesIn(page);
  expect(storage).toEqual([]);
  for (const word of [REASON, CALLER, MESSAGE, '06 12 34', 'Consigne', 'bonjour, '])
    expect(text).not.toContain(word);
  expect(ours).toEqual({ hosts: 1, children: 0, last: true });
  // The same look does find what is really there.
  expect(text).toContain(BEFORE);
  await page.evaluate(() => localStorage.setItem('control', ''));
  expect((await tracesIn(page)).storage).toEqual(['item control']);
}

async function playCall(browser: LaunchedBrowser, origin: string): Promise<void> {
  await setUpPractice(browser);
  const page = await openFile(browser, origin);
  const panel = await pickUp(page);
  const before = await witnessedBy(page);
  expect(before).toContain('keydown:V');
  await triage(page, panel);
  await noteCaller(page, panel);
  await leaveMessage(page, panel);
  await expectNoTrace(page, (await witnessedBy(page)).slice(before.length));
  await insertPhrases(page, panel);
  await maskAndUnmask(page, panel);
  const [message] = await recordsIn(panel.frame, 'messages');
  const phone = '06 12 34 56 78';
  const triageTrace = expect.arrayContaining(['— non', '— oui'].map((said) => expect.stringContaining(said)));
  expect(message).toMatchObject({ reason: REASON, body: MESSAGE, phone, level: 'vital', triageTrace });
}

async function expectMessageAfterRestart(browser: LaunchedBrowser, origin: string): Promise<void> {
  const page = await openFile(browser, origin);
  const panel = panelIn(await panelOf(page));
  await expect(panel.messages).toHaveCount(1);
  await expect(panel.messages).toContainText(CALLER);
  await expect(panel.messages).toContainText('Dr Paul Vasseur');
}

test('a whole call by keyboard on the demonstration agenda, found again after a restart @full', async ({
  launch,
  agenda,
}) => {
  const browser = await launch();
  await playCall(browser, agenda.url);
  await browser.close();
  await expectMessageAfterRestart(await launch({ profile: browser.profile }), agenda.url);
});

for (const [circumstance, options] of [
  [' @full', {}],
  [' where third-party cookies are blocked', { preferences: BLOCKED_THIRD_PARTY_COOKIES }],
] as const)
  test(`a whole call by keyboard over pro.doctolib.fr${circumstance}, found again after a restart`, async ({
    launch,
  }) => {
    const site = { hosts: ['pro.doctolib.fr'], extensionPath: productionExtension, ...options };
    const browser = await launch(site);
    await playCall(browser, 'https://pro.doctolib.fr');
    await browser.close();
    const again = await launch({ ...site, profile: browser.profile });
    await expectMessageAfterRestart(again, 'https://pro.doctolib.fr');
  });
