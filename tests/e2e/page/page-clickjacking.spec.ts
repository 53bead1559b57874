// A page that hides or covers the panel gets no press out of her: nothing is unmasked, inserted or copied. Honest pages notice nothing.
import { expect, type LaunchedBrowser, test } from '../stage/browser.ts';
import { type Host, say, serveHost } from '../stage/page-host.ts';
import {
  begin,
  copiedIn,
  type Desk,
  end,
  openDesk,
  PAGE,
  type Press,
  pictureOf,
  pressIt,
  seenWhole,
  setMask,
  TAKEN_MS,
} from '../stage/panel-presses.ts';
import { sampled } from '../stage/sample.ts';
import { COVERS, DIALOGS, EFFECTS, HONEST, type PageTrick } from './panel-covers.ts';

/** Long enough for the browser to have seen what the page does. Milliseconds. */
const SEEN_MS = 500;
/** And for the panel to have risen above what lets it, and been seen there. Milliseconds. */
const RISEN_MS = 1500;

let host: Host;
test.beforeAll(async () => {
  host = await serveHost({ '/': { html: PAGE } });
});
test.afterAll(() => host.close());

const noteOf = ({ page }: Desk) => page.locator('#note').inputValue();

const CONTROL: PageTrick = { name: 'control', isHonest: true };

/** The presses that the panel took while the page did this. */
async function takenDuring(desk: Desk, trick: PageTrick, presses: readonly Press[]) {
  await begin(desk, trick, SEEN_MS);
  const taken: string[] = [];
  for (const press of presses) {
    if (trick.isHonest) await seenWhole(desk);
    if (await pressIt(desk, press, trick.isHonest ? TAKEN_MS : undefined))
      taken.push(`${press}: ${trick.name}`);
  }
  await end(desk);
  return taken;
}

/** An honest page first: the same presses copy and insert there. */
async function expectBothTaken(desk: Desk): Promise<void> {
  const taken = await takenDuring(desk, CONTROL, ['copy', 'insert']);
  expect(taken).toEqual(['copy: control', 'insert: control']);
  expect(await noteOf(desk)).toContain('renouvellement');
  expect(await copiedIn(desk)).toContain('renouvellement');
}

/** Leaves a known word on the clipboard. */
const forget = ({ page }: Desk) => page.evaluate(() => navigator.clipboard.writeText('avant'));

for (const [which, covers] of sampled(COVERS, 8))
  test(`nothing is copied nor inserted by a press on a panel that the page covers, and the panel says so${which}`, async ({
    launch,
  }) => {
    const desk = await openDesk(await launch(), host.url('/'));
    await expectBothTaken(desk);
    await forget(desk);
    const before = await noteOf(desk);
    const taken: string[] = [];
    for (const cover of covers) taken.push(...(await takenDuring(desk, cover, ['copy', 'insert'])));
    expect(taken).toEqual([]);
    expect(await noteOf(desk)).toBe(before);
    expect(await copiedIn(desk)).toBe('avant');
    await test.step('by the keyboard the same button works, covered or not', async () => {
      const [cover] = covers;
      if (cover) await begin(desk, cover, SEEN_MS);
      const copy = desk.panel.getByRole('button', { name: 'Copier le message' });
      await expect(async () => {
        await copy.focus();
        await expect(copy).toBeFocused({ timeout: 500 });
      }).toPass();
      await desk.page.keyboard.press('Enter');
      await expect(desk.panel.getByText('Copié. Collez avec Ctrl+V.')).toBeAttached();
      await end(desk);
      expect(await copiedIn(desk)).toContain('renouvellement');
    });
  });

for (const [which, effects] of sampled(EFFECTS, 4))
  test(`effects of the page on its root, its body and our element do not reach the panel: what is pressed is what is seen${which}`, async ({
    launch,
  }) => {
    const desk = await openDesk(await launch(), host.url('/'));
    await setMask(desk, true);
    await seenWhole(desk);
    const plain = await pictureOf(desk, 'unmask');
    const unlike: string[] = [];
    for (const effect of effects) {
      await setMask(desk, true);
      await begin(desk, effect, SEEN_MS);
      const isSeen = plain.equals(await pictureOf(desk, 'unmask'));
      if ((await pressIt(desk, 'unmask')) && !isSeen) unlike.push(effect.name);
      await end(desk);
    }
    expect(unlike).toEqual([]);
  });

