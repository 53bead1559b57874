// Every state of the panel and the extension's own pages: axe finds nothing, in light, in dark and at 200 %.
import type { Frame, Page } from '@playwright/test';
import { openOwnPage } from '../../launch/browser/own-page.ts';
import { startCall } from '../stage/agenda-call.ts';
import { violationsIn } from '../stage/axe.ts';
import { expect, type LaunchedBrowser, test } from '../stage/browser.ts';
import { cutOffIn, painted } from '../stage/in-sight.ts';
import { openFile, type Panel, panelIn, sayYes, setUpPractice } from '../stage/panel.ts';

/** Half of 1366 × 768 in each direction: what 200 % leaves of the smallest screen in use. */
const AT_200_PERCENT = { width: 683, height: 384 };
const USUAL = { width: 1366, height: 768 };

/** Light, dark, and twice as large. */
async function expectAccessible(page: Page, frame: Frame | Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await expect
      .poll(() =>
        frame.evaluate((scheme) => matchMedia(`(prefers-color-scheme: ${scheme})`).matches, colorScheme),
      )
      .toBe(true);
    const judged = colorScheme === 'light' ? 'all' : 'colours';
    expect(await violationsIn(frame, judged), colorScheme).toEqual([]);
  }
  const controls = await frame.locator('a[href], button, input, select, summary, textarea').count();
  process.stdout.write(`  axe   0 violations, light and dark, ${controls} controls: ${await page.title()}\n`);
  await page.setViewportSize(AT_200_PERCENT);
  expect(await cutOffIn(frame), '200 %').toEqual([]);
  await page.setViewportSize(USUAL);
  await painted(page, frame);
}

/** The names that tests and screen readers rely on. */
async function expectPromisedNames({ frame, ...panel }: Panel): Promise<void> {
  await expect(frame.getByRole('main', { name: "Panneau d'appel" })).toBeVisible();
  for (const name of [
    'Nouvel appel',
    'Mettre en attente',
    "Terminer l'appel",
    "Flouter l'écran",
    'Mode comptoir',
    'Enregistrer le message',
    'Copier le message',
    "Insérer dans l'agenda",
    'Annuler',
    'Oui',
    'Non',
    'Ne sait pas',
  ])
    await expect(panel.button(name), name).toHaveCount(1);
  for (const name of [
    'Motif',
    "Nom de l'appelant",
    'Nom du patient',
    'Téléphone',
    'Date de naissance',
    'Notes',
    'Message',
  ] as const)
    await expect(panel.textbox(name), name).toHaveCount(1);
  await expect(panel.recipient).toHaveCount(1);
  await expect(frame.getByRole('combobox', { name: 'Cabinet' })).toHaveCount(1);
  await expect(frame.getByRole('searchbox', { name: 'Rechercher un protocole' })).toHaveCount(1);
  await expect(panel.step).toHaveCount(1);
  await expect(panel.clock).toHaveCount(1);
  await expect(panel.button("Flouter l'écran")).toHaveAttribute('aria-pressed', 'false');
}

type Desk = { readonly browser: LaunchedBrowser; readonly page: Page; readonly panel: Panel };

/** The first call on the agenda, the caret in its reason. */
async function firstCall(browser: LaunchedBrowser, url: string): Promise<Desk> {
  await setUpPractice(browser);
  const page = await openFile(browser, url);
  const panel = panelIn(await startCall(page));
  await expect(panel.textbox('Motif')).toBeFocused();
  return { browser, page, panel };
}

