// An agenda loads its page anew under an open call: from the beginning of that navigation until the caret stands where it stood,
// in the call with what was written, or in the layer that was open. The page is a server-side form with two hundred rows.
import type { BrowserContext, Frame, Page } from '@playwright/test';
import { panelOf } from '../launch/browser/panel-frame.ts';
import type { Figure } from './figure.ts';
import { serveRows } from './server-side-agenda.ts';
import { AGENDA_URL, type Bench, onStage, SITE_HOST } from './stage.ts';
import { chordPress } from './timed-key.ts';

const WHAT = 'page loaded anew → caret back';
const WORDS = 'ordonnance';
/** Left of the caret. */
const BEFORE = WORDS.length - 4;

/** What the panel's frame carries for the measure. */
type Witness = { caretAt?: number };

/** In every frame of ours, from its start: notes when the keyboard was first in it with something to write in. */
const watchCaret = (context: BrowserContext): Promise<unknown> =>
  context.addInitScript(() => {
    if (!location.pathname.endsWith('/sidebar.html')) return;
    const note = ({ target }: Event) => {
      if (target instanceof Element && document.hasFocus())
        (globalThis as Witness).caretAt ??= performance.timeOrigin + performance.now();
    };
    addEventListener('focus', note, { capture: true });
  });

/** Where she is, in the panel's own words. */
const place = (frame: Frame): Promise<string> =>
  frame.evaluate(() => {
    const at = document.activeElement;
    const text = at instanceof HTMLTextAreaElement ? `${at.value}|${at.selectionStart}` : at?.outerHTML;
    return `${document.querySelector('dialog, [role=dialog]') !== null} ${text}`;
  });

/** Long enough for all that a page and a panel do behind their beginning. Milliseconds. */
const REST_MS = 1500;

/** Once she is where she was. Rejects when she is not within 10 s. */
async function backAt(frame: Frame, before: string): Promise<void> {
  let now = await place(frame);
  for (
    const deadline = Date.now() + 10_000;
    now !== before && Date.now() < deadline;
    now = await place(frame)
  )
    await frame.page().waitForTimeout(50);
  if (now !== before) throw new Error(`She was at ${before}, and is at ${now}.`);
}

/** One load; milliseconds from the beginning of its navigation. Rejects when she is not where she was. */
async function loadAnew(page: Page, before: string): Promise<number> {
  await page.reload({ waitUntil: 'load' });
  await page.waitForTimeout(REST_MS);
  const frame = await panelOf(page);
  await backAt(frame, before);
  const begun = await page.evaluate(() => performance.timeOrigin);
  return frame.evaluate((from) => ((globalThis as Witness).caretAt ?? Number.NaN) - from, begun);
}

/** The first is not counted: what only the first load of a browser costs is another figure. */
async function repeat(page: Page, runs: number): Promise<number[]> {
  const before = await place(await panelOf(page));
  await loadAnew(page, before);
  const samples: number[] = [];
  for (let run = 0; run < runs; run += 1) samples.push(await loadAnew(page, before));
  return samples;
}

/** A call with her caret in the middle of a word, then with a layer over it. */
export async function measureReloaded(bench: Bench): Promise<Figure[]> {
  const rows = await serveRows(SITE_HOST);
  try {
    return await onStage(bench, { port: rows.port, readiesPanel: false }, async ({ context }) => {
      await watchCaret(context);
      const page = await context.newPage();
      await page.goto(AGENDA_URL);
      await (await chordPress(page))('c');
      const motif = (await panelOf(page)).getByRole('textbox', { name: 'Motif', exact: true });
      await motif.and((await panelOf(page)).locator(':focus')).waitFor();
      await page.keyboard.type(WORDS);
      for (let at = WORDS.length; at > BEFORE; at -= 1) await page.keyboard.press('ArrowLeft');
      await page.waitForTimeout(REST_MS);
      const call = await repeat(page, bench.runs);
      await page.keyboard.press('Alt+Shift+C');
      await page.waitForTimeout(REST_MS);
      const layer = await repeat(page, bench.runs);
      return [
        { what: WHAT, of: 'in the middle of « Motif »', unit: 'ms', samples: call },
        { what: WHAT, of: 'in the layer over the call', unit: 'ms', samples: layer },
      ];
    });
  } finally {
    rows.close();
  }
}
