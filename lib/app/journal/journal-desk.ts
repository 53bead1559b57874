/** The journal: what is searched, found, ticked and read; one desk per journal page. */
import { batch, computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { callCard } from '../../domain/call/call.record';
import type { JournalEntry, JournalKey } from '../../domain/journal/journal-entry';
import type { JournalRecord } from '../../domain/journal/journal-record';
import { messageCard } from '../../domain/message/message.record';
import { createFailures } from '../failures';
import type { StoreChange, Unsubscribe } from '../ports';
import { type JournalFilters, NO_FILTERS, queryOf, readAll } from './journal-filters';
import type { JournalParts } from './journal-parts';

/** Entries read at a time: two screens of the largest display in use. */
const PAGE = 60;
const LONGEST_PAGE = 1000;

interface JournalSignals {
  readonly filters: Signal<JournalFilters>;
  readonly entries: Signal<readonly JournalEntry[]>;
  /** Where the list goes on; null when it is whole. */
  readonly next: Signal<JournalKey | null>;
  readonly isSearching: Signal<boolean>;
  /** The entry whose call is shown beside the list. */
  readonly currentId: Signal<string | null>;
  readonly record: Signal<JournalRecord | null>;
  readonly ticked: Signal<ReadonlyMap<string, JournalEntry>>;
}

interface JournalSearch {
  /** Searches anew; an empty patch reads the same list again, as long as it was. */
  search(patch?: Partial<JournalFilters>): Promise<void>;
  /** Goes on where the list stops; does nothing while a search is under way. */
  more(): Promise<void>;
  /** Every entry that the filters find, also those that no screen shows; for exports. */
  everything(): Promise<JournalEntry[]>;
  /** Takes from memory what was found, ticked and read; what she searched stays, and `search` finds it again. */
  forgetPeople(): void;
}

/** The call beside the list, and the ticks for what is done to several. */
interface JournalChoice {
  open(id: string | null): Promise<void>;
  reopen(): Promise<void>;
  tick(entry: JournalEntry): void;
  /** Ticks the entries on the list so far; or, all being ticked, none. */
  tickAll(): void;
  untick(): void;
}

export interface JournalDesk extends JournalSignals, JournalSearch, JournalChoice {
  refresh(): Promise<void>;
  /** Ids of the ticked calls, in the order of the journal. */
  readonly chosen: ReadonlySignal<readonly string[]>;
  /** Reads the first page and follows what the panels write. */
  start(): Promise<Unsubscribe>;
}

function createSignals(): JournalSignals {
  return {
    filters: signal<JournalFilters>(NO_FILTERS),
    entries: signal<readonly JournalEntry[]>([]),
    next: signal<JournalKey | null>(null),
    isSearching: signal(false),
    currentId: signal<string | null>(null),
    record: signal<JournalRecord | null>(null),
    ticked: signal<ReadonlyMap<string, JournalEntry>>(new Map()),
  };
}

/**
 * Reads until so many entries are there or none is left, and shows what it has on the way; of two readings under way
 * only the later one shows what it found.
 */
function createReader(
  { app, ports, store }: JournalParts,
  { filters, entries, next, isSearching, currentId, record, ticked }: JournalSignals,
) {
  let latest = 0;
  const read = async (wanted: number, start: readonly JournalEntry[], from: JournalKey | null) => {
    latest += 1;
    const run = latest;
    const query = queryOf(app.state, filters.value, ports.clock.now());
    let [found, after] = [start, from];
    isSearching.value = true;
    do {
      const limit = Math.min(LONGEST_PAGE, Math.max(PAGE, wanted - found.length));
      const page = await store.page(query, { after, limit });
      if (run !== latest) return;
      found = [...found, ...page.entries];
      after = page.next;
      // Nothing found yet: what stood there before stays, rather than an empty list for a moment.
      if (found.length > 0 || after === null) entries.value = found;
      next.value = after;
    } while (after !== null && found.length < wanted);
    isSearching.value = false;
  };
  /** What is still on its way is shown no more. */
  const forgetPeople = (): void => {
    latest += 1;
    batch(() => {
      entries.value = [];
      next.value = null;
      isSearching.value = false;
      currentId.value = null;
      record.value = null;
      ticked.value = new Map();
    });
  };
  return { read, forgetPeople };
}

function createSearch(parts: JournalParts, signals: JournalSignals): JournalSearch {
  const { filters, entries, next, isSearching } = signals;
  const { read, forgetPeople } = createReader(parts, signals);
  const failures = createFailures({ ...parts.app, ...parts.ports });
  const fail = (error: unknown): void => {
    isSearching.value = false;
    failures.undone('journal.search', error);
  };
  return {
    forgetPeople,
    search: (patch = {}) => {
      const isSame = Object.keys(patch).length === 0;
      filters.value = { ...filters.value, ...patch };
      return read(isSame ? Math.max(PAGE, entries.value.length) : PAGE, [], null).catch(fail);
    },
    more: async () => {
      const { length } = entries.value;
      if (next.value === null || isSearching.value) return;
      // Twice as far each time: the end of years is reached in a few steps.
      await read(Math.min(length * 2, length + LONGEST_PAGE), entries.value, next.value).catch(fail);
    },
    everything: () => readAll(parts.store, queryOf(parts.app.state, filters.value, parts.ports.clock.now())),
  };
}

function createChoice({ store }: JournalParts, signals: JournalSignals): JournalChoice {
  const { entries, currentId, record, ticked } = signals;
  const open = async (id: string | null): Promise<void> => {
    currentId.value = id;
    const found = id === null ? [] : await store.records([id]);
    if (currentId.value === id) record.value = found[0] ?? null;
  };
  const change = (edit: (map: Map<string, JournalEntry>) => void): void => {
    const map = new Map(ticked.value);
    edit(map);
    ticked.value = map;
  };
  return {
    open,
    reopen: () => open(currentId.value),
    tick: (entry) =>
      change((map) => {
        if (!map.delete(entry.id)) map.set(entry.id, entry);
      }),
    tickAll: () => {
      const all = entries.value;
      const isWhole = all.length > 0 && all.every(({ id }) => ticked.value.has(id));
      change((map) => {
        map.clear();
        if (!isWhole) for (const entry of all) map.set(entry.id, entry);
      });
    },
    untick: () => change((map) => map.clear()),
  };
}

export function createJournalDesk(parts: JournalParts): JournalDesk {
  const signals = createSignals();
  const search = createSearch(parts, signals);
  const choice = createChoice(parts, signals);
  const refresh = async (): Promise<void> => {
    await Promise.all([search.search(), choice.reopen()]);
  };
  /** A keystroke in an open call changes nothing here; its end does. */
  const onChange = async (change: StoreChange): Promise<void> => {
    if (change.kind === messageCard.kind) return refresh();
    if (change.kind !== callCard.kind) return;
    const call = await parts.ports.store.callById(change.id);
    if (call === null || call.status === 'ended') await refresh();
  };
  return {
    ...signals,
    ...search,
    ...choice,
    refresh,
    chosen: computed<readonly string[]>(() =>
      [...signals.ticked.value.values()].toSorted((a, b) => a.order - b.order).map(({ id }) => id),
    ),
    async start() {
      const stop = parts.ports.store.onChange((change) => void onChange(change));
      await search.search();
      return stop;
    },
  };
}
