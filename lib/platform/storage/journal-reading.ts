/**
 * Finds journal entries without reading the journal: an index over the search terms narrows, the domain's rule decides.
 * Runs in our pages.
 */
import type { JournalPage } from '../../app/journal/journal-ports';
import type { Store } from '../../app/ports';
import type { JournalEntry, JournalKey } from '../../domain/journal/journal-entry';
import {
  answersQuery,
  type JournalQuery,
  type WantedTerms,
  wantedTerms,
} from '../../domain/journal/journal-query';
import { significantDigits } from '../../domain/journal/journal-terms';
import { isBornAlike } from '../../domain/journal/same-person';
import { fieldsOf } from '../../domain/record/row';
import { writtenPhone } from '../../domain/text/phone-writing';
import type { Database } from './database';
import { entryOf } from './journal-writing';
import { rowsOrNone } from './large-rows';
import { type Parts, ready } from './parts';
import { lockedAsNone } from './reading';
import type { Seal } from './seal';
import { hasFormerTerms } from './vault/former-index';

type Key = [order: number, id: string];

/** A term with more calls than this narrows nothing: so frequent, its calls are met soon enough in the order of time. */
const NARROW = 2000;
/** Entries read at once while walking in the order of time, at first and at most. */
const FIRST_CHUNK = 100;
const LARGEST_CHUNK = 1000;
/** Entries walked over for one page: past it what was found is shown first, and the search goes on from there. */
const WALK = 4000;

/** One list for each thing wanted: the ranges of its writings, of which one is enough. */
const rangesOf = async (
  { database, seal }: Pick<Search, 'database' | 'seal'>,
  { exact, beginnings }: WantedTerms,
): Promise<IDBKeyRange[][]> => {
  const isMixed = await hasFormerTerms(database, seal);
  return Promise.all([
    ...exact.map(async (term) => [...(await seal.lookedFor(term, { as: 'whole', isMixed }))]),
    ...beginnings.map(async (writings) => {
      const ranges = writings.map((beginning) => seal.lookedFor(beginning, { as: 'beginning', isMixed }));
      return (await Promise.all(ranges)).flat();
    }),
  ]);
};

/** What the index already says of a row: one that lacks a thing wanted need not be opened. */
type MayAnswer = (row: unknown) => boolean;

/** The same as `range.includes`, which asks the browser each time: of one term, or of all that begin with it. */
const isFoundIn = ({ lower, upper }: IDBKeyRange): ((terms: readonly unknown[]) => boolean) => {
  const first: unknown = lower;
  if (upper === lower) return (terms) => terms.includes(first);
  return (terms) => terms.some((term) => typeof term === 'string' && term.startsWith(String(first)));
};

const mayAnswerOf = (ranges: readonly IDBKeyRange[][]): MayAnswer => {
  const wanted = ranges.map((writings) => writings.map(isFoundIn));
  return (row) => {
    const { terms } = fieldsOf(row);
    if (!Array.isArray(terms)) return true;
    return wanted.every((writings) => writings.some((isFound) => isFound(terms)));
  };
};

/** Keys that all the rare terms share, newest first; null when no term is rare enough. */
async function candidates({ database, ranges }: Search): Promise<Key[] | null> {
  const index = database.transaction('journal').store.index('terms');
  const keysOf = async (ranges: readonly IDBKeyRange[]) =>
    (await Promise.all(ranges.map((range) => index.getAllKeys(range, NARROW + 1)))).flat();
  const found = await Promise.all(ranges.map(keysOf));
  const rare = found
    .filter((keys) => keys.length <= NARROW)
    .map((keys) => new Map(keys.map((key) => [key[1], key])));
  const [first, ...others] = rare.toSorted((a, b) => a.size - b.size);
  if (!first) return null;
  const shared = [...first.values()].filter(([, id]) => others.every((keys) => keys.has(id)));
  return shared.sort((a, b) => a[0] - b[0] || (a[1] < b[1] ? -1 : 1));
}

/** Entries of the journal begun in the query's time, after `after` in the order newest first. */
const rangeOf = ({ from, to }: JournalQuery, after: JournalKey | null): IDBKeyRange =>
  // Arrays compare item by item: [-to] stands before every call begun at -to, [-from, []] after every call begun at -from.
  IDBKeyRange.bound(after ? [...after] : [-to + 1], [-from, []], after !== null, false);

const isPast = ([order, id]: Key, after: JournalKey | null): boolean =>
  after === null || order > after[0] || (order === after[0] && id > after[1]);

const keyOf = ({ order, id }: JournalEntry): Key => [order, id];

