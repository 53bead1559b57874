/** Which phrases fit this moment of a call: first those of what it is about, then those of its step. */
import { fold } from '../text/search-text';
import type { LibraryPhrase } from './phrase-library';

/** A category, and the beginnings of words by which a reason asks for it. */
export type ReasonWords = { readonly categoryId: string; readonly words: readonly string[] };

/** What a moment asks for, most telling first. */
export type FitMoment = {
  /** What the caller said and the protocol that is open, as written. */
  readonly about: string;
  /** Categories that urgency, caller and what was done ask for. */
  readonly first: readonly string[];
  /** Those of the step. */
  readonly step: readonly string[];
};

/** Rows of each: what is not among them is one word of the search away. */
const MOST_ABOUT = 5;
const MOST_OF_STEP = 4;

type Met = { readonly categoryId: string; readonly words: readonly string[] };

const metBy = (about: string, rows: readonly ReasonWords[]): Met[] => {
  const said = fold(about).split(' ');
  return rows.flatMap(({ categoryId, words }) => {
    const met = words.filter((word) => said.some((each) => each.startsWith(word)));
    return met.length > 0 ? [{ categoryId, words: met }] : [];
  });
};

/** The categories that words of a reason ask for. */
export const categoriesAsked = (about: string, rows: readonly ReasonWords[]): readonly string[] =>
  metBy(about, rows).map(({ categoryId }) => categoryId);

/** Phrases of a category; those that hold a word of the reason first. */
const ofCategory = (library: readonly LibraryPhrase[], { categoryId, words }: Met): LibraryPhrase[] => {
  const holds = ({ text }: LibraryPhrase): boolean => {
    const said = fold(text.replace(/\{[^{}]*\}/g, ' ')).split(' ');
    return words.some((word) => said.some((each) => each.startsWith(word)));
  };
  const own = library.filter((phrase) => phrase.categoryId === categoryId);
  const named = own.filter(holds);
  return [...named, ...own.filter((phrase) => !named.includes(phrase))];
};

/** Phrases that fit, each once, the most telling first; a few: the others follow in their own order. */
export function fittingPhrases(
  library: readonly LibraryPhrase[],
  { about, first, step }: FitMoment,
  rows: readonly ReasonWords[],
): readonly LibraryPhrase[] {
  const plain = (categoryId: string): Met => ({ categoryId, words: [] });
  const take = (asked: readonly Met[], most: number) =>
    [...new Set(asked.flatMap((each) => ofCategory(library, each)))].slice(0, most);
  const told = take([...first.map(plain), ...metBy(about, rows)], MOST_ABOUT);
  return [...new Set([...told, ...take(step.map(plain), MOST_OF_STEP)])];
}
