/** Life of one page script across updates of the extension. Runs in the page, isolated world. */

/** Heard by the script of an older version when a newer one starts in the same document. */
const REPLACED = 'decroche:replaced';
/** Heard by it when the panel of the newer one holds all that its own held. */
const PANEL_REPLACED = 'decroche:relieved';

/** True once the extension was reloaded or updated under this document: every `chrome` call would throw from here on. */
export const isOrphan = (): boolean => chrome.runtime?.id === undefined;

/**
 * Takes over from an orphaned script, if there is one; a later script makes this one fall silent (`hush`) at once, and go
 * (`leave`) when its own panel stands. The page can forge both events; a script that is not really orphaned ignores them.
 */
export function takeOver(hush: () => void, leave: () => void): void {
  document.dispatchEvent(new Event(REPLACED));
  const onOrphaned = (type: string, run: () => void) =>
    document.addEventListener(type, () => {
      if (isOrphan()) run();
    });
  onOrphaned(REPLACED, hush);
  onOrphaned(PANEL_REPLACED, leave);
}

/** Lets the panel of an orphaned script go, if there is one. */
export const letOlderPanelGo = (): boolean => document.dispatchEvent(new Event(PANEL_REPLACED));

/** True the first time it is asked in this world: a tab opened during an installation may be given the script twice. */
export function claimWorld(key: string): boolean {
  if (Reflect.has(globalThis, key)) return false;
  Reflect.set(globalThis, key, true);
  return true;
}
