// Nothing of ours tells what the mask hides: words planted in every field of a call are in no text, name, tooltip or title of
// our masked pages, whatever layer is open.
import type { Frame, Page } from '@playwright/test';
import { startCall } from '../stage/agenda-call.ts';
import { expect, test } from '../stage/browser.ts';
import { openFile, panelIn, setUpPractice } from '../stage/panel.ts';
import { masked } from './mask-host.ts';

/** Unlike any word of ours; a word of judgement among them, which calls up advice. */
const PLANTED = {
  Motif: 'zérafine gonflée',
  Notes: 'hystérique quibérault 0639981234',
  "Nom de l'appelant": 'Wouzelart',
  'Nom du patient': 'Yolbrecht',
  Téléphone: '06 39 98 12 34',
} as const;
const WORDS = ['zerafine', 'hysterique', 'quiberault', 'wouzelart', 'yolbrecht', '0639981234'];

const SAID = ['title', 'aria-label', 'aria-description', 'aria-valuetext', 'placeholder', 'alt', 'download'];

/** Everything that is drawn or said: texts that are not hidden, names, tooltips, values that are drawn as letters, the title. */
const toldBy = (frame: Frame | Page): Promise<string> =>
  frame.evaluate((names) => {
    const all = [...document.body.querySelectorAll('*')];
    const isSeen = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
      !/, 0\)$/.test(getComputedStyle(element).color);
    const saidOf = (element: Element) => names.map((name) => element.getAttribute(name) ?? '');
    const isField = (element: Element) =>
      element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;
    const drawnOf = (element: Element) => [
      ...[...element.childNodes].map((node) => (node instanceof Text ? node.data : '')),
      isField(element) ? element.value : '',
    ];
    return [document.title, ...all.flatMap(saidOf), ...all.filter(isSeen).flatMap(drawnOf)].join('\n');
  }, SAID);

/** The planted words that are told, whatever their accents and the spaces in a number. */
async function leaksOf(frame: Frame | Page): Promise<string[]> {
  const told = (await toldBy(frame)).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const packed = told.replace(/(\d)[\s.\u00a0\u202f]+(?=\d)/g, '$1');
  return WORDS.filter((word) => packed.includes(word));
}

/** Keys that open each layer and page of the panel. */
const LAYERS = [
  'Alt+1',
  'Alt+2',
  'Alt+3',
  'Alt+4',
  'Alt+5',
  'Alt+6',
  'Alt+y',
  'Alt+l',
  'Alt+m',
  'Alt+h',
  'Alt+v',
  'Alt+s',
  'Alt+o',
  'F1',
];

test('in no layer of the masked panel, nor in the masked journal, a planted word is told', async ({
  launch,
  pressGlobal,
  agenda,
}) => {
  const browser = await launch();
  await setUpPractice(browser);
  const page = await openFile(browser, agenda.url);
  const frame = await startCall(page);
  const panel = panelIn(frame);
  for (const [name, text] of Object.entries(PLANTED))
    await frame.getByRole('textbox', { name, exact: true }).first().fill(text);
  await expect(frame.getByText('« hystérique »')).toBeVisible();
  expect((await leaksOf(frame)).length, 'unmasked they are told').toBeGreaterThan(3);
  await pressGlobal(page, 'Alt+Q');
  await masked(page);
  await expect(panel.main).toHaveAttribute('data-masked', 'true');
  const rows: string[] = [];
  for (const keys of LAYERS) {
    await page.keyboard.press(keys);
    await page.waitForTimeout(120);
    expect(await leaksOf(frame), `after ${keys}`).toEqual([]);
    rows.push(keys);
    await page.keyboard.press('Escape');
  }
  await page.keyboard.press('Control+Enter');
  await page.waitForTimeout(300);
  expect(await leaksOf(frame), 'after the message was saved').toEqual([]);
  const journal = await browser.context.newPage();
  for (const path of ['journal.html', 'options.html', 'popup.html']) {
    await journal.goto(`chrome-extension://${browser.extensionId}/${path}`);
    await journal.waitForTimeout(600);
    expect(await leaksOf(journal), path).toEqual([]);
    rows.push(path);
  }
  console.log(`nothing planted is told in: ${rows.join(' ')}`);
});
