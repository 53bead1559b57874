/** How long a passphrase holds against somebody who has the disk and tries one after the other, said without flattery. */

/** `screen`: stops a look, not a thief; `weak`: a thief needs a good machine and patience; `good`: more than he has. */
export type PassphraseStrength = 'screen' | 'weak' | 'good';

/** Of a word: people choose among some eight thousand, whatever its length or its capital. */
const WORD_BITS = 13;
/** Of any other sign, drawn among letters of both cases, figures and signs. */
const SIGN_BITS = 6;
const FIGURE_BITS = 3.3;

/** A sign that repeats the one before, or follows it in the alphabet, adds nothing. */
const freshSigns = (text: string): number => {
  const codes = [...text].map((sign) => sign.codePointAt(0) ?? 0);
  return codes.filter((code, at) => at === 0 || Math.abs(code - (codes[at - 1] ?? 0)) > 1).length;
};

const isWord = (run: string): boolean => /^\p{L}\p{Ll}{2,}$|^\p{Lu}{3,}$/u.test(run);

const bitsOf = (run: string): number => {
  if (/^\p{N}+$/u.test(run)) return freshSigns(run) * FIGURE_BITS;
  const bits = freshSigns(run) * SIGN_BITS;
  return isWord(run) ? Math.min(WORD_BITS, bits) : bits;
};

/** Below this, trying all takes a good machine hours, even at half a second's work for each. */
const SCREEN_BITS = 30;
/** From here on, centuries. */
const GOOD_BITS = 44;

export const strengthOf = (passphrase: string): PassphraseStrength => {
  // The same word twice is one word.
  const runs = new Set(passphrase.match(/\p{L}+|\p{N}+|[^\p{L}\p{N}\s]+/gu) ?? []);
  const bits = [...runs].reduce((sum, run) => sum + bitsOf(run), 0);
  if (bits < SCREEN_BITS) return 'screen';
  return bits < GOOD_BITS ? 'weak' : 'good';
};
