// The mask that comes by itself: left alone, behind another window, at the start. Each only where she chose it.
import type { Worker } from '@playwright/test';
import { expect, test } from '../stage/browser.ts';
import { type Host, openHost } from '../stage/page-host.ts';
import { framesOf, inkedFrames } from '../stage/screencast.ts';
import { isMasked, masked, NAME, serveMaskHost } from './mask-host.ts';

let host: Host;
test.beforeAll(async () => {
  host = await serveMaskHost();
});
test.afterAll(() => host.close());

type Choices = Partial<{ idleSeconds: number; onWindowBlur: boolean; atStart: boolean }>;

const choose = (worker: Worker, choices: Choices) =>
  worker.evaluate((privacyChoices) => chrome.storage.local.set({ privacyChoices }), choices);

/** What the browser tells the worker; a machine of tests is never idle, nor has it a second window. */
const tell = {
  idle: (worker: Worker) =>
    worker.evaluate(() =>
      Reflect.get(chrome.idle.onStateChanged, 'dispatch').call(chrome.idle.onStateChanged, 'idle'),
    ),
  locked: (worker: Worker) =>
    worker.evaluate(() =>
      Reflect.get(chrome.idle.onStateChanged, 'dispatch').call(chrome.idle.onStateChanged, 'locked'),
    ),
  left: (worker: Worker) =>
    worker.evaluate(() => {
      Object.assign(chrome.windows, { getLastFocused: async () => ({ focused: false }) });
      const { onFocusChanged, WINDOW_ID_NONE } = chrome.windows;
      Reflect.get(onFocusChanged, 'dispatch').call(onFocusChanged, WINDOW_ID_NONE);
    }),
};

for (const [when, choices, event] of [
  ['nobody touches anything', { idleSeconds: 30 }, 'idle'],
  ['the session is locked @full', { idleSeconds: 30 }, 'locked'],
  ['another window comes in front @full', { onWindowBlur: true }, 'left'],
] as const)
  test(`when ${when} the screen masks itself, if she chose so`, async ({ launch }) => {
    const { context, worker } = await launch();
    const { page } = await openHost(context, host.url('/'));
    await tell[event](worker);
    await page.waitForTimeout(600);
    expect(await page.evaluate(isMasked), 'not chosen').toBe(false);
    await choose(worker, choices);
    await tell[event](worker);
    await masked(page);
    await expect(page).toHaveTitle('Agenda');
  });

test('chosen for the start, the first frames of a new session show no name, and one key lifts it', async ({
  launch,
  pressGlobal,
}) => {
  const first = await launch();
  const { page } = await openHost(first.context, host.url('/'));
  await choose(first.worker, { atStart: true });
  await test.step('until then pages are readable, also those loaded from now on', async () => {
    expect(await page.evaluate(isMasked)).toBe(false);
    await expect
      .poll(() =>
        first.worker.evaluate(
          async () => (await chrome.scripting.getRegisteredContentScripts({ ids: ['privacy-blur'] })).length,
        ),
      )
      .toBe(1);
    await page.reload();
    await expect.poll(() => page.evaluate(isMasked)).toBe(false);
    await expect(page).toHaveTitle(NAME);
  });
  await first.close();
  const second = await launch({ profile: first.profile });
  const again = await second.context.newPage();
  const frames = await framesOf(again, () => again.goto(host.url('/')));
  const canvas = await second.context.newPage();
  expect(frames.length).toBeGreaterThan(0);
  expect(await inkedFrames(canvas, frames)).toBe(0);
  expect(await again.evaluate(isMasked)).toBe(true);
  await again.bringToFront();
  await pressGlobal(again, 'Alt+Q');
  await expect.poll(() => again.evaluate(isMasked)).toBe(false);
  await again.reload();
  await expect.poll(() => again.evaluate(isMasked)).toBe(false);
});
