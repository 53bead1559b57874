// Promises over the agenda: made by one key, tried, handed back, and remembered whatever sleeps, stops or is closed.
import type { Page } from '@playwright/test';
import { startCall } from '../stage/agenda-call.ts';
import { expect, type LaunchedBrowser, test } from '../stage/browser.ts';
import { killBrowser } from '../stage/kill-browser.ts';
import { openFile, panelIn, recordsIn, setUpPractice } from '../stage/panel.ts';
import { pauseBrowser, stopWorker } from '../stage/sleeping-browser.ts';
import { onThePhone } from './on-the-phone.ts';
import { preparedInTime, promiseDueIn } from './planted-promise.ts';

const MINUTE_MS = 60_000;

/** A page of the extension, in a tab of its own. */
async function ownPage({ context, extensionId }: LaunchedBrowser): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/options.html`);
  return page;
}

/** Notifications that stand on the screen, by their name. */
const notifications = (page: Page): Promise<string[]> =>
  page.evaluate(async () => Object.keys(await chrome.notifications.getAll()));

const clearNotifications = (page: Page): Promise<unknown> =>
  page.evaluate(() => chrome.notifications.clear('reminders'));

test('one key makes a promise with an hour and an owner; without an hour it asks for one', async ({
  launch,
  agenda,
}) => {
  const { page, panel } = await onThePhone(await launch(), agenda.url);
  await panel.textbox('Promis').fill('on vous rappelle');
  await page.keyboard.press('Alt+7');
  await expect(panel.notice('Une promesse a besoin d’une heure')).toBeVisible();
  await expect(panel.textbox('Promis')).toBeFocused();
  await panel.textbox('Promis').fill('rappel dans 10 min');
  await panel.frame.getByRole('combobox', { name: 'Qui rappelle' }).selectOption('Dr Paul Vasseur');
  await page.keyboard.press('Alt+7');
  await expect(panel.notice('par Dr Paul Vasseur')).toBeVisible();
  const [callback] = await recordsIn(panel.frame, 'callbacks');
  expect(callback).toMatchObject({ ownerId: 'vasseur', name: 'Mme Roux', phone: '06 39 98 01 02' });
  const reminders = panel.frame.getByRole('status', { name: 'À ne pas oublier' });
  await expect(reminders).toContainText('1 rappel dans moins de 15 min');
  await expect(reminders).not.toContainText('Roux');
});

test('three failures hand the promise back to the practitioner; it is closed in one key, and opened again in one @full', async ({
  launch,
  agenda,
}) => {
  const { page, panel } = await onThePhone(await launch(), agenda.url);
  await panel.textbox('Promis').fill('rappel dans 10 min');
  await page.keyboard.press('Alt+7');
  await expect(panel.notice('Rappel noté')).toBeVisible();
  await page.keyboard.press('Alt+m');
  const list = panel.frame.getByRole('dialog', { name: 'Rappels promis' });
  await expect(list.getByText('puis-je parler à')).toBeHidden();
  await list.getByText('Que dire, l’identité d’abord').press('Enter');
  await expect(list.getByText('puis-je parler à')).toBeVisible();
  for (const result of ['Répondeur', 'Occupé', 'Répondeur']) {
    await list.getByRole('button', { name: result }).press('Enter');
    await expect(list.getByText(/^Essais\s: .*/)).toContainText(result);
  }
  await expect(list.getByText('le praticien décide')).toBeVisible();
  await list.getByRole('button', { name: 'Déjà rappelé' }).press('Enter');
  await expect(list.getByText('Aucun rappel à faire.')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(list.getByText('le praticien décide')).toBeVisible();
});

/**
 * Now, the words, the instant before which it must be kept, and how that reads. Each later than the one before, and than
 * today: with a call open the clock of the panel does not run back.
 */
const NIGHTS = [
  ['2037-03-28T09:00:00+01:00', 'demain avant 9 h', '2037-03-29T09:00:00+02:00', 'dimanche 29 mars'],
  ['2037-10-24T09:00:00+02:00', 'demain avant 9 h', '2037-10-25T09:00:00+01:00', 'dimanche 25 octobre'],
  ['2037-12-31T16:00:00+01:00', 'demain matin', '2038-01-01T12:00:00+01:00', 'vendredi 1er janvier 2038'],
] as const;

test('over the nights when the clock changes and over the year’s end, a promise has its hour on the practice’s clock @full', async ({
  launch,
}) => {
  const browser = await launch();
  await setUpPractice(browser);
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.extensionId}/sidebar.html`);
  const panel = panelIn(page);
  const dueAt = async () => (await recordsIn(page, 'callbacks')).map(({ dueAt: due }) => due).toSorted();
  await panel.button('Nouvel appel').click();
  for (const [index, [now, promise, , shown]] of NIGHTS.entries()) {
    await page.clock.setFixedTime(now);
    await page.keyboard.press('Alt+n');
    await expect(panel.textbox('Promis')).toHaveValue('');
    await panel.textbox("Nom de l'appelant").fill('Mme Roux');
    await panel.textbox('Téléphone').fill('06 39 98 01 02');
    await panel.textbox('Promis').fill(promise);
    await page.keyboard.press('Alt+7');
    await expect(panel.frame.getByText(`Compris : ${shown} avant `)).toBeVisible();
    await expect.poll(async () => (await dueAt()).length).toBe(index + 1);
  }
  expect(await dueAt()).toEqual(NIGHTS.map(([, , due]) => Date.parse(due)));
});

test('the worker is stopped before the quarter of an hour begins: the alarm wakes it @full', async ({
  launch,
}) => {
  const browser = await launch();
  await setUpPractice(browser);
  const page = await ownPage(browser);
  let before: string[] = [];
  await preparedInTime(async (margin) => {
    await promiseDueIn(page, 15 * MINUTE_MS + margin);
    await stopWorker(browser);
    before = await notifications(page);
  });
  expect(before).toEqual([]);
  await expect.poll(() => notifications(page)).toEqual(['reminders']);
});

test('the machine sleeps while a promise falls due: at wake it is told @full', async ({ launch }) => {
  const browser = await launch();
  await setUpPractice(browser);
  const page = await ownPage(browser);
  // Asleep before it falls due, and until it has been.
  const dueAt = await preparedInTime(async (margin) => {
    await promiseDueIn(page, margin);
    await expect.poll(() => notifications(page)).toEqual(['reminders']);
    await clearNotifications(page);
  });
  await pauseBrowser(browser, dueAt + 1_500 - Date.now());
  await expect.poll(() => notifications(page)).toEqual(['reminders']);
});

test('the browser is killed and a promise falls due: at the next start it is told, and counted as late', async ({
  launch,
  agenda,
}) => {
  const first = await launch();
  await setUpPractice(first);
  await promiseDueIn(await ownPage(first), -12 * MINUTE_MS);
  await killBrowser(first);

  const second = await launch({ profile: first.profile });
  const page = await ownPage(second);
  await expect.poll(() => notifications(page)).toEqual(['reminders']);
  const file = await openFile(second, agenda.url);
  const panel = panelIn(await startCall(file));
  await expect(panel.frame.getByRole('status', { name: 'À ne pas oublier' })).toContainText(
    '1 rappel en retard',
  );
  await file.keyboard.press('Alt+m');
  await expect(panel.frame.getByRole('dialog', { name: 'Rappels promis' })).toContainText(
    /en retard de (1[2-9]|2\d)\smin/,
  );
});
