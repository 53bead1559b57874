/** Waits until the page is shown and leaves time for us. Runs in the page, isolated world. */

/** A page that is never idle still gets its panel after this delay. Milliseconds. */
const PATIENCE_MS = 2000;

/** True while the browser loads the page ahead of a navigation; the DOM's types do not know it yet. */
export const isPrerendered = (): boolean => 'prerendering' in document && document.prerendering === true;

const shown = (): Promise<void> =>
  new Promise((resolve) => {
    if (isPrerendered()) document.addEventListener('prerenderingchange', () => resolve(), { once: true });
    else resolve();
  });

/** Resolves once the document is shown and idle. */
export async function whenIdle(): Promise<void> {
  await shown();
  await new Promise<void>((resolve) => {
    requestIdleCallback(() => resolve(), { timeout: PATIENCE_MS });
  });
}
