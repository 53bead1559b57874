// A message as each recipient wants it: what really is on the clipboard, in the mail and on the paper; then read and completed.
import type { Page } from '@playwright/test';
import { diskRecords } from '../../launch/browser/open-disk.ts';
import { expect, type LaunchedBrowser, test } from '../stage/browser.ts';
import { type Panel, panelIn, recordsIn, setUpPractice } from '../stage/panel.ts';
import { pdfText } from '../stage/pdf-text.ts';

const PATIENT = 'Odile Garnier';
const REASON = 'joue gonflée et fièvre';
/** What an ordinary channel must never say. */
const PERSONAL = /Odile|Garnier|joue|gonfl|fièvre|06 39|0639/i;

/** The panel as the browser's side panel shows it, with a message that waits to be handed over. */
async function withMessage(browser: LaunchedBrowser): Promise<{ page: Page; panel: Panel }> {
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.extensionId}/sidebar.html`);
  const panel = panelIn(page);
  await panel.button('Nouvel appel').click();
  await panel.textbox('Motif').fill(REASON);
  await panel.textbox('Téléphone').fill('0639980102');
  await panel.textbox('Nom du patient').fill(PATIENT);
  await panel.recipient.selectOption('Dr Claire Aubert');
  await page.keyboard.press('Control+Enter');
  await expect(panel.notice('Message pour Dr Claire Aubert enregistré')).toBeVisible();
  await page.keyboard.press('Alt+l');
  await panel.button('Transmettre').press('Enter');
  return { page, panel };
}

const choose = (panel: Panel, channel: string) =>
  panel.frame.getByRole('combobox', { name: 'Par', exact: true }).selectOption(channel);

/** What a paste gives, in an empty page of somebody else. */
async function pasted({ context }: LaunchedBrowser, back: Page): Promise<string> {
  const paper = await context.newPage();
  await paper.setContent('<textarea></textarea>');
  await paper.getByRole('textbox').press('Control+V');
  const text = await paper.getByRole('textbox').inputValue();
  await paper.close();
  await back.bringToFront();
  return text;
}

test('each channel gives its own text: whole in the file, by secure mail and in the digest, neutral elsewhere', async ({
  launch,
}) => {
  const browser = await launch();
  await setUpPractice(browser);
  const { page, panel } = await withMessage(browser);
  for (const channel of ['Dossier du patient (habituel)', 'Messagerie sécurisée']) {
    await choose(panel, channel);
    await panel.button('Copier le texte').press('Enter');
    const text = await pasted(browser, page);
    expect(text).toContain(`Motif\u00a0: «\u00a0${REASON}\u00a0»`);
    expect(text).toContain('Téléphone\u00a0: 06 39 98 01 02 (non relu)');
  }
  await choose(panel, 'Relevé');
  await panel.button('Copier le relevé').press('Enter');
  expect(await pasted(browser, page)).toMatch(
    /^Relevé des messages pour Dr Claire Aubert[\s\S]*Odile Garnier/,
  );

  await choose(panel, 'SMS neutre');
  await panel.button('Copier le texte').press('Enter');
  const sms = await pasted(browser, page);
  expect(sms).toMatch(
    /^Message à lire pour Dr Claire Aubert, cabinet dentaire des Tilleuls, noté à \d\d:\d\d\./,
  );
  expect(sms).not.toMatch(PERSONAL);
  expect(sms.length).toBeLessThanOrEqual(160);
});

test('an SMS is a fixed sentence: nothing can be typed into it, a word of her own goes by the secured channel', async ({
  launch,
}) => {
  const browser = await launch();
  await setUpPractice(browser);
  const { panel } = await withMessage(browser);
  await choose(panel, 'SMS neutre');
  const form = panel.frame.locator('.delivery');
  await expect(form.getByRole('textbox')).toHaveCount(0);
  await form.getByRole('combobox', { name: 'Phrase' }).selectOption('Message à lire avant…');
  await expect(panel.button('Copier le texte')).toHaveCount(0);
  await form.getByLabel('À lire avant').fill('12:30');
  await expect(form.getByRole('status', { name: 'Texte à transmettre' })).toHaveText(
    /^Message à lire avant 12:30 pour Dr Claire Aubert/,
  );
  await panel.button('Ajouter un mot par la messagerie sécurisée').press('Enter');
  await expect(form.getByRole('textbox', { name: 'Ajouter un mot (canal protégé)' })).toBeVisible();
});

test('the way each practitioner chose in the settings is the usual one; the mail opens with nothing about anybody @full', async ({
  launch,
}) => {
  const browser = await launch();
  const options = browser.firstRunPage ?? (await browser.context.newPage());
  await setUpPractice(browser);
  await options.goto(`chrome-extension://${browser.extensionId}/options.html#messages`);
  const aubert = options.getByRole('group', { name: 'Dr Claire Aubert' });
  await aubert.getByRole('combobox', { name: 'Canal habituel' }).selectOption('Courriel neutre');
  await aubert.getByRole('textbox', { name: 'Courriel ordinaire' }).fill('aubert@cabinet.example');
  const { panel } = await withMessage(browser);
  const link = panel.frame.getByRole('link', { name: 'Ouvrir le courriel' });
  const address = new URL((await link.getAttribute('href')) ?? '');
  expect(address.protocol).toBe('mailto:');
  expect(address.pathname).toBe('aubert@cabinet.example');
  expect(address.searchParams.get('subject')).toBe('Message à lire');
  expect(decodeURIComponent(address.href)).not.toMatch(PERSONAL);
});

