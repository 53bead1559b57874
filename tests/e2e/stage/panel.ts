// The panel by its accessible names, and the secretary's hands: she has a keyboard and no mouse.
import type { Frame, Locator, Page } from '@playwright/test';
import type { ExtensionBrowser } from '../../launch/browser/extension-browser.ts';
import { diskRecords } from '../../launch/browser/open-disk.ts';
import { openOwnPage } from '../../launch/browser/own-page.ts';
import { expect, type LaunchedBrowser } from './browser.ts';

export type TextboxName =
  | "Nom de l'appelant"
  | 'Téléphone'
  | 'Motif'
  | 'Où êtes-vous ?'
  | 'Notes'
  | 'Nom du patient'
  | 'Date de naissance'
  | 'Où est le patient'
  | 'Message'
  | 'Promis';

/** What stands in the panel, or in a page of the extension, under the names that the design promises. */
export type Panel = ReturnType<typeof panelIn>;

/** Looks at a frame of the panel, or at one of the extension's own pages. */
export const panelIn = (frame: Frame | Page) => ({
  frame,
  main: frame.getByRole('main'),
  textbox: (name: TextboxName): Locator => frame.getByRole('textbox', { name, exact: true }),
  /** Every one-line field and text area whose text belongs to the call. */
  textboxes: frame.locator('.scroll').getByRole('textbox'),
  button: (name: string): Locator => frame.getByRole('button', { name, exact: true }),
  recipient: frame.getByRole('combobox', { name: 'Pour qui' }),
  greeting: frame.getByRole('region', { name: 'À dire' }),
  question: frame.getByRole('group').filter({ has: frame.getByRole('button', { name: 'Oui' }) }),
  directive: frame.getByRole('alert', { name: 'Consigne' }),
  clock: frame.getByRole('timer', { name: "Durée de l'appel" }),
  step: frame.getByRole('status', { name: "Étapes de l'appel" }),
  palette: frame.getByRole('dialog', { name: 'Phrases' }),
  phraseSearch: frame.getByRole('searchbox', { name: 'Rechercher une phrase' }),
  phrases: frame.getByRole('listbox', { name: 'Phrases' }).getByRole('option'),
  messages: frame.getByRole('region', { name: 'Messages du jour' }).getByRole('listitem'),
  notice: (text: string | RegExp): Locator => frame.getByRole('status').filter({ hasText: text }),
});

/**
 * Presses Tab, or Shift+Tab, until this element has the focus; fails after two whole rounds: right after the first paint Tab
 * waits in its order for what comes behind it, and a first round can be over before it was begun.
 */
export async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  const isThere = () =>
    target.evaluate((element) => element === (element.getRootNode() as Document).activeElement);
  for (let presses = 0; presses < 160; presses++) {
    if ((await target.count()) > 0 && (await isThere())) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} does not lead to ${target}.`);
}

/** « Oui » until the questions stop: to a list, then to its first sign. */
export async function sayYes(page: Page, panel: Panel): Promise<void> {
  const answered = panel.frame.locator('.answered li');
  while ((await panel.directive.count()) === 0) {
    const before = await answered.count();
    await page.keyboard.press('o');
    await expect(answered).not.toHaveCount(before);
  }
}

const GAPS = ['Nom du patient', 'Où est le patient'] as const;

/** Saves an urgent message until it lacks nothing: the caret goes to the field of each gap, `text` is typed there. */
export async function fillGaps(page: Page, panel: Panel, text: string): Promise<void> {
  for (const field of GAPS) {
    await page.keyboard.press('Control+Enter');
    await expect(panel.textbox(field)).toBeFocused();
    await page.keyboard.type(text);
  }
}

/** The invented practice, by the button of the first-run page. */
export async function setUpPractice(browser: ExtensionBrowser): Promise<void> {
  const options = await openOwnPage(browser, 'options.html');
  await options.getByRole('button', { name: 'Utiliser le cabinet d’exemple' }).click();
  await expect(options.getByRole('button', { name: 'dentaire des Tilleuls' })).toBeVisible();
}

/** The agenda in a new tab, in front, open on the file of DURAND Sophie. */
export async function openFile({ context }: LaunchedBrowser, origin: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${origin}/patients/p-001`);
  await expect(page.getByRole('textbox', { name: 'Note', exact: true })).toBeVisible();
  return page;
}

/** Reaches the agenda's field « Note » by keyboard alone, writes in it, and leaves the caret after `before`. */
export async function writeNote(page: Page, before: string, after: string): Promise<void> {
  const note = noteOf(page);
  await tabTo(page, note);
  await page.keyboard.press('Control+A');
  await page.keyboard.type(before + after);
  for (let back = 0; back < after.length; back++) await page.keyboard.press('ArrowLeft');
  expect(await caretOf(page)).toEqual({ field: before + after, start: before.length, end: before.length });
}

/** The agenda's own field « Note ». */
export const noteOf = (page: Page): Locator => page.getByRole('textbox', { name: 'Note', exact: true });

/** Text and caret of the agenda's focused field; null where no text field has the focus. */
export const caretOf = (page: Page) =>
  page.evaluate(() => {
    const field = document.activeElement;
    if (!(field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement)) return null;
    return { field: field.value, start: field.selectionStart, end: field.selectionEnd };
  });

/** Key and text events that the agenda's first capturing listeners have seen so far. */
export const witnessedBy = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => window.__agenda.keys);

/** All records of one store of the extension, as they are on disk; read from any document of the extension. */
export const recordsIn = async (
  frame: Frame | Page,
  store: 'calls' | 'messages' | 'callbacks',
): Promise<Record<string, unknown>[]> => (await diskRecords(frame, store)) as Record<string, unknown>[];
