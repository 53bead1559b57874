/** Finds a phrase by a few words of it or of its category, misspelt or unfinished. */
import MiniSearch from 'minisearch';
import type { Phrase, PhraseCategory } from './phrase';
import { fold } from './search-text';

export type PhraseHit = { readonly phrase: Phrase; readonly category: PhraseCategory };

type Row = { readonly id: number; readonly title: string; readonly text: string; readonly when: string };

const MOST_HITS = 50;

const wordsOf = (text: string): string[] => fold(text).split(' ').filter(Boolean);

const searchOptions = {
  boost: { title: 2 },
  prefix: (term: string, at: number, terms: string[]) => at === terms.length - 1 || term.length >= 4,
  fuzzy: (term: string) => (term.length >= 4 ? 0.2 : false),
  maxFuzzy: 2,
};

const rowOf = ({ phrase, category }: PhraseHit, id: number): Row => ({
  id,
  title: category.title,
  // The names of variables are not words that she hears or says.
  text: phrase.text.replace(/\{[^{}]*\}/g, ' '),
  when: category.when,
});

/**
 * Prepares the search once for a set of categories. All words must be met; when no phrase holds them all, phrases
 * that hold some come instead, fifty at most. An empty query gives every phrase in the catalogue's order.
 */
export const createPhraseSearch = (
  categories: readonly PhraseCategory[],
): ((query: string) => readonly PhraseHit[]) => {
  const all = categories.flatMap((category) => category.phrases.map((phrase) => ({ phrase, category })));
  const index = new MiniSearch<Row>({
    fields: ['title', 'text', 'when'],
    tokenize: wordsOf,
    processTerm: (term) => term,
  });
  index.addAll(all.map(rowOf));

  return (query) => {
    if (wordsOf(query).length === 0) return all;
    const strict = index.search(query, { ...searchOptions, combineWith: 'AND' });
    const found = strict.length > 0 ? strict : index.search(query, { ...searchOptions, combineWith: 'OR' });
    return found.slice(0, MOST_HITS).flatMap(({ id }) => all[id] ?? []);
  };
};
