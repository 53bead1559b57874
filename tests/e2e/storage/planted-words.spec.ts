// Not one word of a call lies readable in any file of the profile: typed, saved, handed over, killed, started again, erased.
import type { Page } from '@playwright/test';
import { askDisk } from '../../launch/browser/open-disk.ts';
import { buildUnsealed } from '../../launch/browser/unsealed-build.ts';
import { startCall } from '../stage/agenda-call.ts';
import { expect, type LaunchedBrowser, test } from '../stage/browser.ts';
import { killBrowser } from '../stage/kill-browser.ts';
import { openFile, panelIn, recordsIn, setUpPractice } from '../stage/panel.ts';
import { wordsInProfile } from '../stage/profile-bytes.ts';

/** Words that nothing else in a browser can hold; a number and its digits. */
const WORDS = [
  'Quorvezal',
  'Brimontaix',
  'zubrolfin',
  'paxtivure',
  'dromkelle',
  '06 39 98 71 53',
  '0639987153',
];
const [CALLER, PATIENT, REASON, NOTES, MESSAGE] = WORDS as [string, string, string, string, string];

/** The person asks to be forgotten: her calls are found by her name, and erased through the journal. */
async function eraseByName(page: Page): Promise<void> {
  await page.getByRole('searchbox').fill(PATIENT);
  await expect(page.getByRole('listbox').getByRole('option').first()).toContainText(PATIENT);
  await page.getByRole('button', { name: 'Tout cocher' }).click();
  await page.getByText('Demande d’une personne').click();
  await page.getByRole('textbox', { name: 'Où est gardée la demande' }).fill('courrier 12');
  await page.getByRole('button', { name: 'Effacer ces appels' }).click();
  await expect(page.getByText('Aucun appel ne répond')).toBeVisible();
}

/** What the product itself still opens. */
const opened = async (page: Page): Promise<string> =>
  JSON.stringify([await recordsIn(page, 'calls'), await recordsIn(page, 'messages')]);

const openJournal = async ({ context, extensionId }: LaunchedBrowser): Promise<Page> => {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/journal.html`);
  await expect(page.getByRole('listbox')).toBeVisible();
  return page;
};

/** A call from its first letter to its end, with each of the words in it. */
async function noteCall(browser: LaunchedBrowser, origin: string): Promise<void> {
  await setUpPractice(browser);
  const page = await openFile(browser, origin);
  const panel = panelIn(await startCall(page));
  await expect(panel.textbox('Motif')).toBeFocused();
  await page.keyboard.type(`${REASON} gonflée`);
  // Letters on their way belong to the field in which they were typed: the caret is moved once they are there.
  await expect(panel.textbox('Motif')).toHaveValue(`${REASON} gonflée`);
  await panel.textbox("Nom de l'appelant").fill(`Mme ${CALLER}`);
  await panel.textbox('Nom du patient').fill(PATIENT);
  await panel.textbox('Téléphone').fill('06 39 98 71 53');
  await panel.textbox('Notes').fill(`elle dit ${NOTES}`);
  await panel.textbox('Message').fill(`rappeler pour ${MESSAGE}`);
  await panel.recipient.selectOption('Dr Claire Aubert');
  await page.keyboard.press('Control+Enter');
  await expect(panel.notice('Message pour Dr Claire Aubert enregistré')).toBeVisible();
  await page.keyboard.press('Alt+t');
  // An open call is not erased: closed, whatever it lacks.
  const gate = panel.frame.getByRole('region', { name: 'Avant de clore' });
  await expect(gate.getByRole('button').first()).toBeFocused();
  await page.keyboard.press('Alt+t');
  await expect(panel.button('Nouvel appel')).toBeVisible();
  await expect.poll(async () => (await recordsIn(panel.frame, 'messages')).length).toBe(1);
  // Only what is on the disk as closed stands in the journal after the kill.
  await expect
    .poll(async () => (await recordsIn(panel.frame, 'calls')).map(({ status }) => status))
    .toEqual(['ended']);
  expect(JSON.stringify(await recordsIn(panel.frame, 'calls'))).toContain(NOTES);
}

test('nothing that was typed is found in the bytes of the profile, nor after kill −9, a new start and an erasure', async ({
  launch,
  agenda,
}) => {
  const browser = await launch();
  await noteCall(browser, agenda.url);
  expect(await wordsInProfile(browser.profile, WORDS)).toEqual([]);

  await killBrowser(browser);
  expect(await wordsInProfile(browser.profile, WORDS)).toEqual([]);
  const again = await launch({ profile: browser.profile });
  const own = await openJournal(again);
  expect(await opened(own)).toContain(MESSAGE);
  expect(await wordsInProfile(browser.profile, WORDS)).toEqual([]);
  // The same search finds what does lie open.
  await askDisk(own, `disk.plant('calls', { id: 'open', notes: 'Xandrovique' })`);
  expect(await wordsInProfile(browser.profile, ['Xandrovique'])).not.toEqual([]);
  await eraseByName(own);
  for (const word of WORDS) expect(await opened(own)).not.toContain(word);
  expect(await wordsInProfile(browser.profile, WORDS)).toEqual([]);
  await again.close();
  expect(await wordsInProfile(browser.profile, WORDS)).toEqual([]);

  const last = await launch({ profile: browser.profile });
  const after = await last.context.newPage();
  await after.goto(`chrome-extension://${last.extensionId}/journal.html`);
  await expect(after.getByRole('heading').first()).toBeVisible();
  for (const word of WORDS) expect(await opened(after)).not.toContain(word);
  expect(await wordsInProfile(browser.profile, WORDS)).toEqual([]);
  await killBrowser(last);
  expect(await wordsInProfile(browser.profile, WORDS)).toEqual([]);
  // What was never closed is there still.
  expect(await wordsInProfile(browser.profile, ['Xandrovique'])).not.toEqual([]);
});

test('the same call typed in a build without the vault lies readable in the profile @full', async ({
  launch,
  agenda,
}) => {
  const browser = await launch({ extensionPath: await buildUnsealed('development') });
  await noteCall(browser, agenda.url);
  await killBrowser(browser);
  const found = (await wordsInProfile(browser.profile, WORDS)).map((each) => each.replace(/ in .*/, ''));
  for (const word of [CALLER, PATIENT, REASON, NOTES, MESSAGE]) expect(found).toContain(word);
});
