// Not one word of a call lies readable in any file of the profile: typed, saved, handed over, killed, started again.
import { askDisk } from '../../launch/browser/open-disk.ts';
import { startCall } from '../stage/agenda-call.ts';
import { expect, test } from '../stage/browser.ts';
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

test('nothing that was typed is found in the bytes of the profile, nor after kill −9 and a new start', async ({
  launch,
  agenda,
}) => {
  const browser = await launch();
  await setUpPractice(browser);
  const page = await openFile(browser, agenda.url);
  const panel = panelIn(await startCall(page));
  await expect(panel.textbox('Motif')).toBeFocused();
  await page.keyboard.type(`${REASON} gonflée`);
  await panel.textbox("Nom de l'appelant").fill(`Mme ${CALLER}`);
  await panel.textbox('Nom du patient').fill(PATIENT);
  await panel.textbox('Téléphone').fill('06 39 98 71 53');
  await panel.textbox('Notes').fill(`elle dit ${NOTES}`);
  await panel.textbox('Message').fill(`rappeler pour ${MESSAGE}`);
  await panel.recipient.selectOption('Dr Claire Aubert');
  await page.keyboard.press('Control+Enter');
  await expect(panel.notice('Message pour Dr Claire Aubert enregistré')).toBeVisible();
  await page.keyboard.press('Alt+t');
  await expect.poll(async () => (await recordsIn(panel.frame, 'messages')).length).toBe(1);
  expect(JSON.stringify(await recordsIn(panel.frame, 'calls'))).toContain(NOTES);
  expect(await wordsInProfile(browser.profile, WORDS)).toEqual([]);

  await killBrowser(browser);
  expect(await wordsInProfile(browser.profile, WORDS)).toEqual([]);
  const again = await launch({ profile: browser.profile });
  const own = await again.context.newPage();
  await own.goto(`chrome-extension://${again.extensionId}/journal.html`);
  await expect(own.getByRole('listbox')).toBeVisible();
  expect(JSON.stringify(await recordsIn(own, 'messages'))).toContain(MESSAGE);
  expect(await wordsInProfile(browser.profile, WORDS)).toEqual([]);
  // The same search finds what does lie open.
  await askDisk(own, `disk.plant('calls', { id: 'open', notes: 'Xandrovique' })`);
  expect(await wordsInProfile(browser.profile, ['Xandrovique'])).not.toEqual([]);
  await again.close();
  expect(await wordsInProfile(browser.profile, WORDS)).toEqual([]);
});
