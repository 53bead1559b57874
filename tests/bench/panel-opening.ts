// Alt+C → the caret stands in « Motif »: from then on every key she types is kept. Cold: the first panel of a new tab,
// which has to be mounted; warm: it stands there as its strip.
//
// The panel's frame notes by itself when the field took the focus. The test driver attaches to a frame before letting it
// load, so a cold figure holds a few milliseconds that a user never waits.
import type { BrowserContext, Frame, Page } from '@playwright/test';
import { panelOf } from '../launch/browser/panel-frame.ts';
import type { Figure } from './figure.ts';
import { serveHeldAgenda } from './held-agenda.ts';
import {
  AGENDA_URL,
  type Bench,
  onStage,
  openAgenda,
  rememberLayout,
  SITE_HOST,
  type Stage,
} from './stage.ts';
import { type ChordPress, chordPress } from './timed-key.ts';

const WHAT = 'Alt+C → caret in « Motif »';

/** What the panel's frame carries for the measure. */
type Witness = { reasonFocusedAt?: number };

/** In every frame of ours, from its start: notes when « Motif » takes the focus. */
async function watchReason(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    if (!location.pathname.endsWith('/sidebar.html')) return;
    const note = ({ target }: Event) => {
      if (!(target instanceof HTMLTextAreaElement) || target.labels[0]?.textContent?.trim() !== 'Motif')
        return;
      (globalThis as Witness).reasonFocusedAt = performance.timeOrigin + performance.now();
    };
    // Not focusin: a frame that gets the keyboard after its field was chosen fires focus alone.
    addEventListener('focus', note, { capture: true });
  });
}

/** Long enough for the frame to have changed process: a question asked meanwhile may never be answered. */
const SETTLING_MS = 1000;

/** Epoch ms at which « Motif » took the focus. Rejects when it does not within 10 s. */
async function reasonFocusedAt(frame: Frame): Promise<number> {
  await frame.page().waitForTimeout(SETTLING_MS);
  for (const deadline = Date.now() + 10_000; Date.now() < deadline; await frame.page().waitForTimeout(50)) {
    const at = await frame.evaluate(() => (globalThis as Witness).reasonFocusedAt ?? null);
    if (at !== null) return at;
  }
  throw new Error('« Motif » did not take the focus.');
}

/** Stands there between two calls, in the open panel only. */
const newCall = (frame: Frame) => frame.getByRole('button', { name: 'Nouvel appel' });

/** Ends the call and leaves the strip, the keyboard back in the agenda. */
async function putAway(page: Page, frame: Frame): Promise<void> {
  await page.keyboard.press('Alt+t');
  await newCall(frame).waitFor();
  await page.keyboard.press('Alt+b');
  await newCall(frame).waitFor({ state: 'hidden' });
  await page.keyboard.press('Escape');
  await frame.waitForFunction(() => !document.hasFocus());
  await frame.evaluate(() => {
    delete (globalThis as Witness).reasonFocusedAt;
  });
  await page.waitForTimeout(200);
}

/** The first is not counted: what only the first call of a browser costs is another figure. */
async function repeat(runs: number, once: () => Promise<number>): Promise<number[]> {
  await once();
  const samples: number[] = [];
  for (let run = 0; run < runs; run += 1) samples.push(await once());
  return samples;
}

async function openWarm(scene: { page: Page; frame: Frame; press: ChordPress }): Promise<number> {
  const pressedAt = await scene.press('c');
  const took = (await reasonFocusedAt(scene.frame)) - pressedAt;
  await putAway(scene.page, scene.frame);
  return took;
}

/** The key to the panel that stands as its strip; `prepare` is done before the agenda is opened. */
export const measureWarm = (bench: Bench, prepare?: (stage: Stage) => Promise<unknown>): Promise<Figure> =>
  onStage(bench, {}, async (stage) => {
    await prepare?.(stage);
    await watchReason(stage.context);
    await rememberLayout(stage, false);
    const { page, frame } = await openAgenda(stage);
    const press = await chordPress(page);
    const samples = await repeat(bench.runs, () => openWarm({ page, frame, press }));
    return { what: WHAT, of: 'warm: the panel stands as its strip', unit: 'ms', samples };
  });

async function openCold(stage: Stage): Promise<number> {
  await rememberLayout(stage, false);
  const page = await stage.context.newPage();
  const press = await chordPress(page);
  await page.goto(AGENDA_URL, { waitUntil: 'commit' });
  await page.locator('.appointment-name').first().waitFor();
  if (page.frames().length > 1)
    throw new Error('The panel was mounted before the key: this is no cold opening.');
  const pressedAt = await press('c');
  const frame = await panelOf(page);
  const took = (await reasonFocusedAt(frame)) - pressedAt;
  await putAway(page, frame);
  await page.close();
  return took;
}

async function measureCold(bench: Bench): Promise<Figure> {
  const held = await serveHeldAgenda(bench.agendaUrl, SITE_HOST);
  try {
    return await onStage(bench, { port: held.port }, async (stage) => {
      await watchReason(stage.context);
      const samples = await repeat(bench.runs, () => openCold(stage));
      return { what: WHAT, of: 'cold: the agenda is drawn, no panel yet', unit: 'ms', samples };
    });
  } finally {
    held.close();
  }
}

/** The key to the panel, cold and warm. */
export const measurePanelOpening = async (bench: Bench): Promise<Figure[]> => [
  await measureCold(bench),
  await measureWarm(bench),
];
