/** Text as the searches compare it: without accents, case, ligatures or punctuation. */

const LIGATURES: ReadonlyMap<string, string> = new Map([
  ['œ', 'oe'],
  ['æ', 'ae'],
  ['ß', 'ss'],
]);

/** Folds a text into lower-case words of ASCII letters and digits separated by single spaces. */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/[œæß]/g, (ligature) => LIGATURES.get(ligature) ?? ligature)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
