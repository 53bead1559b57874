/** « Enter, Enter »: the second one closes, but only as the very next key; whoever types meanwhile closes nothing. */
import { useLayoutEffect, useState } from 'preact/hooks';
import { isHers } from '../../lib/contract/her-press';

const MODIFIERS: ReadonlySet<string> = new Set(['Shift', 'Control', 'Alt', 'AltGraph', 'Meta']);

const isPlainEnter = (event: KeyboardEvent): boolean =>
  event.key === 'Enter' &&
  !event.isComposing &&
  !(event.shiftKey || event.ctrlKey || event.altKey || event.metaKey);

/**
 * Once armed, Enter runs `close` whatever has the focus. Any other key, text, paste or press of the mouse disarms;
 * the repeats of an Enter held down do nothing at all.
 */
export function useSecondEnter(close: () => void) {
  const [isArmed, setArmed] = useState(false);
  // A layout effect: the second key of a fast hand comes before the next frame.
  useLayoutEffect(() => {
    if (!isArmed) return;
    const listening = new AbortController();
    const options = { capture: true, signal: listening.signal };
    const disarm = () => setArmed(false);
    const onKey = (event: KeyboardEvent) => {
      if (!isHers(event) || MODIFIERS.has(event.key)) return;
      if (!isPlainEnter(event)) return disarm();
      event.preventDefault();
      event.stopImmediatePropagation();
      if (event.repeat) return;
      disarm();
      close();
    };
    addEventListener('keydown', onKey, options);
    for (const type of ['input', 'paste', 'pointerdown']) addEventListener(type, disarm, options);
    return () => listening.abort();
  }, [isArmed, close]);
  return { isArmed, arm: () => setArmed(true) };
}
