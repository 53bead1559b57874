// The words of each call of a desk on which everything falls, and what of them must have come through.
import type { Accident, StoredCall } from './accidents.ts';

const BEGINNING = 12;

/** A call's own words, numbered: a letter that is lost, doubled or in the wrong call shows. */
export type CallScript = {
  readonly words: string;
  /** What was typed of it so far, whether or not it came through. */
  typed: string;
  /** What was on disk when it was judged last. */
  kept: string;
};

/** Three calls, of which the first letters are typed before anything falls. */
export const callScripts = (): CallScript[] =>
  ['un', 'deux', 'trois'].map((word) => {
    const words = Array.from({ length: 900 }, (_, at) => `${word}${at}`).join(' ');
    const beginning = words.slice(0, BEGINNING);
    return { words, typed: beginning, kept: beginning };
  });

/** The script whose first letters a text has. */
export const scriptOf = (scripts: readonly CallScript[], text: string): CallScript | undefined =>
  scripts.find(({ words }) => text.startsWith(words.slice(0, BEGINNING)));

/** The stored text of a script's call; empty if the call is lost. */
export const textOf = (calls: readonly StoredCall[], { words }: CallScript): string =>
  calls.find(({ reason }) => reason.startsWith(words.slice(0, BEGINNING)))?.reason ?? '';

/** How many letters the texts begin with together. */
export function sharedLength(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return at;
}

/** True if the text is the whole with none, some or all of its letters left out, in their order. */
function isWithin(text: string, whole: string): boolean {
  let at = 0;
  for (const letter of whole) if (text[at] === letter) at += 1;
  return at === text.length;
}

/** What the caret stood behind, and that with all that was typed on. */
export type Typing = { readonly before: string; readonly whole: string };

/**
 * True if an accident may leave this text of a typing. A page that reloads has no document for a moment, which lets letters
 * fall and takes the later ones (SECURITY.md); a browser or a tab that ends takes no later ones.
 */
export function mayLeave(accident: Accident, kept: string, { before, whole }: Typing): boolean {
  if (!kept.startsWith(before)) return false;
  return accident === 'page reloaded' ? isWithin(kept, whole) : whole.startsWith(kept);
}

/** True if a call that was not on screen has still what it had, and no word but its own. */
export const isUntouched = (text: string, { kept, typed }: CallScript): boolean =>
  text.startsWith(kept) && isWithin(text, typed);
