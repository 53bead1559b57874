/** What a held key shows, and every way in which it is hidden again. Runs in the page and in extension pages. */

import { hearMasked } from './guards/masked-ears';

/** At most so long, whatever is held. Milliseconds. */
const LONGEST_MS = 5000;

/** Any key up: the letter comes up under another name when Alt is released first. */
const ENDS = ['keyup', 'blur', 'pagehide', 'visibilitychange'];

/** Ends the showing: the key, or Alt with it, released; window or tab left; too long. */
export function untilReleased(end: () => void): void {
  const listening = new AbortController();
  const stop = () => {
    listening.abort();
    clearTimeout(timer);
    end();
  };
  const timer = setTimeout(stop, LONGEST_MS);
  for (const type of ENDS) addEventListener(type, stop, { capture: true, signal: listening.signal });
  // In a masked page the other listeners are told nothing.
  hearMasked(({ type }) => {
    if (ENDS.includes(type)) stop();
    return false;
  }, listening.signal);
}