/** The zoom of the browser itself, for the tab in front. */
const zoomTo = ({ worker }: LaunchedBrowser, factor: number) =>
  worker.evaluate(async (wanted) => {
    const [tab] = await chrome.tabs.query({ active: true });
    if (tab?.id !== undefined) await chrome.tabs.setZoom(tab.id, wanted);
  }, factor);

for (const [which, tricks] of sampled(HONEST, 16))
  test(`honest pages: every press is taken${which}`, async ({ launch }) => {
    const browser = await launch();
    const desk = await openDesk(browser, host.url('/'));
    await expectBothTaken(desk);
    const expected: string[] = [];
    const taken: string[] = [];
    const presses = ['copy', 'insert'] as const;
    const expectTaken = async (trick: PageTrick) => {
      expected.push(...presses.map((press) => `${press}: ${trick.name}`));
      taken.push(...(await takenDuring(desk, trick, presses)));
    };
    for (const trick of tricks) await expectTaken(trick);
    for (const factor of which ? [0.5, 2] : [2]) {
      await zoomTo(browser, factor);
      await expectTaken({ name: `zoom ${factor}`, isHonest: true });
    }
    await zoomTo(browser, 1);
    await desk.panel.getByRole('checkbox', { name: 'Pousser la page' }).check();
    await expectTaken({ name: 'the page pushed aside', isHonest: true });
    await setMask(desk, true);
    await expectTaken({ name: 'the page masked', isHonest: true });
    await seenWhole(desk);
    expect(await pressIt(desk, 'unmask', TAKEN_MS)).toBe(true);
    expect(taken).toEqual(expected);
  });

for (const [which, dialogs] of sampled(DIALOGS, 2))
  test(`beside the page's own modal dialog every press is taken${which}`, async ({ launch }) => {
    const desk = await openDesk(await launch(), host.url('/'));
    for (const dialog of dialogs) {
      await begin(desk, dialog, RISEN_MS);
      await seenWhole(desk);
      for (const press of ['first', 'second'])
        expect([dialog.name, press, await pressIt(desk, 'copy', TAKEN_MS)]).toEqual([
          dialog.name,
          press,
          true,
        ]);
      await end(desk);
    }
  });

const WINDOWS = [
  [1366, 768],
  [1920, 1080],
  [1024, 600],
  [800, 1000],
  [1280, 720],
] as const;
const WIDTHS = [360, 380, 400, 420] as const;
/** The panel takes half of a window at most. */
const MOST_OF_WINDOW = 2;

test('nothing is taken in twenty sizes of window and panel @full', async ({ launch }) => {
  const desk = await openDesk(await launch(), host.url('/'));
  const rows: { window: string; panel: number; tried: number; taken: number; control: number }[] = [];
  for (const [width, height] of WINDOWS)
    for (const panel of WIDTHS) {
      await desk.page.setViewportSize({ width, height });
      await say(desk.panel, { type: 'setLayout', layout: { open: true, width: panel, mode: 'overlay' } });
      // Pressed before it stands there, an honest press too would miss.
      await expect
        .poll(() => desk.panel.evaluate(() => innerWidth))
        .toBe(Math.min(panel, width / MOST_OF_WINDOW));
      const control = await takenDuring(desk, CONTROL, ['copy', 'insert']);
      const taken: string[] = [];
      for (const cover of COVERS) taken.push(...(await takenDuring(desk, cover, ['copy', 'insert'])));
      const tried = 2 * COVERS.length;
      rows.push({
        window: `${width} × ${height}`,
        panel,
        tried,
        taken: taken.length,
        control: control.length,
      });
    }
  console.table(rows);
  expect(rows.filter(({ taken, control }) => taken > 0 || control < 2)).toEqual([]);
});
