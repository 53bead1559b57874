// What is read of a page: words in plain sight, on likenesses of agendas; the right practice or none, never a wrong one.
import type { Page } from '@playwright/test';
import { sites } from '../../../lib/content/sites.ts';
import { askDisk } from '../../launch/browser/open-disk.ts';
import { startCall } from '../stage/agenda-call.ts';
import { expect, test } from '../stage/browser.ts';
import { serveHost } from '../stage/page-host.ts';
import { openFile, panelIn, setUpPractice } from '../stage/panel.ts';
import { likenesses } from './likenesses.ts';
import { readerOf } from './read-words.ts';

test('likenesses of agendas: what is seen is read, and nothing else', async ({ launch, extensionPath }) => {
  const browser = await launch({ readiesPanel: false });
  const host = await serveHost({ '/': { html: '<!doctype html><title>Agenda</title>' } });
  const page = await browser.context.newPage();
  await page.goto(host.url('/'));
  const read = await readerOf(page, extensionPath);
  for (const likeness of likenesses) {
    await page.evaluate((inside) => {
      document.body.innerHTML = inside;
    }, likeness.html);
    const reading = sites.find(({ id }) => id === likeness.site)?.reading;
    if (!reading) throw new Error(`no row for ${likeness.site}`);
    const { practice, patient } = await read(reading);
    expect.soft(practice, likeness.what).toBe(likeness.practice);
    if (likeness.patient) expect.soft(patient, likeness.what).toEqual(likeness.patient);
  }
  await host.close();
});

/** One more practice on the disk, of other people. */
const plantLilas = (document: Page): Promise<unknown> =>
  askDisk(
    document,
    `disk.records('practices').then(([known]) => disk.plant('practices', {
      ...known,
      id: 'lilas',
      name: 'des Lilas',
      practitioners: [{ id: 'favre', spokenName: 'le docteur Favre', shortName: 'Dr Anne Favre' }],
    }))`,
  );

test('over the agenda: greeted for the practice on the page, the patient of the open file by one key', async ({
  launch,
  agenda,
}) => {
  const browser = await launch();
  await setUpPractice(browser);
  const options = browser.context.pages().find((tab) => tab.url().endsWith('/options.html'));
  if (!options) throw new Error('no page of the extension');
  await plantLilas(options);
  const page = await openFile(browser, agenda.url);
  const panel = panelIn(await startCall(page));
  const practice = panel.frame.getByRole('combobox', { name: 'Cabinet', exact: true });
  await expect(practice).toHaveValue('example-tilleuls');
  await expect(panel.greeting).toContainText('abinet dentaire des Tilleuls');

  // By hand another one: page and card disagree, and one key takes the page's.
  await practice.selectOption('lilas');
  const guard = panel.frame.getByRole('alert').filter({ hasText: 'vous répondez pour le cabinet des Lilas' });
  await expect(guard).toContainText('celui du cabinet dentaire des Tilleuls');
  await page.keyboard.press('Alt+Shift+p');
  await expect(guard).toHaveCount(0);
  await expect(practice).toHaveValue('example-tilleuls');

  // Shown before it is used.
  await page.keyboard.press('Alt+Shift+d');
  const file = panel.frame.getByRole('region', { name: 'Dossier ouvert dans l’agenda' });
  await expect(file).toContainText('DURAND Sophie');
  await expect(panel.textbox('Téléphone')).toHaveValue('');
  await page.keyboard.press('Alt+Shift+d');
  await expect(file).toHaveCount(0);
  await expect(panel.textbox('Téléphone')).not.toHaveValue('');
  await page.keyboard.press('Alt+z');
  await expect(panel.textbox('Téléphone')).toHaveValue('');

  // What is recognised of the page, on demand.
  await page.keyboard.press('Alt+v');
  await panel.button('Contrôler la lecture').press('Enter');
  await expect(panel.frame.getByText('Agenda du cabinet dentaire des Tilleuls.')).toBeVisible();
  await expect(panel.frame.locator('[data-state="found"]')).toHaveCount(4);
});
