/** Keeps names out of the tab's title while masked. Runs in the page, isolated world. */

/** What the tab is called meanwhile. */
export const NEUTRAL_TITLE = 'Agenda';

/** The page's own title, in the isolated world: more than one script of ours may hold it at a time. */
const KEY = 'decroche:title';

/** Holds the title; returns what lets go of it, and gives back the page's own, as it then is, unless another `goesOn` holding it. */
export function holdTitle(): (goesOn?: boolean) => void {
  const hold = () => {
    // Without a title the browser shows the address (Chromium 156, November 2026), and one of ours would be an element
    // too many.
    if (document.title === '' || document.title === NEUTRAL_TITLE) return;
    Reflect.set(globalThis, KEY, document.title);
    document.title = NEUTRAL_TITLE;
  };
  const observer = new MutationObserver(hold);
  observer.observe(document, { subtree: true, childList: true, characterData: true });
  hold();
  return (goesOn = false) => {
    observer.disconnect();
    const real: unknown = Reflect.get(globalThis, KEY);
    if (goesOn || typeof real !== 'string') return;
    Reflect.deleteProperty(globalThis, KEY);
    document.title = real;
  };
}