/** An entry that does not parse is only a copy: its call is intact, and is entered again at its next change. */
const readable = async (
  { seal, mayAnswer }: Search,
  lines: readonly { readonly row: unknown }[],
): Promise<JournalEntry[]> => {
  const rows = lines.map(({ row }) => row).filter(mayAnswer);
  await seal.prepare(rows.map((row) => fieldsOf(row)['body']));
  const entries = await Promise.all(rows.map((row) => entryOf(seal, row)));
  return entries.filter((entry) => entry !== null);
};

type Span = { readonly after: JournalKey | null; readonly limit: number };
type Search = {
  readonly database: Database;
  readonly seal: Seal;
  readonly query: JournalQuery;
  readonly wanted: WantedTerms;
  readonly ranges: readonly IDBKeyRange[][];
  readonly mayAnswer: MayAnswer;
};

/** One page of the entries under these keys. */
async function pageOfKeys(search: Search, keys: readonly Key[], span: Span): Promise<JournalPage> {
  const { database, seal, query, wanted } = search;
  const range = rangeOf(query, span.after);
  const waiting = keys.filter((key) => isPast(key, span.after) && range.includes(key));
  const entries: JournalEntry[] = [];
  for (let at = 0; at < waiting.length; at += span.limit) {
    const some = waiting.slice(at, at + span.limit);
    const transaction = database.transaction('journal');
    const line = (key: Key) => transaction.store.get(key);
    const [lines] = await Promise.all([
      rowsOrNone(database, 'journal', [transaction, Promise.resolve(some), Promise.all(some.map(line))]),
      seal.prepareCalls(some.map(([, id]) => id)),
    ]);
    entries.push(...(await readable(search, lines)).filter((entry) => answersQuery(entry, wanted)));
    if (entries.length >= span.limit) break;
  }
  return cut(entries, span.limit, null);
}

/** A page never holds more than asked; `next` is where it was cut, else where the walk stopped. */
function cut(entries: readonly JournalEntry[], limit: number, stoppedAt: Key | null): JournalPage {
  const page = entries.slice(0, limit);
  const last = page.at(-1);
  return { entries: page, next: last && page.length === limit ? keyOf(last) : stoppedAt };
}

/** One page met in the order of time. */
async function pageOfTime(search: Search, { after, limit }: Span): Promise<JournalPage> {
  const { database, query, wanted } = search;
  const entries: JournalEntry[] = [];
  let from = after;
  let chunk = FIRST_CHUNK;
  for (let walked = 0; walked < WALK; walked += chunk) {
    chunk = Math.min(LARGEST_CHUNK, Math.max(FIRST_CHUNK, walked));
    const range = rangeOf(query, from);
    const { store } = database.transaction('journal');
    const asked = [store.transaction, store.getAllKeys(range, chunk), store.getAll(range, chunk)] as const;
    const lines = await rowsOrNone(database, 'journal', asked);
    const read = await readable(search, lines);
    entries.push(...read.filter((entry) => answersQuery(entry, wanted)));
    const last = lines.at(-1)?.key;
    if (!last || lines.length < chunk) return cut(entries, limit, null);
    from = last;
    if (entries.length >= limit) break;
  }
  return cut(entries, limit, from ? [...from] : null);
}

/** See `JournalStore.page`. Reads a bounded number of entries, whatever the size of the journal. */
export async function readPage(parts: Parts, query: JournalQuery, span: Span): Promise<JournalPage> {
  const { database } = await ready(parts);
  const { seal } = parts;
  const wanted = wantedTerms(query);
  const ranges = await rangesOf({ database, seal }, wanted);
  const search = { database, seal, query, wanted, ranges, mayAnswer: mayAnswerOf(ranges) };
  const keys = await candidates(search);
  return keys ? pageOfKeys(search, keys, span) : pageOfTime(search, span);
}

/** More calls of one person in a month than anybody asks about. */
const MOST_FROM_ONE = 50;

/** What the journal has of a number or of a birth date; no worker looks for anybody. */
export const earlierCalls = (parts: Parts): Pick<Store, 'callsBorn' | 'callsFrom'> => {
  const found = async (text: string, practiceId: string, from: number) => {
    const anything = { recipientId: null, status: null, level: null, to: Number.MAX_SAFE_INTEGER };
    const query = { ...anything, text, practiceId, from };
    const page = await readPage(parts, query, { after: null, limit: MOST_FROM_ONE }).catch(lockedAsNone);
    return page?.entries ?? [];
  };
  return {
    callsFrom: async ({ number, practiceId, since }) =>
      (await found(number, practiceId, since)).filter(
        ({ phone }) => significantDigits(writtenPhone(phone).number) === number,
      ),
    callsBorn: async ({ birthDate, practiceId, since }) =>
      (await found(birthDate, practiceId, since)).filter((entry) => isBornAlike(entry.birthDate, birthDate)),
  };
};
