/** Who has the keyboard, seen at a glance: the panel or the agenda. Told to the eye only: nothing talks over a caller. */
import { useLayoutEffect, useState } from 'preact/hooks';
import { isHers } from '../../lib/contract/her-press';
import { useLabels } from '../kit/app-context';
import { useKeySentence } from '../kit/KeyHint';

/** True while her keys act here, also those that a page took and that were handed on. */
function useKeyboardHere(): boolean {
  const [isHere, setHere] = useState(document.hasFocus());
  useLayoutEffect(() => {
    const listening = new AbortController();
    const { signal } = listening;
    const look = () => setHere(document.hasFocus());
    for (const type of ['focus', 'blur']) addEventListener(type, look, { signal });
    addEventListener('keydown', (event) => isHers(event) && setHere(true), { capture: true, signal });
    return () => listening.abort();
  }, []);
  return isHere;
}

export function KeyboardHere() {
  const { keyboardPlace } = useLabels();
  const isHere = useKeyboardHere();
  const sentence = useKeySentence();
  return (
    <span
      class="keyboard-here"
      data-here={isHere}
      title={sentence(isHere ? keyboardPlace.hereHint : keyboardPlace.awayHint)}
    >
      {isHere ? keyboardPlace.here : keyboardPlace.away}
    </span>
  );
}
