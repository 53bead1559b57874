/** The lifted mask of a document that was loaded masked. Runs in the worker and in the page, isolated world. */

/** Set on <html> where the packaged sheet was applied: the browser cannot remove that sheet from an open document. */
export const CLEAR_ATTRIBUTE = 'data-decroche-clear';

/** Left in the isolated world, where no page can write, when the worker lifts the mask. */
export const LIFTED_KEY = 'decroche:lifted';

/** True once the worker itself lifted the packaged sheet here; a page that sets the attribute has lifted nothing. */
export const wasLifted = (): boolean => Reflect.has(globalThis, LIFTED_KEY);

/** Keeps the attribute on a lifted document: pages that write themselves anew, or own every attribute of <html>, drop it. */
export function keepClear(): void {
  const observer = new MutationObserver(() => keep());
  const keep = () => {
    const root = document.documentElement;
    if (!root) return;
    if (!root.hasAttribute(CLEAR_ATTRIBUTE)) root.setAttribute(CLEAR_ATTRIBUTE, '');
    // Observed anew each time: <html> itself can be replaced.
    observer.disconnect();
    observer.observe(document, { childList: true });
    observer.observe(root, { attributes: true, attributeFilter: [CLEAR_ATTRIBUTE] });
  };
  keep();
}
