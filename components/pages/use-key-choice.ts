/** One key being chosen: which command waits for it, what came of the last press, and the way back. */
import { useState } from 'preact/hooks';
import { clashOf, type KeyClash, keysOf, neighboursOn, withKey } from '../../lib/app/chosen-keys';
import { type CommandId, commands } from '../../lib/app/commands';
import { chordOf } from '../../lib/contract/chord';
import type { Press } from '../../lib/contract/local-keys';
import { useApp, useLabels } from '../kit/app-context';
import { keyText } from '../kit/KeyHint';
import { useStartLabels } from './start-labels';

const MODIFIERS: readonly string[] = ['Alt', 'Control', 'Shift', 'Meta', 'AltGraph'];

export type KeyChoice = {
  /** The command whose new key is waited for. */
  readonly waiting: CommandId | null;
  /** What came of the last press. */
  readonly said: string;
  readonly begin: (id: CommandId) => void;
  readonly leave: () => void;
  /** A press while one waits. */
  readonly press: (event: Press) => void;
  readonly reset: (id: CommandId) => void;
  readonly resetAll: () => void;
};

/** What stands against a key, in words. */
function useClashText(): (keys: string, clash: KeyClash) => string {
  const { keyChoice } = useStartLabels();
  const { commands: names } = useLabels();
  return (keys, clash) => {
    if (clash.kind === 'command') return keyChoice.command(keyText(keys), names[clash.id]);
    return keyChoice[clash.kind](keyText(keys));
  };
}

export function useKeyChoice(): KeyChoice {
  const { state, practices } = useApp('state', 'practices');
  const { keyChoice } = useStartLabels();
  const names = useLabels().commands;
  const clashText = useClashText();
  const [waiting, setWaiting] = useState<CommandId | null>(null);
  const [said, setSaid] = useState('');
  const chosen = state.settings.value.keys;
  const take = (id: CommandId, keys: string) => {
    const globalKeys = Object.values(state.globalKeys.value);
    const clash = clashOf({ id, keys, chosen, globalKeys });
    if (clash) return setSaid(clashText(keys, clash));
    void practices.changeSettings({ keys: withKey(chosen, id, keys) });
    setWaiting(null);
    const neighbours = neighboursOn(keys).join(', ');
    const key = keyText(keys);
    setSaid(neighbours ? keyChoice.neighbours(key, neighbours) : keyChoice.chosen(names[id], key));
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
      if (waiting) setSaid(keyChoice.chosen(names[waiting], keyText(keysOf(chosen, waiting))));
    },
    press: (event) => {
      if (!waiting || MODIFIERS.includes(event.key)) return;
      const keys = chordOf(event);
      if (keys) take(waiting, keys);
      else setSaid(keyChoice.unusable);
    },
    reset: (id) => take(id, commands[id].keys),
    resetAll: () => {
      setWaiting(null);
      setSaid(keyChoice.areReset);
      void practices.changeSettings({ keys: {} });
    },
  };
}
