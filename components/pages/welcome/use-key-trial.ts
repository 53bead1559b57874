/** Follows the four global keys while she tries them, and her modifiers beside them. */
import { useEffect, useState } from 'preact/hooks';
import { type KeyTrial, NOTHING_TRIED, type TrialEvent, triedOn } from '../../../lib/app/key-trial';
import { useApp } from '../../kit/app-context';

/** The command comes through the browser's own process, after the key-up here now and then. */
const SETTLES_AFTER_MS = 400;

/** The modifiers of the suggested keys: Alt, and Control+Shift on macOS. */
const MODIFIERS: readonly string[] = ['Alt', 'Control'];

/** The keyboard as this page hears it. */
function followModifiers(tell: (event: TrialEvent) => void, signal: AbortSignal): void {
  const down = (event: KeyboardEvent) => {
    if (event.repeat) return;
    if (MODIFIERS.includes(event.key)) tell({ kind: 'modifierDown' });
    else if (event.altKey && event.key !== 'Shift') tell({ kind: 'chord' });
  };
  const up = ({ key }: KeyboardEvent) => {
    if (MODIFIERS.includes(key)) setTimeout(() => tell({ kind: 'modifierSettled' }), SETTLES_AFTER_MS);
  };
  addEventListener('keydown', down, { signal });
  addEventListener('keyup', up, { signal });
}

/** What came of her presses so far. */
export function useKeyTrial(): KeyTrial {
  const { panel } = useApp('panel');
  const [trial, setTrial] = useState(NOTHING_TRIED);
  useEffect(() => {
    const tell = (event: TrialEvent) => setTrial((before) => triedOn(before, event));
    const stopped = new AbortController();
    followModifiers(tell, stopped.signal);
    // Back from the browser's page of keys they may be others.
    addEventListener('focus', () => void panel.readGlobalKeys(), { signal: stopped.signal });
    const stop = panel.onGlobalKey((command) => tell({ kind: 'command', command }));
    return () => {
      stopped.abort();
      stop();
    };
  }, [panel]);
  return trial;
}
