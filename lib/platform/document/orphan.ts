/** Life of one page script across updates of the extension. Runs in the page, isolated world. */

/** Heard by the script of an older version when a newer one starts in the same document. */
const REPLACED = 'decroche:replaced';
/** Heard by it when the panel of the newer one holds all that its own held. */
const PANEL_REPLACED = 'decroche:relieved';

/** Under this global of our world stands that she took us away from this site, while the document is open. */
const LEFT = 'decroche:left';

/** True once the extension was reloaded or updated under this document, when every `chrome` call would throw, or she took us away. */
export const isOrphan = (): boolean => chrome.runtime?.id === undefined || LEFT in globalThis;

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

/** Lets the panel of an orphaned script go, if there is one. A script orphaned meanwhile says nothing: its own panel would go. */
export function letOlderPanelGo(): void {
  if (!isOrphan()) document.dispatchEvent(new Event(PANEL_REPLACED));
}

/** What the injected `leaveDocument` must be given. */
export const LEAVING: [string, string, string] = [LEFT, REPLACED, PANEL_REPLACED];

/** Injected: every script of ours falls silent here and takes away what it drew, as after an update that nothing follows. */
export const leaveDocument = (left: string, ...told: string[]): void => {
  Reflect.set(globalThis, left, true);
  for (const type of told) document.dispatchEvent(new Event(type));
};

/** True the first time it is asked in this world: a tab opened during an installation may be given the script twice. */
export function claimWorld(key: string): boolean {
  if (Reflect.has(globalThis, key)) return false;
  Reflect.set(globalThis, key, true);
  return true;
}
