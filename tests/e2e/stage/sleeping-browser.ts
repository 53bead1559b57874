// A machine that sleeps, and a worker that the browser stops: what happens while nobody looks.
import { setTimeout as wait } from 'node:timers/promises';
import { expect, type LaunchedBrowser } from './browser.ts';

/** Stops the extension's worker, as the browser does after half a minute without work; it starts again when an event comes. */
export async function stopWorker({ context, extensionId }: LaunchedBrowser): Promise<void> {
  // Not from a page of the extension: new workers wait for a debugger on one, and one that leaves without letting them go keeps
  // them « starting » for good (10 of 19 stops; none of 90 without it; Chromium 156, November 2026).
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const running = new Map<string, string>();
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    for (const { versionId, scriptURL, runningStatus } of versions)
      if (scriptURL.startsWith(`chrome-extension://${extensionId}/`)) running.set(versionId, runningStatus);
  });
  await session.send('ServiceWorker.enable');
  // What was on its way to it starts it again: it is stopped until it stays so.
  await expect
    .poll(async () => {
      await session.send('ServiceWorker.stopAllWorkers');
      return [...running.values()].filter((status) => status !== 'stopped');
    })
    .toEqual([]);
  await page.close();
}

/** Freezes every process of the browser for so long: its timers stand still, the clock of the world does not. */
export async function pauseBrowser({ context }: LaunchedBrowser, ms: number): Promise<void> {
  const browser = context.browser();
  if (!browser) throw new Error('this browser tells nothing of its processes');
  const session = await browser.newBrowserCDPSession();
  const answer: { processInfo: { id: number }[] } = await session.send('SystemInfo.getProcessInfo');
  const signal = (name: 'SIGSTOP' | 'SIGCONT') => {
    for (const { id } of answer.processInfo) process.kill(id, name);
  };
  signal('SIGSTOP');
  await wait(ms);
  signal('SIGCONT');
}
