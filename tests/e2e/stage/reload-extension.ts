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

/** Resolves with the new worker, running; one that is unknown to the browser is for an open panel to start again. */
export async function reloadExtension(context: BrowserContext, extensionId: string): Promise<Worker> {
  const ours = await context.newPage();
  await ours.goto(`chrome-extension://${extensionId}/options.html`);
  const running = context.waitForEvent('serviceworker', isRunning);
  await ours.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
  const worker = await running;
  await ours.close();
  return worker;
}
