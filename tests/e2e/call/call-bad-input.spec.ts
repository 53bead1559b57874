// Whatever is typed or pasted is text: kept to the letter, shown as it stands, and never executed.
import type { Page } from '@playwright/test';
import { panelOf } from '../../launch/browser/panel-frame.ts';
import { startCall } from '../stage/agenda-call.ts';
import { expect, test } from '../stage/browser.ts';
import { openFile, type Panel, panelIn, recordsIn, setUpPractice } from '../stage/panel.ts';

const HOSTILE = `<img src=x onerror="document.title='broken in'"><script>alert(1)</script>&amp;{motif}`;
const EMOJI = 'Léo 👩‍⚕️🦷🇫🇷 a mal 😖';
const RIGHT_TO_LEFT = 'محمد \u202eيتألم\u202c من ضرسه, תודה';
const LONG_REASON = 'douleur au réveil, puis au froid, puis au chaud ; '.repeat(100);
const LONG_NOTE = 'Elle répète que la dent fait mal. '.repeat(600).slice(0, 20_000);

/** Puts a text on the clipboard as she would: from a rich field of the agenda, so with its HTML form. */
async function copyFromAgenda(page: Page, text: string): Promise<void> {
  const field = page.getByRole('textbox', { name: 'Observation' });
  await field.focus();
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText(text);
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Control+C');
}

/** The values of all text fields of the call, in their order. */
const valuesIn = async (panel: Panel): Promise<string[]> =>
  Promise.all((await panel.textboxes.all()).map((field) => field.inputValue()));

async function expectNothingExecuted(page: Page, panel: Panel): Promise<void> {
  await expect(panel.frame.locator('img, script:not([src])')).toHaveCount(0);
  expect(await panel.frame.title()).toBe('Décroché');
  expect(await page.title()).not.toContain('broken in');
}

test('a malformed number, a message without a word and a message for nobody each get one clear sentence @full', async ({
  launch,
  agenda,
}) => {
  const browser = await launch();
  await setUpPractice(browser);
  const page = await openFile(browser, agenda.url);
  const panel = panelIn(await startCall(page));
  const phone = panel.textbox('Téléphone');

  for (const [typed, sentence] of [
    ['06 12', 'Il manque 6 chiffres.'],
    ['06 12 34 56 7', 'Il manque un chiffre.'],
    ['06 12 34 56 78 9', 'Il y a un chiffre de trop.'],
    ['le numéro de sa fille', 'Ce n’est pas un numéro reconnu. Il est gardé tel quel.'],
  ] as const) {
    await phone.fill(typed);
    await expect(panel.frame.getByText(sentence, { exact: true })).toBeVisible();
    await expect(phone).toHaveValue(typed);
  }

  await page.keyboard.press('Control+Enter');
  await expect(panel.notice('Écrivez le motif ou le message')).toBeVisible();
  await expect(panel.textbox('Motif')).toBeFocused();
  await page.keyboard.type('carie');
  await page.keyboard.press('Control+Enter');
  await expect(panel.notice('Choisissez pour qui est le message.')).toBeVisible();
  await expect(panel.recipient).toBeFocused();
  expect(await recordsIn(panel.frame, 'messages')).toEqual([]);

  await page.keyboard.type('Dr Claire');
  await page.keyboard.press('Control+Enter');
  await expect(panel.notice('Message pour Dr Claire Aubert enregistré')).toBeVisible();
  expect(await recordsIn(panel.frame, 'messages')).toEqual([
    expect.objectContaining({ phone: 'le numéro de sa fille', reason: 'carie', recipientId: 'aubert' }),
  ]);
});

