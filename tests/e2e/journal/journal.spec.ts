// The journal on the real database: found by keyboard, exported and read back, erased for good, masked.
import { parse } from 'csv-parse/sync';
import { inventCall } from '../../bench/invented-calls.ts';
import { pressGlobal } from '../../launch/browser/global-keys.ts';
import { expect, test } from '../stage/browser.ts';
import { callIn, openJournal, rowsIn, savedBy, searchIn } from '../stage/journal.ts';
import { recordsIn } from '../stage/panel.ts';

/** The newest of the invented calls, whatever the day. */
const NEWEST = inventCall(1, Date.now()).call.notes;

test('by keyboard alone she finds a call by its number, reads it, ticks it, and comes back to the search', async ({
  launch,
}) => {
  const page = await openJournal(await launch(), 300);
  await page.keyboard.press('Alt+o');
  await expect(searchIn(page)).toBeFocused();
  await page.keyboard.type(NEWEST.phone.replaceAll(' ', ''));
  await expect(rowsIn(page).first()).toContainText(NEWEST.patientName);
  await page.keyboard.press('ArrowDown');
  await expect(callIn(page)).toContainText(NEWEST.birthDate);
  await page.keyboard.press(' ');
  await expect(rowsIn(page).first()).toHaveAttribute('aria-selected', 'true');
  await expect(page.getByText('1 coché', { exact: true })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Appel', exact: true })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('listbox')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(searchIn(page)).toBeFocused();
});

test('the end of a long list is reached by keyboard, and only what is in sight is drawn @full', async ({
  launch,
}) => {
  const page = await openJournal(await launch(), 1500);
  await page.getByRole('combobox', { name: 'Période' }).selectOption('Tout');
  await page.getByRole('listbox').focus();
  await expect
    .poll(
      async () => {
        await page.keyboard.press('End');
        return page.getByText('1500 appels', { exact: true }).count();
      },
      { intervals: [100] },
    )
    .toBe(1);
  await page.keyboard.press('End');
  const last = inventCall(1499, Date.now()).call.notes;
  await expect(callIn(page)).toContainText(last.patientName);
  expect(await page.getByRole('option').count()).toBeLessThan(80);
  const current = await page.getByRole('listbox').getAttribute('aria-activedescendant');
  await expect(page.locator(`#${current}`)).toBeInViewport();
});

test('a search and a chosen value together give the calls that have both @full', async ({ launch }) => {
  const page = await openJournal(await launch(), 300);
  await page.getByRole('combobox', { name: 'Période' }).selectOption('Trente jours');
  await page.getByRole('combobox', { name: 'Pour qui' }).selectOption('Dr Paul Vasseur');
  await searchIn(page).fill('renouvel');
  const expected = Array.from({ length: 300 }, (_, index) => inventCall(index, Date.now())).filter(
    ({ call, message }) => message?.recipientId === 'vasseur' && call.notes.reason.startsWith('renouvel'),
  );
  expect(expected.length).toBeGreaterThan(0);
  await expect(page.getByRole('status').filter({ hasText: /^\d+ appels?$/ })).toHaveText(
    new RegExp(`^${expected.length} appel`),
  );
  for (const row of await rowsIn(page).all()) await expect(row).toContainText('Dr Paul Vasseur');
});

test('the exported table reads back whole, its numbers readable and nothing in it a formula', async ({
  launch,
}) => {
  const page = await openJournal(await launch(), 120);
  await page.getByRole('combobox', { name: 'Période' }).selectOption('Tout');
  await expect(page.getByText(/^60 appels, la suite/)).toBeVisible();
  const { name, text } = await savedBy(page, () => page.keyboard.press('Alt+x'));
  expect(name).toMatch(/^journal-\d{4}-\d{2}-\d{2}\.csv$/);
  const [heads, ...rows] = parse(text, { bom: true, delimiter: ';' });
  expect(rows).toHaveLength(120);
  const phone = heads?.indexOf('Téléphone') ?? -1;
  for (const row of rows) {
    expect(row[phone]).toMatch(/^06 39 98 \d\d \d\d$/);
    for (const cell of row) expect(cell).not.toMatch(/^[=+\-@\t\r＝＋－＠]/);
  }
});

test('a person is handed what is kept, then erased from every store, and can be put back until she leaves the page', async ({
  launch,
}) => {
  const page = await openJournal(await launch(), 200);
  const name = NEWEST.patientName;
  await searchIn(page).fill(`${name} ${NEWEST.phone.replaceAll(' ', '')}`.split(' ').slice(0, 2).join(' '));
  await expect(rowsIn(page).first()).toContainText(name);
  await page.getByRole('button', { name: 'Tout cocher' }).click();
  await page.getByText('Demande d’une personne').click();
  await page.getByRole('textbox', { name: 'Où est gardée la demande' }).fill('courrier 12');
  const given = await savedBy(page, () =>
    page.getByRole('button', { name: 'Remettre en texte lisible' }).click(),
  );
  expect(given.text).toContain(name);
  expect(given.text).toContain(NEWEST.birthDate);

  await page.getByRole('button', { name: 'Effacer ces appels' }).click();
  await expect(page.getByText('Aucun appel ne répond')).toBeVisible();
  const left = [...(await recordsIn(page, 'calls')), ...(await recordsIn(page, 'messages'))];
  expect(JSON.stringify(left)).not.toContain(name);
  const receipt = await savedBy(page, () =>
    page.getByRole('button', { name: 'Enregistrer le récépissé' }).first().click(),
  );
  expect(receipt.text).toContain('données effacées');
  expect(receipt.text).toContain('courrier 12');
  expect(receipt.text).not.toContain(name);

  await page.getByRole('button', { name: 'Remettre ce qui vient d’être effacé' }).click();
  await expect(rowsIn(page).first()).toContainText(name);
});

test('masked, the journal shows no name, no number and no reason in any of its views', async ({ launch }) => {
  const browser = await launch();
  const page = await openJournal(browser, 60);
  await searchIn(page).fill(NEWEST.patientName);
  // The list that the search found, not the one before it.
  await expect(rowsIn(page).first()).toContainText(NEWEST.patientName);
  await page.getByRole('listbox').focus();
  await expect(callIn(page)).toContainText(NEWEST.patientName);
  await pressGlobal(page, 'Alt+Q');
  await expect(page.getByRole('img', { name: 'masqué' }).first()).toBeVisible();
  for (const view of ['1', '2', '3', '4', '5']) {
    await page.keyboard.press(`Alt+${view}`);
    const shown = await page.locator('main').evaluate((main) => main.outerHTML.replace(/value="[^"]*"/g, ''));
    for (const personal of [NEWEST.patientName, NEWEST.phone, NEWEST.birthDate])
      expect(shown).not.toContain(personal);
  }
  await page.keyboard.press('Alt+1');
  const colour = await searchIn(page).evaluate((field) => getComputedStyle(field).color);
  expect(colour).toBe('rgba(0, 0, 0, 0)');
});
