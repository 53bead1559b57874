/** Life of one page script across updates of the extension. Runs in the page, isolated world. */

/** Heard by the script of an older version when a newer one starts in the same document. */
const REPLACED = 'decroche:replaced';

/** True once the extension was reloaded or updated under this document: every `chrome` call would throw from here on. */
export const isOrphan = (): boolean => chrome.runtime?.id === undefined;

/**
 * Takes over from an orphaned script, if there is one, and calls `leave` when a later script takes over from this one.
 * The page can forge the event; a script that is not really orphaned ignores it.
 */
export function takeOver(leave: () => void): void {
  document.dispatchEvent(new Event(REPLACED));
  document.addEventListener(REPLACED, () => {
    if (isOrphan()) leave();
  });
}

/** True the first time it is asked in this world: a tab opened during an installation may be given the script twice. */
export function claimWorld(key: string): boolean {
  if (Reflect.has(globalThis, key)) return false;
  Reflect.set(globalThis, key, true);
  return true;
}
