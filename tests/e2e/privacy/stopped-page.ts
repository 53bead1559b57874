// A page that hangs, for as long as a test wants.
import type { Page } from '@playwright/test';

/** Stops the page's own thread, as a debugger does, or a loop without end; what is returned lets it go on. */
export async function stop(page: Page): Promise<() => Promise<unknown>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Debugger.enable');
  const stopped = new Promise((resolve) => session.once('Debugger.paused', resolve));
  await session.send('Debugger.pause');
  // Its first word is where it stops: answered when it goes on.
  const answered = page.evaluate(() => undefined);
  await stopped;
  return async () => {
    await session.send('Debugger.resume');
    await answered;
    await session.detach();
  };
}
