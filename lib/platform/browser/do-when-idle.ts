/** Does one act after another, each once the browser has nothing else to do. Runs in every context of the extension that draws. */
export function doWhenIdle([first, ...others]: readonly (() => unknown)[]): void {
  if (!first) return;
  requestIdleCallback(() => {
    first();
    doWhenIdle(others);
  });
}
