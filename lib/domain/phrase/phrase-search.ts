/** Finds a phrase by a few words of it or of its category, misspelt or unfinished. */
import { createWordSearch } from '../text/search/word-search';
import type { LibraryPhrase } from './phrase-library';

const MOST_HITS = 50;

const textOf = (phrase: LibraryPhrase) => ({
  title: phrase.categoryTitle,
  // The names of variables are not words that she hears or says.
  text: `${phrase.text} ${phrase.alsoFound ?? ''}`.replace(/\{[^{}]*\}/g, ' '),
  when: phrase.when,
  abbreviation: phrase.abbreviation,
});

/** Prepares the search once for a library; fifty at most. An empty query gives every phrase in the library's order. */
export const createPhraseSearch = (
  library: readonly LibraryPhrase[],
): ((query: string) => readonly LibraryPhrase[]) => {
  const search = createWordSearch({
    rows: library,
    fields: ['title', 'text', 'when', 'abbreviation'],
    textOf,
    boost: { title: 2, abbreviation: 4 },
    most: MOST_HITS,
  });
  return (query) => search(query) ?? library;
};
