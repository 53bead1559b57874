/** Between two calls, once: the key that would have spared a click in the last one. */
import { useEffect } from 'preact/hooks';
import { useApp, useLabels } from '../kit/app-context';
import { KeyCap, useKeyTextOf } from '../kit/KeyHint';

export function KeyTip() {
  const { keyHabit } = useApp('keyHabit');
  const { help, commands } = useLabels();
  const keyTextOf = useKeyTextOf();
  // Drawn while no call is: what stands here ends with the next one.
  useEffect(() => {
    keyHabit.end();
    return keyHabit.begin;
  }, [keyHabit]);
  const tip = keyHabit.tip.value;
  if (!tip) return null;
  return (
    <p class="hint" role="note">
      {help.couldHave} <KeyCap>{keyTextOf(tip)}</KeyCap> {`— ${commands[tip]}`}
    </p>
  );
}
