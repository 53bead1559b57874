/** Gives the panel the keyboard back when it went to the document alone. Runs in the page, isolated world. */
import type { Panel } from './panel-frame';

/** After this delay a click or a script that focuses a field has focused it; and a page that fights back never spins us. Milliseconds. */
const SETTLED_MS = 10;

/**
 * On a browser just started, Chromium gives the window the focus once more, shortly after the panel's frame was given it:
 * the frame stays the active element, yet keys go to its host and nowhere (Chromium 156, November 2026). A page's own
 * `window.focus()` leaves no active
 * element; see focus-theft.ts.
 */
export function keepKeyboard(getPanel: () => Panel | undefined, signal: AbortSignal): void {
  let waiting = 0;
  const giveBack = () => {
    const panel = getPanel();
    if (!panel || document.activeElement !== panel.host) return;
    // The active element is not focused anew.
    panel.frame.blur();
    panel.frame.focus();
  };
  // Not captured: the focus of an element does not come up to the window.
  addEventListener(
    'focus',
    ({ isTrusted }) => {
      // A page's forged one would have us take the keyboard from the panel for a moment.
      if (isTrusted) waiting = window.setTimeout(giveBack, SETTLED_MS);
    },
    { signal },
  );
  // The keys went on to a frame: to take them back would lose one.
  addEventListener('blur', ({ isTrusted }) => isTrusted && clearTimeout(waiting), { signal });
}
