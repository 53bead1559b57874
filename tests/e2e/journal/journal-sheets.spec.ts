// The journal's other views: hand-over, incidents, one's own figures; printed, exported, and open to everybody.
import { parse } from 'csv-parse/sync';
import { inventCall } from '../../bench/invented-calls.ts';
import { violationsIn } from '../stage/axe.ts';
import { expect, test } from '../stage/browser.ts';
import { openJournal, savedBy, untilKept } from '../stage/journal.ts';

test('the hand-over sheet prints without a control, and names every section even when it is empty', async ({
  launch,
}) => {
  const page = await openJournal(await launch(), 30);
  await page.keyboard.press('Alt+o');
  await page.keyboard.press('Alt+3');
  await expect(page.getByRole('button', { name: 'Passation', exact: true })).toBeFocused();
  const sheet = page.getByRole('region', { name: 'Passation' });
  await expect(sheet.getByRole('heading', { name: /^Passation de/ })).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  for (const section of ['Appels encore ouverts', 'Rappels promis', 'Messages pas encore lus', 'Absences'])
    await expect(sheet.getByRole('heading', { name: section })).toBeVisible();
  await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0);
  const pdf = await page.pdf();
  expect(pdf.subarray(0, 4).toString()).toBe('%PDF');
  // Loaded anew it is still that view.
  await page.reload();
  await expect(sheet.getByRole('heading', { name: /^Passation de/ })).toBeVisible();
});

test('an incident is entered with its facts, completed, and exported as a register', async ({ launch }) => {
  const page = await openJournal(await launch(), 10);
  await page.keyboard.press('Alt+4');
  await page.getByRole('button', { name: 'Inscrire un incident' }).click();
  await page.getByRole('combobox', { name: 'Nature' }).selectOption('Incident de confidentialité');
  await page.getByRole('button', { name: 'Enregistrer l’incident' }).click();
  await expect(page.getByText('Écrivez les faits.')).toBeVisible();
  await page
    .getByRole('textbox', { name: /^Faits/ })
    .fill('=Un courrier remis à une autre personne, repris aussitôt.');
  // Half filled, and the page is loaded anew: nothing is typed twice.
  await expect(page.getByText('Pas encore enregistré')).toBeVisible();
  await untilKept(page, 'Un courrier remis');
  await page.reload();
  await expect(page.getByText('pas encore enregistré')).toBeVisible();
  await page.getByRole('button', { name: 'Enregistrer l’incident' }).click();
  await expect(page.getByText('Incident inscrit.')).toBeVisible();
  await page.getByRole('button', { name: 'Compléter' }).click();
  await page.getByRole('textbox', { name: 'Mesures prises' }).fill('Personne prévenue.');
  await page.getByRole('button', { name: 'Enregistrer l’incident' }).click();
  await expect(page.getByText('Personne prévenue.')).toBeVisible();
  const { text } = await savedBy(page, () =>
    page.getByRole('button', { name: 'Exporter le registre (CSV)' }).click(),
  );
  const [heads, row] = parse(text, { bom: true, delimiter: ';' });
  expect(heads).toContain('Risque de préjudice sérieux');
  expect(row).toContain("'=Un courrier remis à une autre personne, repris aussitôt.");
});

test('one’s own figures are off until asked for, count calls without names, and hide small counts @full', async ({
  launch,
}) => {
  const page = await openJournal(await launch(), 200);
  await page.keyboard.press('Alt+5');
  await expect(page.getByRole('table')).toHaveCount(0);
  await page.getByRole('button', { name: 'Montrer mes chiffres' }).click();
  const map = page.getByRole('region', { name: 'Motifs selon l’heure' });
  await expect(map.getByRole('table')).toBeVisible();
  const cells = await map.getByRole('cell').allInnerTexts();
  expect(cells.filter((cell) => /^[1-4]$/.test(cell))).toEqual([]);
  expect(cells.some((cell) => cell.includes('‹5'))).toBe(true);
  await expect(page.getByText('l’extension n’entend pas le téléphone')).toBeVisible();
  await expect(page.getByRole('main')).not.toContainText(inventCall(1, Date.now()).call.notes.patientName);
});

test('axe finds nothing in any view of the journal, in light and in dark', async ({ launch }) => {
  const page = await openJournal(await launch(), 200);
  await page.getByRole('listbox').focus();
  await page.getByText('Demande d’une personne').click();
  for (const view of ['1', '2', '3', '4', '5']) {
    await page.keyboard.press(`Alt+${view}`);
    if (view === '4') await page.getByRole('button', { name: 'Inscrire un incident' }).click();
    if (view === '5') await page.getByRole('button', { name: 'Montrer mes chiffres' }).click();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const judged = colorScheme === 'light' ? 'all' : 'colours';
      expect(await violationsIn(page, judged), `Alt+${view}, ${colorScheme}`).toEqual([]);
    }
  }
});
