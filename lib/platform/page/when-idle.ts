/** Waits until the page leaves time for us. Runs in the page, isolated world. */

/** A page that is never idle still gets its panel after this delay. Milliseconds. */
const PATIENCE_MS = 2000;

/**
 * Resolves once the document is idle. One loaded ahead of a navigation may be too: its frame waits in the browser.
 * https://wicg.github.io/nav-speculation/prerendering.html
 */
export const whenIdle = (): Promise<void> =>
  new Promise((resolve) => {
    requestIdleCallback(() => resolve(), { timeout: PATIENCE_MS });
  });
