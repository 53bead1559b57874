/** Abbreviations: what is typed, with its own trigger (« ;rdv »), and stands for a phrase. */

/** The key that has an abbreviation written out, by its `KeyboardEvent.key`. */
export const ABBREVIATION_KEYS = ['Tab', ' '] as const;

/** What the page script must know beforehand, to swallow no key that is the page's. It holds no phrase. */
export type AbbreviationRules = {
  readonly key: (typeof ABBREVIATION_KEYS)[number];
  /** Also in editors of code. */
  readonly inCode: boolean;
  readonly abbreviations: readonly string[];
};

/** Longest abbreviation. Characters. */
export const LONGEST_ABBREVIATION = 30;

const isWordMark = (character: string): boolean => /[\p{L}\p{N}]/u.test(character);

/** « rdv » is none at the end of « cardv »; after its own trigger an abbreviation may stand anywhere. */
const isWhole = (text: string, abbreviation: string): boolean =>
  !isWordMark(abbreviation.charAt(0)) || !isWordMark(text.charAt(text.length - abbreviation.length - 1));

/** The longest abbreviation that ends a text; null when there is none. */
export function abbreviationAtEnd(text: string, abbreviations: readonly string[]): string | null {
  const ending = abbreviations.filter(
    (abbreviation) => abbreviation !== '' && text.endsWith(abbreviation) && isWhole(text, abbreviation),
  );
  return ending.toSorted((a, b) => b.length - a.length)[0] ?? null;
}
