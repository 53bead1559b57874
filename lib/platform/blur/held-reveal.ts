/** What a held key shows, and every way in which it is hidden again. Runs in the page and in extension pages. */

/** At most so long, whatever is held. Milliseconds. */
const LONGEST_MS = 5000;

/** Ends the showing: the key, or Alt with it, released; window or tab left; too long. */
export function untilReleased(end: () => void): void {
  const listening = new AbortController();
  const options = { capture: true, signal: listening.signal };
  const stop = () => {
    if (listening.signal.aborted) return;
    listening.abort();
    clearTimeout(timer);
    end();
  };
  const timer = setTimeout(stop, LONGEST_MS);
  // Any key up: the letter comes up under another name when Alt is released first.
  addEventListener('keyup', stop, options);
  addEventListener('blur', stop, options);
  addEventListener('pagehide', stop, options);
  document.addEventListener('visibilitychange', stop, options);
}
