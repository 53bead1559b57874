// What an agenda does in the middle of a call: it opens its modal dialog, or the page is loaded anew.

import { panelOf } from '../../launch/browser/panel-frame.ts';
import { startCall } from '../stage/agenda-call.ts';
import { expect, test } from '../stage/browser.ts';
import { sightOf } from '../stage/in-sight.ts';
import { openFile, type Panel, panelIn, recordsIn, setUpPractice, witnessedBy } from '../stage/panel.ts';

test('over the modal dialog of the agenda the panel takes clicks and keys, and the dialog stays @full', async ({
  launch,
  agenda,
}) => {
  const browser = await launch();
  await setUpPractice(browser);
  const page = await openFile(browser, agenda.url);
  const panel = panelIn(await startCall(page));
  await panel.textbox('Motif').fill('carie');
  // She leaves the panel by its key, first the proposals: a focus that only a script moves would be taken back.
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect.poll(() => panel.frame.evaluate(() => document.hasFocus())).toBe(false);
  await page.getByRole('button', { name: 'Nouveau rendez-vous' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Nouveau rendez-vous' });
  await expect(dialog).toBeVisible();
  await page.keyboard.type('DUR');
  const before = await witnessedBy(page);

  const notes = panel.textbox('Notes');
  await notes.scrollIntoViewIfNeeded();
  const box = await notes.boundingBox();
  await page.mouse.click((box?.x ?? 0) + 20, (box?.y ?? 0) + 10);
  await expect(notes).toBeFocused();
  await page.keyboard.type('préfère le matin');
  await expect(notes).toHaveValue('préfère le matin');
  expect((await witnessedBy(page)).slice(before.length)).toEqual([]);

  await expect(dialog).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog.getByPlaceholder('NOM Prénom')).toBeFocused();
  await page.keyboard.type('AND');
  await expect(dialog.getByPlaceholder('NOM Prénom')).toHaveValue('DURAND');

  // The key takes her from the dialog to the panel, and from there she goes on without a click.
  await startCall(page);
  await expect(panel.textbox('Motif')).toBeFocused();
  await page.keyboard.type(' profonde');
  await expect(panel.textbox('Motif')).toHaveValue('carie profonde');
});

const askedIn = ({ frame }: Panel) => frame.getByRole('combobox', { name: 'Ce que la personne demande' });
const birthDateIn = ({ frame }: Panel) => frame.getByRole('checkbox', { name: 'Date de naissance' });

test('a page loaded anew in mid-call shows the call again, open, with every word @full', async ({
  launch,
  agenda,
}) => {
  const browser = await launch();
  await setUpPractice(browser);
  const page = await openFile(browser, agenda.url);
  const panel = panelIn(await startCall(page));
  await expect(panel.textbox('Motif')).toBeFocused();
  await page.keyboard.type('mal de dent depuis lundi');
  await expect
    .poll(async () => JSON.stringify(await recordsIn(panel.frame, 'calls')))
    .toContain('mal de dent depuis lundi');
  // The check of who asks belongs to the call as its words do.
  await page.keyboard.press('Alt+1');
  await expect(panel.button('Patient')).toBeFocused();
  await page.keyboard.press('r');
  await askedIn(panel).selectOption('ownAppointment');
  await birthDateIn(panel).check();
  await expect
    .poll(async () => JSON.stringify(await recordsIn(panel.frame, 'calls')))
    .toContain('"checked":["Date de naissance"]');
  await page.reload();

  const again = panelIn(await panelOf(page));
  await expect(askedIn(again)).toHaveValue('ownAppointment');
  await expect(birthDateIn(again)).toBeChecked();
  await expect(again.textbox('Motif')).toHaveValue('mal de dent depuis lundi');
  await expect(again.clock).toBeVisible();
  // In the tab where she was there is nothing to tell.
  await expect(again.notice('Un appel était resté ouvert')).toHaveCount(0);
  await startCall(page);
  await expect(again.textbox('Motif')).toBeFocused();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(', la nuit surtout');
  await expect(again.textbox('Motif')).toHaveValue('mal de dent depuis lundi, la nuit surtout');

  // Once more, now at the step of the reason: its part stands whole below what is said.
  await expect(again.step).toContainText('Motif');
  await expect(again.frame.getByText('Enregistré', { exact: true })).toBeVisible();
  await page.reload();
  const last = panelIn(await startCall(page));
  await expect(last.greeting.locator('.say-text')).not.toBeEmpty();
  const search = last.frame.locator('.field', { has: last.frame.getByRole('searchbox') });
  await expect.poll(() => sightOf(search)).toBe('in sight');
});
