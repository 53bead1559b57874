/** One key being chosen: which command waits for it, what came of the last press, and the way back. */
import { useState } from 'preact/hooks';
import { keysOf, wishOf, withKey } from '../../lib/app/keys/chosen-keys';
import { clashOf, type KeyClash, neighboursOn } from '../../lib/app/keys/key-clash';
import { firstKeysOf, type KeyId } from '../../lib/app/keys/key-rows';
import { chordOf } from '../../lib/contract/chord';
import type { Press } from '../../lib/contract/key-press';
import { usePageApp } from '../kit/app-context';
import { useCapText } from '../kit/KeyHint';
import { useKeyName } from '../kit/keys/use-key-sections';
import { useStartLabels } from './start-labels';

const MODIFIERS: readonly string[] = ['Alt', 'Control', 'Shift', 'Meta', 'AltGraph'];

export type KeyChoice = {
  /** The command whose new key is waited for. */
  readonly waiting: KeyId | null;
  /** What came of the last press. */
  readonly said: string;
  readonly begin: (id: KeyId) => void;
  readonly leave: () => void;
  /** A press while one waits. */
  readonly press: (event: Press) => void;
  readonly reset: (id: KeyId) => void;
  readonly resetAll: () => void;
};

/** What stands against a key, in words. */
function useClashText(): (keys: string, clash: KeyClash) => string {
  const { keyChoice } = useStartLabels();
  const nameOf = useKeyName();
  const capText = useCapText();
  return (keys, clash) => {
    if (clash.kind === 'taken') return keyChoice.taken(capText(keys), nameOf(clash.id));
    return keyChoice[clash.kind](capText(keys));
  };
}

export function useKeyChoice(): KeyChoice {
  const { state, choices } = usePageApp('state', 'choices');
  const { keyChoice } = useStartLabels();
  const nameOf = useKeyName();
  const capText = useCapText();
  const clashText = useClashText();
  const [waiting, setWaiting] = useState<KeyId | null>(null);
  const [said, setSaid] = useState('');
  const chosen = state.settings.value.keys;
  const take = (id: KeyId, keys: string) => {
    const globalKeys = Object.values(state.globalKeys.value);
    const clash = clashOf({ id, keys, chosen, globalKeys });
    if (clash) return setSaid(clashText(keys, clash));
    setWaiting(null);
    const neighbours = neighboursOn(keys).join(', ');
    const key = capText(keys);
    const told = keyChoice.chosen(nameOf(id), key);
    void choices.choose({ keys: withKey(chosen, id, keys) }, told);
    // That it is chosen is told where it can be taken back.
    setSaid(neighbours ? keyChoice.neighbours(key, neighbours) : '');
  };
  return {
    waiting,
    said,
    begin: (id) => {
      setWaiting(id);
      setSaid(keyChoice.press);
    },
    leave: () => {
      setWaiting(null);
      if (waiting) setSaid(keyChoice.chosen(nameOf(waiting), capText(keysOf(chosen, waiting))));
    },
    press: (event) => {
      if (!waiting || MODIFIERS.includes(event.key)) return;
      const pressed = chordOf(event);
      const keys = pressed && wishOf(waiting, pressed);
      if (keys) take(waiting, keys);
      else setSaid(pressed ? keyChoice.digits : keyChoice.unusable);
    },
    reset: (id) => take(id, firstKeysOf(id)),
    resetAll: () => {
      setWaiting(null);
      setSaid('');
      void choices.choose({ keys: {} }, keyChoice.areReset);
    },
  };
}
