// Alt+Q → the first masked frame is done: the first animation frame in which the body is no longer drawn, up to the end
// of the main thread's work on it. With the background awake, and stopped as the browser stops it when it is idle.
import type { CDPSession, Page } from '@playwright/test';
import type { Figure } from './figure.ts';
import { type Bench, onStage, openAgenda, type Stage } from './stage.ts';
import { type ChordPress, chordPress } from './timed-key.ts';
import { browserSession } from './trace.ts';

const WHAT = 'Alt+Q → first masked frame';

/** What the page carries for the measure. */
type Watched = { maskedAt: Promise<number> };

const isMasked = () => getComputedStyle(document.body).contentVisibility === 'hidden';

/** Looks at every frame from now on. */
const watchMask = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const maskedAt = new Promise<number>((resolve) => {
      const look = () => {
        if (getComputedStyle(document.body).contentVisibility !== 'hidden') {
          requestAnimationFrame(look);
          return;
        }
        const { port1, port2 } = new MessageChannel();
        // A message sent from an animation frame arrives once that frame is styled, laid out and painted.
        port1.onmessage = () => resolve(performance.timeOrigin + performance.now());
        port2.postMessage(null);
      };
      requestAnimationFrame(look);
    });
    Object.assign(globalThis, { maskedAt });
  });

type Worker = { readonly stop: () => Promise<void> };

const workersIn = async (browser: CDPSession, extensionId: string): Promise<string[]> => {
  const { targetInfos } = await browser.send('Target.getTargets');
  const ours = ({ type, url }: { type: string; url: string }) =>
    type === 'service_worker' && url.startsWith(`chrome-extension://${extensionId}/`);
  return targetInfos.filter(ours).map(({ targetId }) => targetId);
};

/** Stops the background by closing its target; the extension itself stays, and any event starts it again. */
async function workerOf({ context, extensionId }: Stage): Promise<Worker> {
  const session = await browserSession(context);
  return {
    stop: async () => {
      for (const targetId of await workersIn(session, extensionId))
        await session.send('Target.closeTarget', { targetId });
      while ((await workersIn(session, extensionId)).length > 0)
        await new Promise((resolve) => setTimeout(resolve, 20));
    },
  };
}

type Scene = { readonly page: Page; readonly press: ChordPress; readonly before: () => Promise<void> };

/** Masks and unmasks once; gives the milliseconds from the key to the end of the first masked frame. */
export async function maskOnce({ page, press, before }: Scene): Promise<number> {
  await before();
  await watchMask(page);
  const pressedAt = await press('q');
  const maskedAt = await page.evaluate(() => (globalThis as unknown as Watched).maskedAt);
  // The change before must be over: the next one would wait for it.
  await page.waitForTimeout(400);
  await press('q');
  while (await page.evaluate(isMasked)) await page.waitForTimeout(50);
  await page.waitForTimeout(400);
  return maskedAt - pressedAt;
}

async function repeat(scene: Scene, runs: number): Promise<number[]> {
  await maskOnce(scene);
  const samples: number[] = [];
  for (let run = 0; run < runs; run += 1) samples.push(await maskOnce(scene));
  return samples;
}

/** The key to the mask, with the background awake and stopped. */
export const measureMasking = (bench: Bench): Promise<Figure[]> =>
  onStage(bench, {}, async (stage) => {
    const { page } = await openAgenda(stage);
    const press = await chordPress(page);
    const { stop } = await workerOf(stage);
    const awake = await repeat({ page, press, before: () => Promise.resolve() }, bench.runs);
    const stopped = await repeat({ page, press, before: stop }, bench.runs);
    return [
      { what: WHAT, of: 'background awake', unit: 'ms', samples: awake },
      { what: WHAT, of: 'background stopped', unit: 'ms', samples: stopped },
    ];
  });