test('HTML pasted into every field stays text, on screen, on disk, in the message and after a reload', async ({
  launch,
  agenda,
}) => {
  const browser = await launch();
  await setUpPractice(browser);
  const page = await openFile(browser, agenda.url);
  await copyFromAgenda(page, HOSTILE);
  const panel = panelIn(await startCall(page));
  await expect(panel.textbox('Motif')).toBeFocused();
  // The entry check is asked for: an ordinary call does not see it.
  await page.keyboard.press('Alt+s');
  await expect(panel.textboxes).toHaveCount(12);
  const fields = await panel.textboxes.all();
  for (const field of fields) {
    await field.focus();
    await page.keyboard.press('Control+V');
  }
  const pasted = fields.map(() => HOSTILE);
  // Notes and Message, Motif, names, number, birth date, place, slot, window, since when, promise: all twelve.
  expect(pasted).toHaveLength(12);
  expect(await valuesIn(panel)).toEqual(pasted);
  await page.keyboard.press('Alt+3');
  await expect(panel.greeting).toContainText(HOSTILE);
  await expectNothingExecuted(page, panel);

  await panel.recipient.selectOption('Dr Claire Aubert');
  await page.keyboard.press('Control+Enter');
  // Nobody can be called back at what was pasted: the reason is asked, and then it is saved all the same.
  await panel.button('Je complète juste après').press('Enter');
  // What was pasted as a promise is no moment: that is said with it.
  await expect(panel.notice('Message enregistré, mais aucun rappel noté.')).toBeVisible();
  const body = `${HOSTILE}\n${HOSTILE}`;
  const named = { callerName: HOSTILE, patientName: HOSTILE, birthDate: HOSTILE, phone: HOSTILE };
  expect(await recordsIn(panel.frame, 'messages')).toEqual([
    expect.objectContaining({ ...named, reason: HOSTILE, body, promise: HOSTILE }),
  ]);

  await page.reload();
  const again = panelIn(await panelOf(page));
  await expect(again.textbox('Motif')).toHaveValue(HOSTILE);
  expect(await valuesIn(again)).toEqual(pasted);
  // A number that cannot be read is named first; the second press closes all the same.
  await again.button("Terminer l'appel").press('Enter');
  await again.button("Terminer l'appel").press('Enter');
  await expect(again.messages).toContainText(HOSTILE);
  await expectNothingExecuted(page, again);
});

test('emoji, right-to-left words, a note of 20,000 characters and an endless reason are kept to the letter @full', async ({
  launch,
  agenda,
}) => {
  const browser = await launch();
  await setUpPractice(browser);
  const page = await openFile(browser, agenda.url);
  const panel = panelIn(await startCall(page));
  await expect(panel.textbox('Motif')).toBeFocused();
  await page.keyboard.insertText(LONG_REASON);
  await expect(panel.textbox('Motif')).toHaveValue(LONG_REASON);
  await panel.textbox("Nom de l'appelant").focus();
  await page.keyboard.insertText(RIGHT_TO_LEFT);
  await panel.textbox('Message').focus();
  await page.keyboard.insertText(EMOJI);
  await panel.textbox('Notes').focus();
  await page.keyboard.insertText(LONG_NOTE);
  await page.keyboard.type(' Fin.');
  await expect(panel.frame.getByText('Enregistré', { exact: true })).toBeVisible();
  await page.reload();

  const again = panelIn(await panelOf(page));
  await expect(again.textbox('Motif')).toHaveValue(LONG_REASON);
  await expect(again.textbox("Nom de l'appelant")).toHaveValue(RIGHT_TO_LEFT);
  await expect(again.textbox('Message')).toHaveValue(EMOJI);
  expect(await again.textbox('Notes').inputValue()).toBe(`${LONG_NOTE} Fin.`);
  await again.recipient.selectOption('Dr Claire Aubert');
  await again.recipient.press('Control+Enter');
  await expect(again.notice('Message pour Dr Claire Aubert enregistré')).toBeVisible();
  expect(await recordsIn(again.frame, 'messages')).toEqual([
    expect.objectContaining({
      reason: LONG_REASON,
      callerName: RIGHT_TO_LEFT,
      body: `${EMOJI}\n${LONG_NOTE} Fin.`,
    }),
  ]);
});
