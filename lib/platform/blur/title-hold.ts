/** Keeps names out of the tab's title while masked. Runs in the page, isolated world. */

/** What the tab is called meanwhile. */
export const NEUTRAL_TITLE = 'Agenda';

/** Holds the title; returns what gives back the page's own, as it then is. */
export function holdTitle(): () => void {
  let real: string | null = null;
  const hold = () => {
    // Without a title the browser shows the address, and a title of ours would be one element too many.
    if (document.title === '' || document.title === NEUTRAL_TITLE) return;
    real = document.title;
    document.title = NEUTRAL_TITLE;
  };
  const observer = new MutationObserver(hold);
  observer.observe(document, { subtree: true, childList: true, characterData: true });
  hold();
  return () => {
    observer.disconnect();
    if (real !== null) document.title = real;
  };
}
