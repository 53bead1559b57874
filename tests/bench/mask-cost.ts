// What the mask costs a big agenda: key to mask, scrolling and updates, unmasked and in both strengths, in turns in one
// browser. Read the ratios: between 5,000 and 20,000 elements, and between masked and not.
import type { CDPSession, Page } from '@playwright/test';
import { serveControlAgenda } from './control-agenda.ts';
import type { Figure } from './figure.ts';
import { maskOnce } from './masking.ts';
import { AGENDA_URL, type Bench, onStage, SITE_HOST, type Stage } from './stage.ts';
import { chordPress } from './timed-key.ts';

const SIZES = [5000, 20_000] as const;
const STRENGTHS = ['total', 'agenda'] as const;
const FRAMES = 40;
/** Turns of each case, after the one that warms it up. */
const ROUNDS = 4;

/** What is done in every frame; runs in the page. */
const WORK = {
  scrolling: `const s=document.getElementById('scroll');s.scrollTop=(i%50)*12;s.scrollLeft=(i*17)%600`,
  updating: 'window.__tick(4)',
} as const;
type Work = keyof typeof WORK;

const chooseStrength = ({ backstage }: Stage, strength: string): Promise<void> =>
  backstage.evaluate(
    (chosen) => chrome.storage.local.set({ privacyChoices: { strength: chosen } }),
    strength,
  );

const taskMs = async (session: CDPSession): Promise<number> => {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
};

/** Main-thread milliseconds per frame while the work goes on. */
async function frameCost(page: Page, session: CDPSession, work: Work): Promise<number> {
  const before = await taskMs(session);
  await page.evaluate(
    ([frames, body]) =>
      new Promise<void>((resolve) => {
        const act = new Function('i', body);
        let i = 0;
        const next = () => {
          if (i >= frames) return resolve();
          i += 1;
          act(i);
          requestAnimationFrame(next);
        };
        requestAnimationFrame(next);
      }),
    [FRAMES, WORK[work]] as const,
  );
  return ((await taskMs(session)) - before) / FRAMES;
}

async function openControl({ context }: Stage, size: number): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${AGENDA_URL}${size}`);
  await page.bringToFront();
  await page.waitForTimeout(1500);
  return page;
}

/** One size: unmasked and both strengths, in turns. */
async function measureSize(stage: Stage, size: number): Promise<Figure[]> {
  const page = await openControl(stage, size);
  const press = await chordPress(page);
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'timeTicks' });
  const samples = new Map<string, number[]>();
  const note = (what: string, of: string, value: number) => {
    const key = `${what}|${of}`;
    samples.set(key, [...(samples.get(key) ?? []), value]);
  };
  const works = Object.keys(WORK) as Work[];
  const measureWorks = async (of: string, isKept: boolean) => {
    for (const work of works) {
      const cost = await frameCost(page, session, work);
      if (isKept) note(`${work}: main thread per frame`, of, cost);
    }
  };
  for (let round = 0; round <= ROUNDS; round += 1) {
    await measureWorks('unmasked', round > 0);
    for (const strength of STRENGTHS) {
      await chooseStrength(stage, strength);
      const key = await maskOnce({ page, press, before: () => Promise.resolve() });
      if (round > 0) note('Alt+Q → first masked frame', strength, key);
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
    return await onStage(bench, { port: control.port }, async (stage) => {
      const figures: Figure[] = [];
      for (const size of SIZES) figures.push(...(await measureSize(stage, size)));
      return figures;
    });
  } finally {
    control.close();
  }
}
