/**
 * Closes, in a quiet moment, what earlier builds left open on the disk. Row by row, each written only if it still stands
 * as it was read: interrupted anywhere, it is taken up at the next start, and nothing is lost or written twice. Runs in
 * the panel and the full pages.
 */
import { everyCard } from '../../domain/cards';
import type { Card } from '../../domain/record/card';
import { stateOf } from '../../domain/record/history';
import { fieldsOf } from '../../domain/record/row';
import { commit } from './commit';
import type { OpenDatabase } from './database';
import { headOf, rowFor } from './envelope';
import { closeLine } from './journal-writing';
import { rowsOrNone } from './large-rows';
import { type Parts, ready } from './parts';
import { lockedAsNone, readStored } from './reading';
import { idOfKey, type Kind, keysOf, kindOf } from './record-kind';
import type { Seal } from './seal';
import { closedEntry } from './set-aside';
import { hasFormerTerms, rememberRenewed, renewTerms } from './vault/former-index';
import { vaultOver } from './vault/vault';

/** Remembered once nothing open is left: from then on all is closed as it is written. */
const DONE = 'allClosed';

/** Rows looked at before others have their turn. */
const CHUNK = 100;

type Store = Kind<unknown>['store'] | 'journal' | 'setAside';
type Found = { readonly key: IDBValidKey; readonly row: unknown };

/** The rows of a store after `last`, so many at a time. */
const chunkAfter = async (
  parts: Parts,
  { store, within }: { readonly store: Store; readonly within: IDBKeyRange | null },
  last: IDBValidKey | null,
): Promise<Found[]> => {
  const { database } = await ready(parts);
  const range =
    last === null
      ? within
      : within
        ? IDBKeyRange.bound(last, within.upper, true, false)
        : IDBKeyRange.lowerBound(last, true);
  const transaction = database.transaction(store);
  const records = transaction.store;
  const asked = [transaction, records.getAllKeys(range, CHUNK), records.getAll(range, CHUNK)] as const;
  return rowsOrNone<IDBValidKey>(database, store, asked);
};

/** Every row of a store, one after the other. */
const eachRow = async (
  parts: Parts,
  where: { readonly store: Store; readonly within: IDBKeyRange | null },
  close: (found: Found) => Promise<void>,
): Promise<void> => {
  let last: IDBValidKey | null = null;
  for (;;) {
    const chunk: Found[] = await chunkAfter(parts, where, last);
    for (const found of chunk) await close(found);
    last = chunk.at(-1)?.key ?? null;
    if (last === null || chunk.length < CHUNK) return;
    await new Promise((resolve) => setTimeout(resolve));
  }
};

/** An envelope with a closed body, a tombstone, or no record at all: nothing in it can be read. */
const isClosed = (seal: Seal, row: unknown): boolean => {
  if (typeof row !== 'object' || row === null) return true;
  const head = headOf(row);
  return head?.gone !== null || (head.isEnvelope && seal.isClosed(fieldsOf(row)['body']));
};

/** Closes a record as it stands: its value, its history and its revision stay. */
const closeRecord = async <T>(parts: Parts, kind: Kind<T>, key: string): Promise<void> => {
  const { card, store } = kind;
  const id = idOfKey(kind, key);
  for (;;) {
    // What its schema refuses is set aside on the way, closed.
    const stored = await readStored(parts, kind, id);
    if (!stored?.content) return;
    const { value, history } = stored.content;
    const state = { ...stateOf(card, value, history), value };
    const row = await rowFor({ card, seal: parts.seal }, state, stored.head.revision);
    const write = { store, id: key, expected: stored.head, row, key: parts.seal.keyOf(row['body']) };
    const { database } = await ready(parts);
    if ((await commit(database, { writes: [write], durability: 'relaxed' })) !== 'stale') return;
    parts.seal.refresh();
  }
};

const closeKind = <T>(parts: Parts, card: Card<T>): Promise<void> => {
  const kind = kindOf(card);
  return eachRow(parts, { store: kind.store, within: keysOf(kind) }, async ({ key, row }) => {
    if (typeof key === 'string' && !isClosed(parts.seal, row)) await closeRecord(parts, kind, key);
  });
};

const closeSetAside = (parts: Parts): Promise<void> =>
  eachRow(parts, { store: 'setAside', within: null }, async ({ key, row }) => {
    const closed = await closedEntry(parts.seal, row);
    if (!closed || typeof key !== 'string') return;
    const { store, done } = (await ready(parts)).database.transaction('setAside', 'readwrite');
    if ((await store.get(key)) !== undefined) await store.put(closed);
    await done;
  });

/** A page that an update left behind goes on saving, and writes lines as its build did: of the calls of these days. */
const LEFT_BEHIND_MS = 2 * 86_400_000;

/** Makes the journal's index anew where an earlier build wrote it; each line by itself, so that it is taken up anywhere. */
const renewIndex = async (parts: Parts): Promise<void> => {
  const { database } = await ready(parts);
  if (!parts.seal.formerTerms) return;
  const isWhole = await hasFormerTerms(database, parts.seal);
  // The key begins with minus the time.
  const within = isWhole ? null : IDBKeyRange.upperBound([LEFT_BEHIND_MS - parts.now(), []]);
  await eachRow(parts, { store: 'journal', within }, ({ row }) => renewTerms(parts, row));
  if (isWhole) await rememberRenewed(database);
};

const closeAll = async (parts: Parts): Promise<void> => {
  const { database } = await ready(parts);
  if (await database.get('marks', DONE)) return;
  for (const card of everyCard) await closeKind(parts, card);
  await eachRow(parts, { store: 'journal', within: null }, ({ row }) => closeLine(parts, row));
  await closeSetAside(parts);
  await database.put('marks', true, DONE);
};

/** Closes what is open, unless another context does. */
export const sealFormer = async (open: OpenDatabase, seal: Seal = vaultOver(open)): Promise<void> => {
  const parts: Parts = { open, seal, now: () => Date.now() };
  // One context at a time; the lock goes with it.
  await navigator.locks.request('decroche-closing', { ifAvailable: true }, async (lock) => {
    // Locked, it waits for a start at which it is not.
    if (lock)
      await closeAll(parts)
        .then(() => renewIndex(parts))
        .catch(lockedAsNone);
  });
};
