// Off the hook → the card is painted; a tab begins to sound → « Ça sonne ? » is painted. Both read the machine's own clock.
import type { Frame, Page } from '@playwright/test';
import { HOOK, plugInHeadset } from '../launch/browser/fake-headset.ts';
import { openRinger } from '../launch/browser/ringing-page.ts';
import type { Figure } from './figure.ts';
import { type Bench, onStage, openAgenda, rememberLayout, type Stage } from './stage.ts';
import { chordPress } from './timed-key.ts';

/** The browser tells a tab's silence about two seconds late: few rings take long. */
const RINGS = 10;
const SOME_TAB = 'http://ring.example/phone';
/** A switch of the hook has settled by then, and the next report of it is told at once. Milliseconds. */
const SETTLED_MS = 2600;
/** What has not come by then never comes. Milliseconds. */
const LIMIT_MS = 20_000;

/** Epoch ms at the frame behind the one that draws it. Rejects where it is not drawn. */
const painted = (frame: Frame, drawn: string): Promise<number> =>
  frame.evaluate(
    ([selector, limit]) =>
      new Promise<number>((resolve, reject) => {
        setTimeout(() => reject(new Error(`${selector} was not drawn.`)), limit);
        const watching = new MutationObserver(() => {
          if (!document.querySelector(selector)) return;
          watching.disconnect();
          requestAnimationFrame(() => requestAnimationFrame(() => resolve(Date.now())));
        });
        watching.observe(document.body, { childList: true, subtree: true });
      }),
    [drawn, LIMIT_MS] as const,
  );

/** Ends the call; between two calls there is no card. */
async function putDown(page: Page, frame: Frame): Promise<void> {
  await page.keyboard.press('Alt+t');
  await frame.locator('.call-head').waitFor({ state: 'detached' });
}

/** What she ticks in the settings. */
async function tick({ context, extensionId }: Stage, names: readonly RegExp[]): Promise<void> {
  const options = await context.newPage();
  await options.goto(`chrome-extension://${extensionId}/options.html`);
  for (const name of names) await options.getByRole('checkbox', { name }).check();
  await options.close();
}

type Scene = { readonly stage: Stage; readonly page: Page; readonly frame: Frame };

async function lift({ stage, page, frame }: Scene, runs: number): Promise<number[]> {
  const { hear, isOpen } = await plugInHeadset(stage.context);
  await tick(stage, [/casque/]);
  for (const deadline = Date.now() + LIMIT_MS; !(await isOpen()); await page.waitForTimeout(50))
    if (Date.now() > deadline) throw new Error('The headset is not listened to.');
  await page.bringToFront();
  const samples: number[] = [];
  // The first is not counted: it reads what every later call has.
  for (let run = 0; run <= runs; run += 1) {
    const card = painted(frame, '.call-head');
    const lifted = await hear(HOOK.off);
    samples.push((await card) - lifted);
    await putDown(page, frame);
    await page.waitForTimeout(SETTLED_MS);
    await hear(HOOK.on);
    await page.waitForTimeout(SETTLED_MS);
  }
  return samples.slice(1);
}

async function ring({ stage, page, frame }: Scene): Promise<number[]> {
  await tick(stage, [/Ça sonne/]);
  const ringer = await openRinger(stage.context, SOME_TAB);
  await page.bringToFront();
  const samples: number[] = [];
  for (let run = 0; run < RINGS; run += 1) {
    const question = painted(frame, '.ring-line');
    const began = await ringer.ring('Appel entrant', '');
    samples.push((await question) - began);
    await ringer.hush();
    await frame.locator('.ring-line').waitFor({ state: 'detached' });
  }
  return samples;
}

/** Rejects when a card or a question never comes. */
export const measureTelephone = (bench: Bench): Promise<Figure[]> =>
  onStage(bench, { sounds: true }, async (stage) => {
    await rememberLayout(stage, true);
    const { page, frame } = await openAgenda(stage);
    const scene = { stage, page, frame };
    const press = await chordPress(page);
    await press('c');
    await frame.locator('.call-head').waitFor();
    await putDown(page, frame);
    const cards = await lift(scene, bench.runs);
    const hints = await ring(scene);
    return [
      { what: 'off the hook → card painted', of: 'fake headset, panel open', unit: 'ms', samples: cards },
      {
        what: 'a tab begins to sound → « Ça sonne ? » painted',
        of: 'a page that rings',
        unit: 'ms',
        samples: hints,
      },
    ];
  });
