/** Finds the rows of a list by a few of their words, misspelt or unfinished. */
import MiniSearch from 'minisearch';
import { fold } from '../search-text';

const wordsOf = (text: string): string[] => fold(text).split(' ').filter(Boolean);

const OPTIONS = {
  prefix: (term: string, at: number, terms: string[]) => at === terms.length - 1 || term.length >= 4,
  fuzzy: (term: string) => (term.length >= 4 ? 0.2 : false),
  maxFuzzy: 2,
};

type Searched<T, Field extends string> = {
  readonly rows: readonly T[];
  readonly fields: readonly Field[];
  /** What is searched of a row. */
  readonly textOf: (row: T) => Readonly<Record<Field, string>>;
  /** How much more a word counts in some fields. */
  readonly boost: Readonly<Partial<Record<Field, number>>>;
  /** More are not given, nor looked at. */
  readonly most: number;
};

/**
 * Prepares the search once. All words must be met; when no row holds them all, rows that hold some come instead. Without a
 * word it gives null.
 */
export function createWordSearch<T, Field extends string>(
  searched: Searched<T, Field>,
): (query: string) => readonly T[] | null {
  const { rows, fields, textOf, most } = searched;
  const index = new MiniSearch({
    fields: [...fields],
    tokenize: wordsOf,
    processTerm: (term) => term,
  });
  index.addAll(rows.map((row, id) => ({ ...textOf(row), id })));
  const options = { ...OPTIONS, boost: searched.boost as Record<string, number> };
  return (query) => {
    if (wordsOf(query).length === 0) return null;
    const strict = index.search(query, { ...options, combineWith: 'AND' });
    const found = strict.length > 0 ? strict : index.search(query, { ...options, combineWith: 'OR' });
    return found.slice(0, most).flatMap(({ id }) => rows[id] ?? []);
  };
}
