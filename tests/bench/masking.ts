// Alt+Q → the first masked frame is done: the first animation frame in which the body is no longer drawn, up to the end
// of the main thread's work on it. With the background awake, and stopped as the browser stops it when it is idle. The
// control is the least that any mask could take: a page that hides itself in its own key listener.
import type { CDPSession, Page } from '@playwright/test';
import type { Figure } from './figure.ts';
import { type Bench, onStage, openAgenda, type Stage } from './stage.ts';
import { type ChordPress, chordPress, tick } from './timed-key.ts';
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

/** The same page hidden by a key listener of its own, and no extension's key. */
export async function hideItself(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await page.evaluate(() => {
    const hide = ({ key }: KeyboardEvent) => {
      if (key === 'F9') document.body.style.contentVisibility = 'hidden';
    };
    addEventListener('keydown', hide, { once: true });
  });
  await watchMask(page);
  const pressedAt = tick();
  await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key: 'F9', windowsVirtualKeyCode: 120 });
  await session.send('Input.dispatchKeyEvent', { type: 'keyUp', key: 'F9', windowsVirtualKeyCode: 120 });
  const maskedAt = await page.evaluate(() => (globalThis as unknown as Watched).maskedAt);
  await page.evaluate(() => document.body.style.removeProperty('content-visibility'));
  await session.detach();
  await page.waitForTimeout(400);
  return maskedAt - pressedAt;
}

/** The key to the mask, with the background awake and stopped. */
export const measureMasking = (bench: Bench): Promise<Figure[]> =>
  onStage(bench, {}, async (stage) => {
    const { page } = await openAgenda(stage);
    const press = await chordPress(page);
    const { stop } = await workerOf(stage);
    const cases: Readonly<Record<string, () => Promise<number>>> = {
      'control: a page hides itself': () => hideItself(page),
      'background awake': () => maskOnce({ page, press, before: () => Promise.resolve() }),
      'background stopped': () => maskOnce({ page, press, before: stop }),
    };
    const samples = new Map<string, number[]>(Object.keys(cases).map((of) => [of, []]));
    // In turns, so that a busy moment of the machine falls on all of them; the first turn warms up.
    for (let run = 0; run <= bench.runs; run += 1)
      for (const [of, measure] of Object.entries(cases)) {
        const sample = await measure();
        if (run > 0) samples.get(of)?.push(sample);
      }
    return [...samples].map(([of, values]) => ({ what: WHAT, of, unit: 'ms', samples: values }));
  });
