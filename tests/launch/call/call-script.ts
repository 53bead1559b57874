// The call that « npm start » plays where there is no display: each step as the secretary does it, by keyboard.
import type { BrowserContext, Page } from '@playwright/test';
import { pressGlobal } from '../browser/global-keys.ts';
import { openOwnPage } from '../browser/own-page.ts';
import { panelOf } from '../browser/panel-frame.ts';
import { pressButton, waitUntil } from './call-gestures.ts';
import { agenda, panel } from './call-places.ts';

/** What the steps act on. */
export type Scene = {
  readonly context: BrowserContext;
  readonly extensionId: string;
  readonly firstRunPage: Page | null;
  readonly agendaUrl: string;
  /** The agenda's tab. */
  readonly page: Page;
  /** Writes a text beside the screenshots. */
  readonly keep: (fileName: string, text: string) => Promise<void>;
};

export type Step = {
  readonly says: string;
  /** A screenshot is taken when the step is over. */
  readonly shot?: boolean;
  readonly run: (scene: Scene) => Promise<void>;
};

const CALLER = 'Odile Garnier';
const MESSAGE = "Joue gonflée, fièvre depuis hier soir. Attend votre appel dans l'heure.";
const REASON = 'joue gonflée depuis hier et fièvre';

/** Types into a field of the panel as she would, after jumping to the step that shows it. */
async function typeInto(scene: Scene, where: { field: string; step: string }, text: string): Promise<void> {
  const frame = await panelOf(scene.page);
  const field = panel.field(frame, where.field);
  if (!(await field.isVisible())) await pressButton(panel.stepButton(frame, where.step));
  await field.focus();
  await field.pressSequentially(text);
}

async function answerQuestions({ page }: Scene): Promise<void> {
  const frame = await panelOf(page);
  await panel.question(frame).waitFor();
  for (const key of panel.keys.answers) await page.keyboard.press(key);
  await panel.disposition(frame).waitFor();
}

/** A written phrase: what is only said has no place in a patient's note. */
async function insertPhrase(scene: Scene): Promise<void> {
  const note = agenda.note(scene.page);
  const before = await note.inputValue();
  await pressGlobal(scene.page, 'Alt+P');
  const search = panel.phraseSearch(await panelOf(scene.page));
  await search.pressSequentially('numéro relu');
  await search.press('Enter');
  await waitUntil(async () => (await note.inputValue()) !== before, 'the phrase in the note of the agenda');
}

async function toggleMask(scene: Scene, masked: boolean): Promise<void> {
  await pressGlobal(scene.page, 'Alt+Q');
  const frame = await panelOf(scene.page);
  const button = panel.maskButton(frame);
  const wanted = String(masked);
  const isPressed = async () => (await button.getAttribute('aria-pressed')) === wanted;
  await waitUntil(isPressed, `aria-pressed="${wanted}"`);
  // On a busy machine the agenda lies behind a tab of ours until it shows its mask: that is no picture of it.
  await panel.notYetMasked(frame).waitFor({ state: 'hidden' });
}

/** By the settings, which the set-up leads to. */
async function setUpPractice(scene: Scene): Promise<void> {
  const options = await openOwnPage(scene, 'options.html');
  await pressButton(panel.demonstrationPractice(options));
  await options.getByRole('button', { name: 'dentaire des Tilleuls' }).waitFor();
  await options.close();
}

/** The list opens the newest call as it takes the focus. « Copier l'appel » is pasted into an empty tab, as into a patient's file. */
async function copySavedCall({ context, page, keep }: Scene): Promise<void> {
  await panel.journalList(page).focus();
  await pressButton(panel.copyButton(page));
  const paper = await context.newPage();
  await paper.setContent('<textarea></textarea>');
  const sheet = paper.getByRole('textbox');
  await sheet.press('ControlOrMeta+v');
  await waitUntil(async () => (await sheet.inputValue()).includes(CALLER), 'the pasted call');
  await keep('message.txt', `${await sheet.inputValue()}\n`);
}

