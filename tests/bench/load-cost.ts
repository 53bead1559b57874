// What the extension adds to loading the agenda: main-thread time that Chromium's trace attributes to scripts of
// chrome-extension://. In turns: every round starts a browser for each case, in another order, so that a machine that is
// slower for a while is slower for all. Chromium does not attribute what only runs in promise reactions.
import type { BrowserContext, CDPSession } from '@playwright/test';
import { writeAbsentExtension, writeNoopExtension } from './control-extensions.ts';
import type { Figure } from './figure.ts';
import { AGENDA_URL, type Bench, inBrowser, onStage, rememberLayout } from './stage.ts';
import { browserSession, type LoadShare, shareOf, traced } from './trace.ts';

/** Measured loads in each browser, after one that is not. */
const LOADS = 4;
/** From the page's load event on: long enough for the panel to be mounted and drawn. */
const SETTLING_MS = 1500;

/** One of the cases that are compared: runs `act` in a browser of its own. */
type Arm = {
  readonly of: string;
  readonly run: (act: (context: BrowserContext) => Promise<Load[]>) => Promise<Load[]>;
};
type Load = LoadShare & {
  /** All that the page's main thread did until it was settled, whoever asked. Milliseconds. */
  readonly taskMs: number;
};

const withControl =
  (bench: Bench, extensionPath: string): Arm['run'] =>
  (act) =>
    inBrowser(bench, { extensionPath }, ({ context }) => act(context));

const withOurs =
  (bench: Bench, open: boolean): Arm['run'] =>
  (act) =>
    onStage(bench, { readiesPanel: false }, async (stage) => {
      await rememberLayout(stage, open);
      // A tab of our own would share the process of the panel, and be counted with it.
      await stage.context.newPage();
      await stage.backstage.close();
      const loads = await act(stage.context);
      if (loads.some(({ panelMs }) => panelMs > 0 !== open))
        throw new Error(
          'An agenda was measured before its panel stood over it, or with one that nobody called.',
        );
      return loads;
    });

async function loadOnce(context: BrowserContext, session: CDPSession): Promise<Load> {
  const page = await context.newPage();
  const metrics = await context.newCDPSession(page);
  await metrics.send('Performance.enable', { timeDomain: 'timeTicks' });
  const events = await traced(session, async () => {
    await page.goto(AGENDA_URL);
    await page.waitForTimeout(SETTLING_MS);
  });
  const answer = await metrics.send('Performance.getMetrics');
  const seconds = answer.metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
  await page.close();
  return { ...shareOf(events, AGENDA_URL), taskMs: seconds * 1000 };
}

async function loadSome(context: BrowserContext): Promise<Load[]> {
  const session = await browserSession(context);
  await loadOnce(context, session);
  const loads: Load[] = [];
  for (let load = 0; load < LOADS; load += 1) loads.push(await loadOnce(context, session));
  return loads;
}

const WHATS = {
  pageMs: 'agenda load: extension scripts on its main thread',
  longestMs: 'agenda load: longest piece of that',
  panelMs: "agenda load: the panel's own process",
  taskMs: 'agenda load: its whole main thread',
} satisfies Record<keyof Load, string>;

/** One agenda load after another, side by side: no extension there, one that does nothing, ours closed and open. */
export async function measureLoadCost(bench: Bench): Promise<Figure[]> {
  const arms: readonly Arm[] = [
    { of: 'none', run: withControl(bench, await writeAbsentExtension(bench.folder)) },
    { of: 'no-op extension', run: withControl(bench, await writeNoopExtension(bench.folder)) },
    { of: 'Décroché, panel closed', run: withOurs(bench, false) },
    { of: 'Décroché, panel open', run: withOurs(bench, true) },
  ];
  const loads = new Map<Arm, Load[]>(arms.map((arm) => [arm, []]));
  const rounds = Math.ceil(bench.runs / LOADS);
  for (let round = 0; round < rounds; round += 1)
    for (const turn of arms.keys()) {
      const arm = arms[(turn + round) % arms.length];
      if (arm) loads.get(arm)?.push(...(await arm.run(loadSome)));
    }
  const keys = ['pageMs', 'longestMs', 'panelMs', 'taskMs'] as const;
  return keys.flatMap((key) =>
    [...loads].map(
      ([{ of }, found]): Figure => ({
        what: WHATS[key],
        of,
        unit: 'ms',
        samples: found.map((load) => load[key]),
      }),
    ),
  );
}
