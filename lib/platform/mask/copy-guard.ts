/** While masked, what is selected in the page goes nowhere: not copied, cut or dragged. Runs in the page, isolated world. */
import { isOurHost } from '../page/our-hosts';

const WAYS_OUT = ['copy', 'cut', 'dragstart'] as const;

/** Stops the ways out; returns what opens them again. The page's own scripts could copy at any time without us. */
export function stopCopies(): () => void {
  const listening = new AbortController();
  const stop = (event: Event) => {
    if (!event.isTrusted) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    // A listener of the page that came first may have put something there.
    if (event instanceof ClipboardEvent) event.clipboardData?.clearData();
    if (event instanceof DragEvent) event.dataTransfer?.clearData();
  };
  for (const type of WAYS_OUT) addEventListener(type, stop, { capture: true, signal: listening.signal });
  return () => listening.abort();
}

/**
 * Takes the focus from the page, wherever it is in it: what a field has open above the page, out of reach of any style
 * (its list, its suggestions), closes, and nobody types blindly into what is hidden.
 */
export function dropFocus(): void {
  const focused = document.activeElement;
  if (focused instanceof HTMLElement && !isOurHost(focused)) focused.blur();
}
