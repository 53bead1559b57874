// A page that hangs, for as long as a test wants, and the mask's key over it.
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

/** Alt+Q, by the browser's own key events; on macOS the manifest suggests Ctrl+Shift. */
const MASK_KEY = {
  modifiers: process.platform === 'darwin' ? 2 + 8 : 1,
  key: 'q',
  code: 'KeyQ',
  windowsVirtualKeyCode: 81,
  nativeVirtualKeyCode: 81,
};

/** A line for the mask's key, laid before what has the keyboard hangs: neither the key nor we wait for its answer. */
export async function maskKeyOf(page: Page): Promise<() => void> {
  const session = await page.context().newCDPSession(page);
  return () => {
    for (const type of ['rawKeyDown', 'keyUp'] as const)
      void session
        .send('Input.dispatchKeyEvent', { type, ...MASK_KEY })
        // The page may close first.
        .catch(() => undefined);
  };
}
