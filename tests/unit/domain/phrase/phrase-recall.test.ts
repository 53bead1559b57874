/** Does she find the phrase she means? Recall and time per keystroke of our search beside two libraries and a plain control. */
import UFuzzy from '@leeoniya/ufuzzy';
import fuzzysort from 'fuzzysort';
import { expect, test } from 'vitest';
import { phraseCategories } from '../../../../lib/content/phrase/phrases';
import { type LibraryPhrase, phraseLibrary } from '../../../../lib/domain/phrase/phrase-library';
import { createPhraseSearch } from '../../../../lib/domain/phrase/phrase-search';
import { fold } from '../../../../lib/domain/text/search-text';
import { manyPhrases } from '../../../bench/many-phrases';
import { PHRASE_QUERIES } from './phrase-queries';
import { RECALL_QUERIES } from './phrase-recall-queries';

type Engine = (library: readonly LibraryPhrase[]) => (query: string) => readonly LibraryPhrase[];
type Asked = { readonly kind: string; readonly query: string; readonly id: string };

const practiceIn = (region: 'fr' | 'qc') => ({ id: 'p', region, specialty: 'dental' }) as const;
const inRegion = (region: 'fr' | 'qc') => phraseLibrary(phraseCategories, [], practiceIn(region));
/** Those of either country: a query is not asked in vain for a phrase of the other. */
const shipped = [
  ...new Map([...inRegion('fr'), ...inRegion('qc')].map((phrase) => [phrase.id, phrase])).values(),
];
const asked: readonly Asked[] = [
  ...RECALL_QUERIES,
  ...PHRASE_QUERIES.map(([query, id]) => ({ kind: 'everyday', query, id })),
];

const textOf = ({ categoryTitle, text, when }: LibraryPhrase) => fold(`${categoryTitle} ${text} ${when}`);

/** The library that other palettes use: letters in order, anywhere. */
const withFuzzysort: Engine = (library) => {
  const targets = library.map((phrase) => ({ phrase, prepared: fuzzysort.prepare(textOf(phrase)) }));
  return (query) =>
    fuzzysort.go(fold(query), targets, { key: 'prepared', limit: 50 }).map(({ obj }) => obj.phrase);
};

/** The fastest of the small ones: one error in each word, words in any order. */
const withUFuzzy: Engine = (library) => {
  const texts = library.map(textOf);
  const engine = new UFuzzy({ intraMode: 1, intraIns: 1, intraSub: 1, intraTrn: 1, intraDel: 1 });
  return (query) => {
    const [found, , order] = engine.search(texts, fold(query), 3);
    const ids = found && order ? order.map((at) => found[at] ?? -1) : (found ?? []);
    return [...ids].flatMap((at) => library[at] ?? []).slice(0, 50);
  };
};

/** The control: every word of the query stands somewhere in the phrase. */
const withSubstrings: Engine = (library) => {
  const rows = library.map((phrase) => ({ phrase, text: textOf(phrase) }));
  return (query) => {
    const words = fold(query).split(' ');
    return rows.filter(({ text }) => words.every((word) => text.includes(word))).map(({ phrase }) => phrase);
  };
};

const ENGINES: Readonly<Record<string, Engine>> = {
  'Décroché (minisearch)': createPhraseSearch,
  fuzzysort: withFuzzysort,
  uFuzzy: withUFuzzy,
  'substrings (control)': withSubstrings,
};

const isMeant = ({ id, categoryId }: LibraryPhrase, expected: string) =>
  id === expected || categoryId === expected;

const foundWithin = (search: ReturnType<Engine>, queries: readonly Asked[], most: number): number =>
  queries.filter(({ query, id }) =>
    search(query)
      .slice(0, most)
      .some((phrase) => isMeant(phrase, id)),
  ).length;

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** Milliseconds for each letter of a few queries, as they are typed. */
function keystrokes(search: ReturnType<Engine>): number {
  const typed = asked
    .filter((_, at) => at % 16 === 0)
    .flatMap(({ query }) => [...query].map((_, at) => query.slice(0, at + 1)));
  for (const query of typed.slice(0, 40)) search(query);
  return median(
    typed.map((query) => {
      const start = performance.now();
      search(query);
      return performance.now() - start;
    }),
  );
}

test('of more than 150 queries, nearly all find their phrase in the first three, and more than by the other ways', () => {
  const kinds = [...new Set(asked.map(({ kind }) => kind))];
  const recall = Object.entries(ENGINES).map(([name, engine]) => {
    const search = engine(shipped);
    const byKind = kinds.map((kind) => {
      const queries = asked.filter((each) => each.kind === kind);
      return [
        kind,
        `${foundWithin(search, queries, 1)} · ${foundWithin(search, queries, 3)} of ${queries.length}`,
      ];
    });
    return { name, top1: foundWithin(search, asked, 1), top3: foundWithin(search, asked, 3), byKind };
  });
  console.log(`Phrase search, ${asked.length} queries: found first · in the first three`);
  console.table(
    Object.fromEntries(
      recall.map(({ name, top1, top3, byKind }) => [
        name,
        { all: `${top1} · ${top3}`, ...Object.fromEntries(byKind) },
      ]),
    ),
  );
  const [ours, ...others] = recall;
  expect(asked.length).toBeGreaterThanOrEqual(150);
  expect(ours?.top3).toBeGreaterThanOrEqual(asked.length * 0.95);
  for (const other of others) expect(ours?.top3).toBeGreaterThan(other.top3);
});

/** The same list, and how often one of its phrases was looked at. */
function witnessed(library: readonly LibraryPhrase[]) {
  const seen = { phrases: 0 };
  const list = new Proxy(library, {
    get(target, key, receiver) {
      if (typeof key === 'string' && /^\d+$/.test(key)) seen.phrases += 1;
      return Reflect.get(target, key, receiver);
    },
  });
  return { list, seen };
}

test('a letter over 5,000 phrases looks at the fifty that it shows, never at all of them', {
  timeout: 120_000,
}, () => {
  const many = phraseLibrary(manyPhrases(phraseCategories, 5000), [], practiceIn('qc'));
  const { list, seen } = witnessed(many);
  const search = createPhraseSearch(list);
  expect(seen.phrases).toBeGreaterThanOrEqual(many.length);
  for (const { query } of asked) {
    seen.phrases = 0;
    const found = search(query);
    expect(seen.phrases, query).toBe(found.length);
    expect(found.length, query).toBeLessThanOrEqual(50);
  }
  const times = Object.entries(ENGINES).map(([name, engine]) => ({
    name,
    shipped: keystrokes(engine(shipped)),
    many: keystrokes(engine(many)),
  }));
  // For the reader alone: what a machine takes is no verdict.
  console.log('Milliseconds per keystroke, median');
  console.table(
    Object.fromEntries(
      times.map((row) => [
        row.name,
        { [`${shipped.length} phrases`]: row.shipped.toFixed(2), '5,000 phrases': row.many.toFixed(2) },
      ]),
    ),
  );
});
