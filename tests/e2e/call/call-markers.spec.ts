// Random runs over two calls, layers, tabs, the mask and reloads, each with markers typed on: none lands in another field,
// another call or the page. All in one browser, a second each: DECROCHE_RUNS and DECROCHE_SEED say how many, and which.
import type { Page } from '@playwright/test';
import { pick, type Random, seededRandom } from '../../demonstration/agenda/seeded-random.ts';
import { pressGlobal } from '../../launch/browser/global-keys.ts';
import { startCall } from '../stage/agenda-call.ts';
import { expect, test } from '../stage/browser.ts';
import { deskWithACallWaiting } from '../stage/call-states.ts';
import { type Panel, panelIn, recordsIn } from '../stage/panel.ts';

const { DECROCHE_SEED, DECROCHE_RUNS } = process.env;
const SEED = Number(DECROCHE_SEED ?? 20_261_128);
const RUNS = Number(DECROCHE_RUNS ?? 100);
/** A field is emptied before it is longer than anybody writes. */
const LONGEST = 160;

/** Every one-line field and text area of a call that is always there, and how it is called on the disk. */
const FIELDS = {
  callerName: "Nom de l'appelant",
  phone: 'Téléphone',
  reason: 'Motif',
  slot: 'Créneau proposé',
  notes: 'Notes',
  message: 'Message',
  patientName: 'Nom du patient',
  promise: 'Promis',
} as const;
type FieldName = keyof typeof FIELDS;
const NAMES = Object.keys(FIELDS) as FieldName[];
const EMPTY = Object.fromEntries(NAMES.map((name) => [name, ''])) as Written;
/** Those with a search of their own take a word too, which is nobody else's. */
const SEARCHED = ['Alt+P', 'Alt+Shift+x'];
const LAYERS = [...SEARCHED, 'F1', 'Alt+l', 'Alt+m', 'Alt+v', 'Alt+y', 'Alt+Shift+l'] as const;

type Written = Record<FieldName, string>;
type Desk = {
  readonly page: Page;
  readonly other: Page;
  readonly random: Random;
  panel: Panel;
  /** What she wrote: in the call on screen, and in the one that waits. */
  calls: [Written, Written];
};

const fieldOf = (panel: Panel, name: FieldName) =>
  panel.frame.getByRole('textbox', { name: FIELDS[name], exact: true });

/** Lays a layer over the call and takes it away. */
async function layer({ page, panel, random }: Desk): Promise<void> {
  const key = pick(random, LAYERS);
  await (key === 'Alt+P' ? pressGlobal(page, key) : page.keyboard.press(key));
  await expect(panel.frame.locator('.overlay :focus')).toHaveCount(1);
  if (SEARCHED.includes(key)) await page.keyboard.type('zq');
  await page.keyboard.press('Escape');
  await expect(panel.frame.locator('.overlay')).toHaveCount(0);
}

async function mask({ page, panel }: Desk): Promise<void> {
  for (const isMasked of ['true', 'false']) {
    await pressGlobal(page, 'Alt+Q');
    await expect(panel.frame.locator('main.panel')).toHaveAttribute('data-masked', isMasked);
  }
}

async function tab({ page, other, panel }: Desk): Promise<void> {
  await other.bringToFront();
  await page.bringToFront();
  await expect.poll(() => panel.frame.evaluate(() => document.hasFocus())).toBe(true);
}

/** What the panel says to be saved is there again. */
async function reload(desk: Desk): Promise<void> {
  await expect(desk.panel.frame.getByText('Enregistré', { exact: true })).toBeVisible();
  await desk.page.reload();
  desk.panel = panelIn(await startCall(desk.page));
  await expect(fieldOf(desk.panel, 'reason')).toBeFocused();
}

/** What stands in the fields of the call on screen. */
const shown = async (panel: Panel): Promise<Written> => {
  const values = NAMES.map(async (name) => [name, await fieldOf(panel, name).inputValue()] as const);
  return Object.fromEntries(await Promise.all(values)) as Written;
};

/** What of the markers stands in the page's own fields. */
const inPage = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLInputElement>('input, textarea')]
      .map(({ value }) => value)
      .filter((value) => /zq\d/.test(value)),
  );

async function swap(desk: Desk): Promise<void> {
  const [first, second] = desk.calls;
  await desk.page.keyboard.press('Alt+w');
  desk.calls = [second, first];
  await expect(fieldOf(desk.panel, 'callerName')).toHaveValue(second.callerName);
}

type Act = { readonly act: (desk: Desk) => Promise<void>; readonly keepsCaret: boolean };

/** What she does between two words; where it does not keep the caret it leaves her at the reason. */
const ACTS: Readonly<Record<string, Act>> = {
  layer: { act: layer, keepsCaret: true },
  mask: { act: mask, keepsCaret: true },
  tab: { act: tab, keepsCaret: true },
  swap: { act: swap, keepsCaret: false },
  reload: { act: reload, keepsCaret: false },
};
/** Layers as often as all the rest. */
const OFTEN = [...Object.keys(ACTS), 'layer', 'layer', 'layer'];

/** Types at the caret, and knows it. */
async function type({ page, calls: [call] }: Desk, name: FieldName, word: string): Promise<void> {
  await page.keyboard.press('End');
  await page.keyboard.type(word);
  call[name] += word;
}

async function goTo({ panel, calls: [call] }: Desk, name: FieldName): Promise<void> {
  const field = fieldOf(panel, name);
  await field.focus();
  await expect(field).toBeFocused();
  if (call[name].length <= LONGEST) return;
  await field.fill('');
  call[name] = '';
}

/** A word, something else, a word: both stand in their fields, and nothing anywhere else. */
async function play(desk: Desk, run: number): Promise<void> {
  const name = pick(desk.random, NAMES);
  const what = pick(desk.random, OFTEN);
  const chosen = ACTS[what];
  await test.step(`${run}: ${what} from ${name}`, async () => {
    await goTo(desk, name);
    await type(desk, name, `zq${run}a `);
    // A reload in the middle of a word takes the keys that are still on their way.
    await expect.poll(() => shown(desk.panel)).toEqual(desk.calls[0]);
    await chosen?.act(desk);
    const next = chosen?.keepsCaret ? name : 'reason';
    await expect(fieldOf(desk.panel, next)).toBeFocused();
    await type(desk, next, `zq${run}b `);
    // What a page kept from itself is handed on letter by letter.
    await expect.poll(() => shown(desk.panel)).toEqual(desk.calls[0]);
    expect(await inPage(desk.page)).toEqual([]);
  });
}

test('whatever she does between two words, each lands in its field of its call @full', async ({
  launch,
  agenda,
}) => {
  const browser = await launch();
  const { page, panel } = await deskWithACallWaiting(browser, agenda.url);
  const other = await browser.context.newPage();
  await page.bringToFront();
  await expect.poll(() => panel.frame.evaluate(() => document.hasFocus())).toBe(true);
  const calls: Desk['calls'] = [{ ...EMPTY }, { ...EMPTY, callerName: 'Mme Roux' }];
  const desk: Desk = { page, other, panel, random: seededRandom(SEED), calls };
  for (let run = 0; run < RUNS; run += 1) await play(desk, run);
  const kept = async () =>
    (await recordsIn(desk.panel.frame, 'calls')).map(({ notes }) =>
      Object.fromEntries(NAMES.map((name) => [name, (notes as Written)[name]])),
    );
  await expect.poll(kept).toEqual(expect.arrayContaining(desk.calls));
});
