/** Gives the panel the keyboard back when it went to the document alone. Runs in the page, isolated world. */
import type { Panel } from './panel-frame';

/** After this delay a click or a script that focuses a field has focused it; and a page that fights back never spins us. Milliseconds. */
const SETTLED_MS = 10;

/**
 * A script's `window.focus()` moves the keys to the page while the panel's frame stays the active element, and Chromium
 * does the same by itself when the panel's young process hears of its first focus just after the frame was given it: what
 * is typed would go to nothing that is seen to have the focus.
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
    () => {
      waiting = window.setTimeout(giveBack, SETTLED_MS);
    },
    { signal },
  );
  // The keys went on to a frame: to take them back would lose one.
  addEventListener('blur', () => clearTimeout(waiting), { signal });
}
