// One row, while a key is held: in the page by pointer or arrows, in the panel by pointer or focus; then nothing again.
import type { Page } from '@playwright/test';
import { openAgenda, startCall } from '../stage/agenda-call.ts';
import { expect, test } from '../stage/browser.ts';
import { callIn, openJournal, rowsIn } from '../stage/journal.ts';
import { openHost, serveHost } from '../stage/page-host.ts';
import { panelIn, setUpPractice } from '../stage/panel.ts';
import { agendaOf, settlesOn, shoot, takeReference } from './mask-agenda.ts';
import { masked } from './mask-host.ts';

const NAME = 'DUPONTEL Marguerite';

const hold = async (page: Page) => {
  await page.keyboard.down('Alt');
  await page.keyboard.down('r');
};

const release = async (page: Page) => {
  await page.keyboard.up('r');
  await page.keyboard.up('Alt');
};

test('in the readable agenda the box pointed at, or chosen with the arrows, is shown while the key is held', async ({
  launch,
  pressGlobal,
}) => {
  const html = `<!doctype html><title>Agenda</title><body>${agendaOf(NAME)}`;
  const host = await serveHost({ '/': { html } });
  const browser = await launch();
  const { page } = await openHost(browser.context, host.url('/'));
  const clear = await shoot(page);
  const drawn = await takeReference({ browser, page, press: pressGlobal, strength: 'agenda' });
  await pressGlobal(page, 'Alt+Q');
  await masked(page);
  await settlesOn(page, drawn);
  const differs = () => expect.poll(async () => (await shoot(page)) === drawn).toBe(false);
  await test.step('nothing is shown where nothing is pointed at, nor to a script of the page', async () => {
    await page.mouse.move(20, 20);
    await hold(page);
    await settlesOn(page, drawn);
    await release(page);
    await page.mouse.move(100, 240);
    await page.evaluate(() =>
      dispatchEvent(new KeyboardEvent('keydown', { key: 'r', code: 'KeyR', altKey: true, bubbles: true })),
    );
    await page.waitForTimeout(300);
    await settlesOn(page, drawn);
  });
  await test.step('held, then released', async () => {
    await hold(page);
    await differs();
    await release(page);
    await settlesOn(page, drawn);
  });
  await test.step('held for too long', async () => {
    await hold(page);
    await differs();
    await settlesOn(page, drawn);
    await release(page);
  });
  await test.step('chosen with the arrows', async () => {
    await page.keyboard.press('ArrowDown');
    await differs();
    const chosen = await shoot(page);
    await hold(page);
    await expect.poll(async () => (await shoot(page)) === chosen).toBe(false);
    await page.evaluate(() => dispatchEvent(new Event('blur')));
    await settlesOn(page, chosen);
    await release(page);
  });
  await test.step('lifted at any moment of a look, nothing of ours stays over the page', async () => {
    for (const pause of [0, 350]) {
      await pressGlobal(page, 'Alt+Q');
      await settlesOn(page, clear);
      await page.waitForTimeout(700);
      expect((await shoot(page)) === clear).toBe(true);
      await pressGlobal(page, 'Alt+Q');
      await masked(page);
      await page.waitForTimeout(pause);
    }
  });
  await host.close();
});

test('under the total mask the row that she was in is shown, and no other @full', async ({
  launch,
  pressGlobal,
}) => {
  const row = (name: string) => `<li>${name} <input value="06 12 34 56 78"></li>`;
  const html = (name: string) =>
    `<!doctype html><title>Agenda</title><ul>${row('MARTINET Paul')}${row(name)}</ul>`;
  const host = await serveHost({ '/': { html: html(NAME) } });
  const browser = await launch();
  const { page } = await openHost(browser.context, host.url('/'));
  await page.locator('input').first().focus();
  await pressGlobal(page, 'Alt+Q');
  await masked(page);
  const ornament = await shoot(page);
  await hold(page);
  await expect.poll(async () => (await shoot(page)) === ornament).toBe(false);
  const shown = await shoot(page);
  await page.evaluate(() => {
    const other = document.querySelectorAll('li')[1];
    if (other) other.textContent = 'LEFEBVRE Anne-Sophie';
  });
  expect((await shoot(page)) === shown, 'the other row is not in the picture').toBe(true);
  await release(page);
  await settlesOn(page, ornament);
  await host.close();
});

test('in the panel the field with the focus is shown while the key is held, and its neighbours are not @full', async ({
  launch,
  pressGlobal,
  agenda,
}) => {
  const browser = await launch();
  await setUpPractice(browser);
  const page = await openAgenda(browser, agenda.url);
  const panel = panelIn(await startCall(page));
  await panel.textbox("Nom de l'appelant").fill(NAME);
  await panel.textbox('Motif').fill('Douleur depuis hier');
  await pressGlobal(page, 'Alt+Q');
  await masked(page);
  const ink = (name: 'Motif' | "Nom de l'appelant") =>
    panel.textbox(name).evaluate((field) => getComputedStyle(field).color);
  const HIDDEN = 'rgba(0, 0, 0, 0)';
  await expect.poll(() => ink('Motif')).toBe(HIDDEN);
  await panel.textbox("Nom de l'appelant").focus();
  await panel.textbox('Motif').focus();
  await hold(page);
  await expect.poll(() => ink('Motif')).not.toBe(HIDDEN);
  expect(await ink("Nom de l'appelant")).toBe(HIDDEN);
  await release(page);
  await expect.poll(() => ink('Motif')).toBe(HIDDEN);
});

test('in the journal the call that the list names is shown, with what is read beside it, while the key is held, and no other @full', async ({
  launch,
  pressGlobal,
}) => {
  const journal = await openJournal(await launch(), 3);
  const told = await rowsIn(journal).locator('.who').allTextContents();
  // The list tells the birth date behind the name; beside it, the call has a line for each.
  const names = told.map((who) => who.replace(/\s*\d{2}\/\d{2}\/\d{4}$/, ''));
  expect(new Set(names).size).toBe(3);
  const nameAt = (index: number) => String(names[index]);
  const shownOf = (index: number) => journal.getByText(nameAt(index));
  await pressGlobal(journal, 'Alt+Q');
  for (const index of [0, 1, 2]) await expect(shownOf(index)).toHaveCount(0);
  await journal.getByRole('listbox', { name: 'Appels trouvés' }).focus();
  for (const index of [1, 2]) {
    await journal.keyboard.press('ArrowDown');
    await expect(rowsIn(journal).nth(index)).toHaveAttribute('data-current', 'true');
    await hold(journal);
    await expect(rowsIn(journal).nth(index).locator('.who')).toHaveText(String(told[index]));
    await expect(callIn(journal)).toContainText(nameAt(index));
    for (const other of [0, 1, 2].filter((each) => each !== index))
      await expect(shownOf(other)).toHaveCount(0);
    await release(journal);
    await expect(journal.getByText(nameAt(index))).toHaveCount(0);
  }
  await test.step('with the keyboard in the call that is read', async () => {
    await journal.keyboard.press('Enter');
    await hold(journal);
    await expect(callIn(journal)).toContainText(nameAt(2));
    await release(journal);
    await expect(journal.getByText(nameAt(2))).toHaveCount(0);
  });
});
