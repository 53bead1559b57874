// What a closed panel costs a big page that nobody touches: its handle, which stands for a panel that was never called, and the
// strip of one that was. At the same moments, beside no extension at all; processor time of the page's main thread, told for a minute.
// At rest, and while the page changes once a second: what is felt of a page then is laid out first. Where DECROCHE_AGAINST names
// another build, its strip stands beside them.
import type { BrowserContext, Page } from '@playwright/test';
import { panelOf } from '../launch/browser/panel-frame.ts';
import { otherBuild } from './against.ts';
import { serveControlAgenda } from './control-agenda.ts';
import { writeAbsentExtension } from './control-extensions.ts';
import type { Figure } from './figure.ts';
import { openControl } from './mask-key.ts';
import { type Bench, inBrowser, onStage, rememberLayout, SITE_HOST } from './stage.ts';

const SIZE = 20_000;
const MINUTE_MS = 60_000;
/** One look at a case; so many of each. */
const WINDOW_MS = 10_000;
const TURNS = 6;
const WORKS = ['nothing changes', 'one change a second'] as const;
type Work = (typeof WORKS)[number];

/** The control agenda's own life. */
type Life = { __tick: (times: number) => void; ticking?: ReturnType<typeof setInterval> };

type Case = { readonly of: string; readonly look: (work: Work) => Promise<number> };

const live = (page: Page, isLive: boolean): Promise<void> =>
  page.evaluate((lives) => {
    const own = globalThis as unknown as Life;
    if (lives) own.ticking = setInterval(() => own.__tick(1), 1000);
    else clearInterval(own.ticking);
  }, isLive);

/** The big page with what stands in it, ready to be looked at. */
async function caseOf(of: string, context: BrowserContext, hasPanel: boolean): Promise<Case> {
  const page = await openControl({ context }, SIZE);
  if (hasPanel) await panelOf(page);
  else if (page.frames().length > 1)
    throw new Error(`« ${of} » was measured with a panel that nobody called.`);
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const spent = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
  };
  return {
    of,
    async look(work) {
      if (work !== 'nothing changes') await live(page, true);
      const before = await spent();
      await page.waitForTimeout(WINDOW_MS);
      const took = (await spent()) - before;
      await live(page, false);
      return (took * MINUTE_MS) / WINDOW_MS;
    },
  };
}

/** Every case at the same moments, under each kind of work: what is counted is each page's own processor time. */
async function lookAtAll(cases: readonly Case[]): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const work of WORKS) {
    const samples = new Map<Case, number[]>(cases.map((one) => [one, []]));
    for (let turn = 0; turn < TURNS; turn += 1)
      await Promise.all(cases.map(async (one) => samples.get(one)?.push(await one.look(work))));
    for (const [{ of }, found] of samples)
      figures.push({
        what: `20,000 elements, a minute in which ${work}`,
        of,
        unit: 'ms',
        samples: found,
      });
  }
  return figures;
}

/** The strip of a panel that was called once, in its own browser for the time of `act`. */
const withStrip = (
  bench: Bench,
  { of, ...where }: { readonly of: string; readonly port: number; readonly extensionPath: string },
  act: (strip: Case) => Promise<Figure[]>,
): Promise<Figure[]> =>
  onStage(bench, where, async (stage) => {
    await rememberLayout(stage, false);
    return act(await caseOf(of, stage.context, true));
  });

/** A browser for each case, side by side: all pages are in front of their window. */
export async function measureStrip(bench: Bench): Promise<Figure[]> {
  const control = await serveControlAgenda(SITE_HOST);
  const { port } = control;
  const none = await writeAbsentExtension(bench.folder);
  const ours = { of: 'called once: its strip', port, extensionPath: bench.extensionPath };
  const other = otherBuild && { ...ours, of: `${ours.of}, other build`, extensionPath: otherBuild };
  try {
    return await inBrowser(bench, { port, extensionPath: none }, (absent) =>
      onStage(bench, { port, readiesPanel: false }, (handle) =>
        withStrip(bench, ours, async (strip) => {
          const cases = [
            await caseOf('no extension', absent.context, false),
            await caseOf('never called: its handle', handle.context, false),
            strip,
          ];
          return other
            ? withStrip(bench, other, (before) => lookAtAll([...cases, before]))
            : lookAtAll(cases);
        }),
      ),
    );
  } finally {
    control.close();
  }
}