/** A reason is typed and the protocol it proposes taken: its first question stands there. */
async function askTheFirstQuestion({ page, panel }: Desk): Promise<void> {
  await page.keyboard.type('joue gonflée');
  await expect(panel.frame.getByRole('listbox', { name: 'Protocoles proposés' })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(panel.question).toBeVisible();
}

test('the panel is accessible from the first word of a call to its directive', async ({ launch, agenda }) => {
  const desk = await firstCall(await launch(), agenda.url);
  const { page, panel } = desk;
  await test.step('a call', () => expectAccessible(page, panel.frame));
  await askTheFirstQuestion(desk);
  await test.step('the promised names', () => expectPromisedNames(panel));
  await test.step('a question of triage', () => expectAccessible(page, panel.frame));
  await panel.question.focus();
  await sayYes(page, panel);
  await test.step('the directive', () => expectAccessible(page, panel.frame));
});

test('the layers over a call are accessible @full', async ({ launch, agenda, pressGlobal }) => {
  const { page, panel } = await firstCall(await launch(), agenda.url);
  const { frame } = panel;
  await pressGlobal(page, 'Alt+P');
  await expect(panel.phraseSearch).toBeFocused();
  await test.step('the palette', () => expectAccessible(page, frame));
  await page.keyboard.type('reponse sous reclamation');
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.press('Enter');
  await expect(frame.getByRole('textbox', { name: 'délai' })).toBeFocused();
  await test.step('what a phrase asks', () => expectAccessible(page, frame));
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.keyboard.press('F1');
  await expect(frame.getByRole('dialog', { name: 'Raccourcis clavier' })).toBeVisible();
  await test.step('the key sheet', () => expectAccessible(page, frame));
  await page.keyboard.press('Escape');
  await page.keyboard.press('Alt+v');
  await expect(frame.getByRole('dialog', { name: 'Fiche du cabinet' })).toBeVisible();
  await test.step('the practice facts', () => expectAccessible(page, frame));
  await page.keyboard.press('Escape');
  await page.keyboard.press('Alt+y');
  await expect(frame.getByRole('dialog', { name: 'Appel difficile' })).toBeVisible();
  await test.step('a difficult call', () => expectAccessible(page, frame));
  await page.keyboard.press('Escape');
  await page.keyboard.press('Alt+Shift+X');
  await expect(frame.getByRole('searchbox', { name: 'Rechercher dans l’annuaire' })).toBeFocused();
  await test.step('the directory', () => expectAccessible(page, frame));
});

test('what becomes of a message is accessible, as far as the journal @full', async ({ launch, agenda }) => {
  const desk = await firstCall(await launch(), agenda.url);
  const { browser, page, panel } = desk;
  const { frame } = panel;
  await askTheFirstQuestion(desk);
  await panel.question.focus();
  await sayYes(page, panel);
  await panel.button('Mettre en attente').click();
  await expect(panel.button("Reprendre l'appel")).toHaveCount(1);
  await panel.recipient.selectOption('Dr Claire Aubert');
  await panel.button('Résultat de labo').click();
  await panel.textbox('Promis').fill('rappel dans 10 min');
  await page.keyboard.press('Control+Enter');
  await expect(frame.getByRole('region', { name: 'Il manque, pour ce message' })).toBeVisible();
  await test.step('what the message lacks', () => expectAccessible(page, frame));
  await panel.button('Je complète juste après').click();
  await expect(panel.notice('enregistré')).toBeVisible();
  await page.keyboard.press('Alt+m');
  await expect(frame.getByRole('dialog', { name: 'Rappels promis' })).toBeVisible();
  await test.step('promised callbacks', () => expectAccessible(page, frame));
  await page.keyboard.press('Escape');
  await page.keyboard.press('Alt+l');
  await panel.button('Transmettre').click();
  await frame.getByRole('combobox', { name: 'Par', exact: true }).selectOption('SMS neutre');
  await test.step('handing a message over', () => expectAccessible(page, frame));
  await page.keyboard.press('Escape');
  await page.keyboard.press('Alt+t');
  await expect(panel.messages).toHaveCount(1);
  await test.step('between two calls', () => expectAccessible(page, frame));

  const journal = await browser.context.newPage();
  await journal.goto(`chrome-extension://${browser.extensionId}/journal.html`);
  await expect(panelIn(journal).messages).toHaveCount(0);
  await expect(journal.getByRole('listbox', { name: 'Appels trouvés' }).getByRole('option')).toHaveCount(1);
  await test.step('the journal', () => expectAccessible(journal, journal));
});

test('the settings are accessible before and after the first practice', async ({ launch }) => {
  const browser = await launch();
  const options = await openOwnPage(browser, 'welcome.html');
  for (const step of ['1.', '2.', '3.', '4.', 'C’est prêt.']) {
    await expect(options.getByRole('heading', { name: step })).toBeVisible();
    await test.step(`set-up, ${step}`, () => expectAccessible(options, options));
    if (step.length === 2) await options.getByRole('button', { name: 'Passer cette étape' }).click();
  }
  await options.goto(`chrome-extension://${browser.extensionId}/options.html`);
  await expect(options.getByRole('heading', { level: 1 })).toBeVisible();
  await test.step('first run', () => expectAccessible(options, options));
  await options.getByRole('button', { name: 'Utiliser le cabinet d’exemple' }).click();
  await options.getByRole('button', { name: 'dentaire des Tilleuls' }).click();
  await expect(options.getByRole('button', { name: 'Enregistrer le cabinet' })).toBeVisible();
  await test.step('a practice open', () => expectAccessible(options, options));
  await options.getByRole('link', { name: 'Phrases' }).click();
  await options.getByRole('searchbox', { name: 'Rechercher une phrase' }).press('Enter');
  await options.getByRole('textbox', { name: 'Texte' }).fill('Bonjour {cabine}, ce n’est rien.');
  for (const name of ['Ce que l’on peut écrire dans une phrase', 'Importer, exporter'])
    await options.getByText(name).click();
  await test.step('a phrase being written', () => expectAccessible(options, options));
});