test('on paper stands the slip alone @full', async ({ launch }) => {
  const browser = await launch();
  await setUpPractice(browser);
  const { page, panel } = await withMessage(browser);
  await choose(panel, 'Papier');
  // Without a window the browser's own print job has no end to wait for, and the page cannot be made a PDF meanwhile.
  await page.evaluate(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '');
  });
  await panel.button('Imprimer la fiche').press('Enter');
  await expect(page.locator('html[data-printed] .printed-slip')).toHaveCount(1);
  const text = pdfText(await page.pdf());
  expect(text).toContain('Motif:«jouegonfléeetfièvre»');
  expect(text).toContain('Patient:OdileGarnier');
  expect(text).not.toContain('Enregistrerlemessage');
});

test('what was handed over is recorded with its channel, read, and completed by a dated addition, never rewritten', async ({
  launch,
}) => {
  const browser = await launch();
  await setUpPractice(browser);
  const { page, panel } = await withMessage(browser);
  await choose(panel, 'De vive voix');
  await panel.button('C’est transmis').press('Enter');
  await expect(panel.notice('Transmis à Dr Claire Aubert : De vive voix.')).toBeVisible();
  await panel.button('Marquer comme lu').press('Enter');
  await expect(panel.frame.getByText(/^lu par Dr Claire Aubert à/)).toBeVisible();
  await panel.button('Ajouter un complément').press('Enter');
  const addendum = panel.frame.getByRole('textbox', { name: 'Complément' });
  await addendum.pressSequentially('a rappelé : va mieux');
  // As much as the keyboard gave is on the disk, and survives the page.
  const words = async () => JSON.stringify(await diskRecords(page, 'records'));
  await expect.poll(words).toContain('a rappelé : va mieux');
  await page.reload();
  await expect(panel.textbox('Motif')).toBeVisible();
  await page.keyboard.press('Alt+l');
  await expect(addendum).toHaveValue('a rappelé : va mieux');
  await panel.button('Ajouter').press('Enter');
  await expect(panel.notice('Complément ajouté.')).toBeVisible();
  await expect.poll(words).not.toContain('a rappelé : va mieux');
  expect(await recordsIn(panel.frame, 'messages')).toEqual([
    expect.objectContaining({
      status: 'acknowledged',
      reason: REASON,
      deliveries: [expect.objectContaining({ channel: 'spoken', toName: 'Dr Claire Aubert' })],
      addenda: [expect.objectContaining({ text: 'a rappelé : va mieux' })],
    }),
  ]);
});