/** From the first run to the end of the call. */
export const CALL: readonly Step[] = [
  { says: 'First run: the demonstration practice is set up', run: setUpPractice },
  {
    says: 'The agenda opens, the panel is mounted',
    run: async ({ page, agendaUrl }) => {
      await page.bringToFront();
      await page.goto(agendaUrl);
      await panelOf(page);
    },
  },
  {
    says: "The caret is in a patient's Note field",
    run: async ({ page }) => {
      await agenda.appointment(page).click();
      await agenda.note(page).focus();
      await page.keyboard.press('Control+End');
      await page.keyboard.press('Enter');
    },
  },
  {
    says: 'Alt+C: a call starts, the greeting is there to be said',
    shot: true,
    run: async ({ page }) => {
      await pressGlobal(page, 'Alt+C');
      await panel.greeting(await panelOf(page)).waitFor();
    },
  },
  {
    says: `Reason, in the caller's words: « ${REASON} »`,
    run: (scene) => typeInto(scene, { field: 'Motif', step: panel.steps.reason }, REASON),
  },
  {
    says: 'The first proposed protocol is chosen by keyboard',
    shot: true,
    run: async ({ page }) => {
      for (const key of panel.keys.acceptFirstProtocol) await page.keyboard.press(key);
      await panel.question(await panelOf(page)).waitFor();
    },
  },
  {
    says: 'N N O O: a red flag stops the questions, the disposition is shown',
    shot: true,
    run: answerQuestions,
  },
  {
    says: `Caller: ${CALLER}`,
    run: (scene) => typeInto(scene, { field: "Nom de l'appelant", step: panel.steps.reason }, CALLER),
  },
  {
    says: 'Telephone: 06 12 34 56 78, read back in pairs',
    run: async (scene) => {
      await typeInto(scene, { field: 'Téléphone', step: panel.steps.reason }, '0612345678');
      await scene.page.keyboard.press('Tab');
      await scene.page.keyboard.press('Space');
    },
  },
  {
    says: 'The message: for whom, and, since it is urgent, about whom and where',
    run: async (scene) => {
      await typeInto(scene, { field: 'Message', step: panel.steps.message }, MESSAGE);
      const recipient = panel.recipient(await panelOf(scene.page));
      await recipient.focus();
      await recipient.press('ArrowDown');
      await typeInto(scene, { field: 'Nom du patient', step: panel.steps.message }, CALLER);
      await typeInto(scene, { field: 'Où est le patient', step: panel.steps.message }, 'chez elle');
    },
  },
  {
    says: 'Ctrl+Enter: the message is saved on this machine',
    shot: true,
    run: async ({ page }) => {
      await page.keyboard.press(panel.keys.save);
      await (await panelOf(page))
        .getByText(/Message pour .+ enregistré/)
        .first()
        .waitFor();
    },
  },
  {
    says: "Alt+P, « numéro relu », Enter: what was read back stands in the agenda's note",
    shot: true,
    run: insertPhrase,
  },
  { says: 'Alt+Q: the screen is masked', shot: true, run: (scene) => toggleMask(scene, true) },
  { says: 'Alt+Q: the screen can be read again', run: (scene) => toggleMask(scene, false) },
  {
    says: 'Alt+C back to the panel, Alt+T: the call ends',
    shot: true,
    run: async ({ page }) => {
      await pressGlobal(page, 'Alt+C');
      const frame = await panelOf(page);
      await panel.field(frame, 'Motif').waitFor();
      await page.keyboard.press(panel.keys.end);
      await panel.endButton(frame).waitFor({ state: 'detached' });
    },
  },
];

/** What is checked after the browser was closed and started again on the same profile. */
export const AFTER_RESTART: readonly Step[] = [
  {
    says: 'After a restart of the browser, the call is in the journal',
    shot: true,
    run: async ({ page, extensionId }) => {
      await page.goto(`chrome-extension://${extensionId}/journal.html`);
      await panel.savedCall(page, CALLER).waitFor();
    },
  },
  { says: '« Copier l’appel », pasted elsewhere: it is in message.txt', shot: true, run: copySavedCall },
];
