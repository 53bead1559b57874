/** Which Latin letter a press means where the layout, or Option on macOS, types another character. */

/** What of a keyboard event tells it. */
export type LetterPress = Pick<KeyboardEvent, 'key' | 'code' | 'altKey' | 'ctrlKey'> & {
  /**
   * Its old number: deprecated, and the one place where a browser says which letter the layout has on a key whatever
   * Option or a script makes of it (https://w3c.github.io/uievents/#legacy-key-models).
   */
  readonly keyCode?: number;
};

/** The old number of a key that goes to a dead key or to an input method. */
const PROCESSED = 229;

const LETTER = /^[a-z]$/i;
const OTHER_SCRIPT = /^(?=\p{L})\P{Script=Latin}$/u;
const PUNCTUATION = /^[!-/:-@[-`{-~]$/;

const onMac = (): boolean => /^Mac/.test(globalThis.navigator?.platform ?? '');

/** By its old number; by its place, as on QWERTY, where an input method has the number. */
function layoutLetter({ code, keyCode = 0 }: LetterPress): string | null {
  const letter = String.fromCharCode(keyCode);
  if (/^[A-Z]$/.test(letter)) return letter.toLowerCase();
  return keyCode === 0 || keyCode === PROCESSED
    ? (/^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase() ?? null)
    : null;
}

/** The small Latin letter that a press means; null for any other key. */
export function meantLetter(press: LetterPress, isMac = onMac()): string | null {
  const { key, code, altKey, ctrlKey, keyCode = 0 } = press;
  if (LETTER.test(key)) return key.toLowerCase();
  // Option types « ˜ », « ø », « ∂ », or begins an accent.
  if (isMac && altKey && !ctrlKey && (key === 'Dead' || [...key].length === 1)) return layoutLetter(press);
  if (OTHER_SCRIPT.test(key)) return layoutLetter(press);
  // Hebrew has « / » on the key of Q; the « , » of AZERTY has a number of its own, and is no M.
  return PUNCTUATION.test(key) && code === `Key${String.fromCharCode(keyCode)}` ? layoutLetter(press) : null;
}
