/** Text as the searches compare it: without accents, case, ligatures or punctuation. */

/** Letters that carry no mark to take off and are still written as others by whoever looks for them (« Đặng », « Søren »). */
const LIGATURES: ReadonlyMap<string, string> = new Map([
  ['œ', 'oe'],
  ['æ', 'ae'],
  ['ß', 'ss'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['ħ', 'h'],
  ['ı', 'i'],
  ['ŋ', 'n'],
  ['ŧ', 't'],
  ['ə', 'e'],
]);

/** Folds a text into lower-case words of ASCII letters and digits separated by single spaces. */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}\p{Cf}]+/gu, '')
    .replace(/[œæßđðþøłħıŋŧə]/g, (ligature) => LIGATURES.get(ligature) ?? ligature)
    // Apostrophes that Unicode counts among the letters.
    .replace(/[ʹʻʼʽˈʾʿꞌ՚]/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
