// Reloads the extension under open pages, as an update does.
import type { BrowserContext, Worker } from '@playwright/test';

/** After this long without a running worker it is reloaded again, so many times: a busy machine needs many seconds for one. */
const ASKED_AFTER_MS = 20_000;
const MOST_RELOADS = 4;

/** A worker can run and still be unknown to the browser, which then refuses every call of it (« No SW »). */
const isRunning = (worker: Worker): Promise<boolean> =>
  Promise.race([
    worker.evaluate(() => chrome.storage.session.get('any').then(() => true)).catch(() => false),
    new Promise<boolean>((resolve) => {
      setTimeout(() => resolve(false), ASKED_AFTER_MS);
    }),
  ]);

const nextRunning = (context: BrowserContext): Promise<Worker | null> =>
  context.waitForEvent('serviceworker', { predicate: isRunning, timeout: ASKED_AFTER_MS }).catch(() => null);

async function reloadOnce(context: BrowserContext, extensionId: string): Promise<Worker | null> {
  const ours = await context.newPage();
  await ours.goto(`chrome-extension://${extensionId}/options.html`);
  const running = nextRunning(context);
  await ours.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
  const worker = await running;
  await ours.close();
  return worker;
}

/**
 * Resolves with the new worker, running. One that is unknown to the browser answers nobody, and only another reload ends that
 * (see update-watch.ts): where no panel stands that asks for it, the test does.
 */
export async function reloadExtension(context: BrowserContext, extensionId: string): Promise<Worker> {
  for (let reloads = 0; reloads < MOST_RELOADS; reloads += 1) {
    const worker = await reloadOnce(context, extensionId);
    if (worker) return worker;
  }
  throw new Error(`The extension has no running worker, though it was reloaded ${MOST_RELOADS} times.`);
}
