/** Finds a phrase by a few words of it or of its category, misspelt or unfinished. */
import MiniSearch from 'minisearch';
import { fold } from '../text/search-text';
import type { LibraryPhrase } from './phrase-library';

type Row = {
  readonly id: number;
  readonly title: string;
  readonly text: string;
  readonly when: string;
  readonly abbreviation: string;
};

const MOST_HITS = 50;

const wordsOf = (text: string): string[] => fold(text).split(' ').filter(Boolean);

const searchOptions = {
  boost: { title: 2, abbreviation: 4 },
  prefix: (term: string, at: number, terms: string[]) => at === terms.length - 1 || term.length >= 4,
  fuzzy: (term: string) => (term.length >= 4 ? 0.2 : false),
  maxFuzzy: 2,
};

const rowOf = (phrase: LibraryPhrase, id: number): Row => ({
  id,
  title: phrase.categoryTitle,
  // The names of variables are not words that she hears or says.
  text: `${phrase.text} ${phrase.alsoFound ?? ''}`.replace(/\{[^{}]*\}/g, ' '),
  when: phrase.when,
  abbreviation: phrase.abbreviation,
});

/**
 * Prepares the search once for a library. All words must be met; when no phrase holds them all, phrases
 * that hold some come instead, fifty at most. An empty query gives every phrase in the library's order.
 */
export const createPhraseSearch = (
  library: readonly LibraryPhrase[],
): ((query: string) => readonly LibraryPhrase[]) => {
  const index = new MiniSearch<Row>({
    fields: ['title', 'text', 'when', 'abbreviation'],
    tokenize: wordsOf,
    processTerm: (term) => term,
  });
  index.addAll(library.map(rowOf));

  return (query) => {
    if (wordsOf(query).length === 0) return library;
    const strict = index.search(query, { ...searchOptions, combineWith: 'AND' });
    const found = strict.length > 0 ? strict : index.search(query, { ...searchOptions, combineWith: 'OR' });
    return found.slice(0, MOST_HITS).flatMap(({ id }) => library[id] ?? []);
  };
};
