/** The lifted mask of a document that was loaded masked. Runs in the worker and in the page, isolated world. */

/**
 * Set on <html> where the packaged sheet was applied: the browser cannot remove that sheet from an open document
 * (Chromium 156, November 2026).
 */
export const CLEAR_ATTRIBUTE = 'data-decroche-clear';

/** Heard by the script of an earlier version: a later one came, or the mask was lifted without it. An orphaned one lets go. */
export const LET_GO = 'decroche:mask-replaced';

/** Left in the isolated world, where no page can write, once the worker masked or unmasked the document itself. */
export const DECIDED_KEY = 'decroche:decided';

/**
 * True once the worker's own sheet, which heeds no attribute, decides here, and not the packaged one. The attribute is then
 * left alone: the script of an earlier version may keep it for ever, and to take it away would be a fight without end.
 */
export const isDecided = (): boolean => Reflect.has(globalThis, DECIDED_KEY);

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
