// What the mask costs a big agenda: key to mask, scrolling and updates, unmasked and in both strengths, in turns in one
// browser. Read the ratios: between 5,000 and 20,000 elements, and between masked and not, beside a page that takes its own
// body away (what is left is its own script). The processor's time is that of all renderers (the panel's too) and of the
// compositor: what is not drawn is saved there, not on the page's main thread.
import type { CDPSession, Page } from '@playwright/test';
import { serveControlAgenda } from './control-agenda.ts';
import { writeBareMask } from './control-extensions.ts';
import { type Figure, quantile } from './figure.ts';
import { chooseStrength, measureKey, type Note, openControl, openFloors, STRENGTHS } from './mask-key.ts';
import { type Bench, inBrowser, onStage, SITE_HOST, type Stage } from './stage.ts';
import { chordPress } from './timed-key.ts';
import { browserSession } from './trace.ts';

const SIZES = [5000, 20_000] as const;
const FRAMES = 40;
/** Turns of each case, after the one that warms it up. */
const ROUNDS = 8;

/** What is done in every frame; runs in the page. */
const WORK = {
  scrolling: `const s=document.getElementById('scroll');s.scrollTop=(i%50)*12;s.scrollLeft=(i*17)%600`,
  updating: 'window.__tick(4)',
} as const;
type Work = keyof typeof WORK;

const taskMs = async (session: CDPSession): Promise<number> => {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
};

/** Processor time of all renderers and of the compositor so far. Milliseconds. */
async function processorMs(browser: CDPSession): Promise<number> {
  const { processInfo } = await browser.send('SystemInfo.getProcessInfo');
  const drawing = processInfo.filter(({ type }) => type === 'renderer' || type === 'GPU');
  return drawing.reduce((sum, { cpuTime }) => sum + cpuTime, 0) * 1000;
}

/** Works for some frames; gives the milliseconds between them. */
const workFrames = (page: Page, work: Work): Promise<number[]> =>
  page.evaluate(
    ([frames, body]) =>
      new Promise<number[]>((resolve) => {
        const act = new Function('i', body);
        const times: number[] = [];
        const next = (time: number) => {
          times.push(time);
          if (times.length > frames) return resolve(times.slice(1).map((at, i) => at - (times[i] ?? at)));
          act(times.length);
          requestAnimationFrame(next);
        };
        requestAnimationFrame(next);
      }),
    [FRAMES, WORK[work]] as const,
  );

type Sessions = { readonly page: CDPSession; readonly browser: CDPSession };

/** What one frame costs while the work goes on, by the name of the figure. */
async function frameCosts(page: Page, sessions: Sessions, work: Work): Promise<Record<string, number>> {
  const [task, processor] = [await taskMs(sessions.page), await processorMs(sessions.browser)];
  const between = await workFrames(page, work);
  // The last frame is still to be rastered and shown.
  await page.waitForTimeout(100);
  return {
    [`${work}: processor time per frame`]: ((await processorMs(sessions.browser)) - processor) / FRAMES,
    [`${work}: main thread per frame`]: ((await taskMs(sessions.page)) - task) / FRAMES,
    [`${work}: 95 frames of 100 come within`]: quantile(between, 0.95),
  };
}

/**
 * The page takes its own body away: what is left is its own script, which no mask can spare it. Where nothing has a box it
 * has nothing to scroll either.
 */
async function hideBody(page: Page, isHidden: boolean): Promise<void> {
  await page.evaluate(
    (display) => {
      document.body.style.display = display;
    },
    isHidden ? 'none' : '',
  );
  await page.waitForTimeout(400);
}

/** One size: unmasked and both strengths, in turns. */
async function measureSize(stage: Stage, bare: Pick<Stage, 'context'>, size: number): Promise<Figure[]> {
  const page = await openControl(stage, size);
  const press = await chordPress(page);
  const sessions = {
    page: await page.context().newCDPSession(page),
    browser: await browserSession(page.context()),
  };
  await sessions.page.send('Performance.enable', { timeDomain: 'timeTicks' });
  const samples = new Map<string, number[]>();
  const floors = await openFloors(bare, size);
  const note: Note = (what, of, value) => {
    const key = `${what}|${of}`;
    samples.set(key, [...(samples.get(key) ?? []), value]);
  };
  const works = Object.keys(WORK) as Work[];
  const measureWorks = async (of: string, isKept: boolean) => {
    for (const work of works) {
      const costs = await frameCosts(page, sessions, work);
      if (isKept) for (const [what, cost] of Object.entries(costs)) note(what, of, cost);
    }
  };
  await measureKey({ stage, page, press, floors }, note);
  for (let round = 0; round <= ROUNDS; round += 1) {
    await measureWorks('unmasked', round > 0);
    await hideBody(page, true);
    await measureWorks('floor: a page hides itself', round > 0);
    await hideBody(page, false);
    for (const strength of STRENGTHS) {
      await chooseStrength(stage, strength);
      await press('q');
      await page.waitForTimeout(1500);
      await measureWorks(strength, round > 0);
      await press('q');
      await page.waitForTimeout(800);
    }
  }
  await page.close();
  return [...samples].map(([key, values]): Figure => {
    const [what = '', of = ''] = key.split('|');
    return { what: `${size.toLocaleString('en-GB')} elements, ${what}`, of, unit: 'ms', samples: values };
  });
}

/** The mask over control agendas of both sizes. */
export async function measureMaskCost(bench: Bench): Promise<Figure[]> {
  const control = await serveControlAgenda(SITE_HOST);
  try {
    const { port } = control;
    const extensionPath = await writeBareMask(bench.folder);
    return await onStage(bench, { port }, (stage) =>
      inBrowser(bench, { port, extensionPath }, async (bare) => {
        const figures: Figure[] = [];
        for (const size of SIZES) figures.push(...(await measureSize(stage, bare, size)));
        return figures;
      }),
    );
  } finally {
    control.close();
  }
}
