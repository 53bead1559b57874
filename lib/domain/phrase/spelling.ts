/** Spells a name over the telephone: one first name per letter, and a word for every accent and sign. */
import * as z from 'zod/mini';

export const SpellingAlphabet = z.object({
  /** One word for each letter of a to z: « a » is said « Anatole ». */
  letters: z.record(z.string().check(z.regex(/^[a-z]$/)), z.string().check(z.minLength(1))),
  /** What is said of an accent, by its combining character. */
  accents: z.record(z.string().check(z.length(1)), z.string().check(z.minLength(1))),
  /** Signs, and letters that hold two, said as a whole: « - » is « trait d'union ». */
  signs: z.record(z.string().check(z.length(1)), z.string().check(z.minLength(1))),
  /** Key of the published sources. */
  source: z.string(),
});
export type SpellingAlphabet = z.infer<typeof SpellingAlphabet>;

/** One character as it was typed, and what is said for it. */
export type SpelledLetter = { readonly letter: string; readonly word: string };

const LETTER = /\P{M}\p{M}*/gu;

/** The signs that keyboards and pasted texts write in several ways. */
const plainSigns = (name: string): string =>
  name
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[’ʼ`´]/g, "'")
    .replace(/[‐‑‒–]/g, '-')
    .normalize('NFC');

const wordFor = (letter: string, { letters, accents, signs }: SpellingAlphabet): string => {
  const lower = letter.toLowerCase();
  const sign = signs[lower];
  if (sign) return sign;
  const [base = '', ...marks] = lower.normalize('NFD');
  const word = letters[base];
  // A digit, or a letter that the alphabet does not know, is said as it is.
  if (!word) return letter;
  return [word, ...marks.flatMap((mark) => accents[mark] ?? [])].join(', ');
};

/**
 * Every character of a name with the word that spells it, in order: « É » is « Eugène, accent aigu », « - » is « trait d'union ».
 * Digits are left as they are; spaces around the name are dropped, those within count once.
 */
export const spellOut = (name: string, alphabet: SpellingAlphabet): SpelledLetter[] =>
  (plainSigns(name).match(LETTER) ?? []).map((letter) => ({ letter, word: wordFor(letter, alphabet) }));
