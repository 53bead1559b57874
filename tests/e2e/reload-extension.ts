// Reloads the extension under open pages, as an update does.
import type { BrowserContext, Worker } from '@playwright/test';

const STARTS_WITHIN_MS = 3000;

/** A worker can run and still be unknown to the browser, which then refuses every call of it (« No SW »). */
const isRunning = (worker: Worker): Promise<boolean> =>
  Promise.race([
    worker.evaluate(() => chrome.storage.session.get('any').then(() => true)).catch(() => false),
    new Promise<boolean>((resolve) => {
      setTimeout(() => resolve(false), STARTS_WITHIN_MS);
    }),
  ]);

/**
 * Resolves with the new worker, running. Now and then Playwright, which stops each new worker to look at it, loses one
 * at its start for good; a browser with nothing attached never does (12 of 12). Such a start is done again.
 */
export async function reloadExtension(context: BrowserContext, extensionId: string): Promise<Worker> {
  for (let attempt = 0; attempt < 5; attempt += 1) {
    const ours = await context.newPage();
    await ours.goto(`chrome-extension://${extensionId}/options.html`);
    const starting = context.waitForEvent('serviceworker');
    await ours.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
    const worker = await starting;
    await ours.close();
    if (await isRunning(worker)) return worker;
  }
  throw new Error('The worker never started again.');
}
