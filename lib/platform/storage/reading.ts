/** Reads records through their cards; what a schema refuses is set aside on the way. Runs wherever storage does. */
import type { History } from '../../domain/record/history';
import { fieldsOf } from '../../domain/record/row';
import { commit } from './commit';
import { type Head, type Opened, openRow } from './envelope';
import { keysOutside, type Selection } from './indexes';
import { rowOrNone, rowsOrNone } from './large-rows';
import { type Parts, ready } from './parts';
import { idOfKey, type Kind, keyIn, keysOf } from './record-kind';
import { sealedEntry } from './set-aside';
import { VaultLocked } from './vault/root-key';

/** A record as it stands; of one that was erased only the head. */
export type Stored<T> = {
  readonly head: Head;
  readonly content: { readonly value: T; readonly history: History } | null;
};

/** Rows of a long store in memory at once. */
const READ_AT_ONCE = 500;

type Row = { readonly key: string; readonly row: unknown };

/** Moves a damaged row aside, unless another context did, or saved it well, since it was read. */
const setAside = async <T>(
  { open, seal }: Parts,
  { store }: Kind<T>,
  { key, opened }: { readonly key: string; readonly opened: Opened<T> },
): Promise<void> => {
  if (!('damage' in opened)) return;
  const entry = await sealedEntry(seal, { store, raw: opened.raw, reason: opened.damage });
  await commit(await open(), {
    writes: [{ store, id: key, expected: opened.head, row: null }],
    durability: 'strict',
    aside: { stores: ['setAside'], write: (transaction) => transaction.objectStore('setAside').add(entry) },
  });
};

/** What is locked is as if it were not there. */
export const lockedAsNone = (error: unknown): null => {
  if (error instanceof VaultLocked) return null;
  throw error;
};

const openRows = async <T>(parts: Parts, kind: Kind<T>, rows: readonly Row[]): Promise<Stored<T>[]> => {
  const { device } = await ready(parts);
  await parts.seal.prepare(rows.map(({ row }) => fieldsOf(row)['body']));
  const found: Stored<T>[] = [];
  for (const { key, row } of rows) {
    const opening = openRow({ card: kind.card, seal: parts.seal, actor: device }, idOfKey(kind, key), row);
    const opened = await (parts.skipsLocked ? opening.catch(lockedAsNone) : opening);
    if (!opened) continue;
    if ('damage' in opened) await setAside(parts, kind, { key, opened });
    else found.push(opened);
  }
  return found;
};

const valuesOf = <T>(found: readonly Stored<T>[]): T[] =>
  found.flatMap(({ content }) => (content ? [content.value] : []));

/** The record under `id` as it stands, or null when there is none or it cannot be read. */
export const readStored = async <T>(parts: Parts, kind: Kind<T>, id: string): Promise<Stored<T> | null> => {
  const { database } = await ready(parts);
  const key = keyIn(kind, id);
  const [found] = await openRows(parts, kind, [{ key, row: await rowOrNone(database, kind.store, key) }]);
  return found ?? null;
};

export const readOne = async <T>(parts: Parts, kind: Kind<T>, id: string): Promise<T | null> =>
  (await readStored(parts, kind, id))?.content?.value ?? null;

/** Everything that stands under a name of the kind, what was erased included. */
export const readEverything = async <T>(
  parts: Parts,
  kind: Kind<T>,
): Promise<{ readonly id: string; readonly stored: Stored<T> }[]> => {
  const { database } = await ready(parts);
  const keys = await database.getAllKeys(kind.store, keysOf(kind));
  const found: { readonly id: string; readonly stored: Stored<T> }[] = [];
  for (let at = 0; at < keys.length; at += READ_AT_ONCE) {
    const some = keys.slice(at, at + READ_AT_ONCE);
    const transaction = database.transaction(kind.store);
    const each = Promise.all(some.map((key) => transaction.store.get(key)));
    const rows = await rowsOrNone(database, kind.store, [transaction, Promise.resolve(some), each]);
    await parts.seal.prepare(rows.map(({ row }) => fieldsOf(row)['body']));
    for (const row of rows) {
      const [stored] = await openRows(parts, kind, [row]);
      if (stored) found.push({ id: idOfKey(kind, row.key), stored });
    }
  }
  return found;
};

/** Every readable record of the kind, in the order of the keys. */
export const readAll = async <T>(parts: Parts, kind: Kind<T>): Promise<T[]> => {
  const { database } = await ready(parts);
  const range = keysOf(kind);
  const { store } = database.transaction(kind.store);
  const asked = [store.transaction, store.getAllKeys(range), store.getAll(range)] as const;
  const rows = await rowsOrNone(database, kind.store, asked);
  return valuesOf(await openRows(parts, kind, rows));
};

/** The readable ones of those records, in one look. */
export const readMany = async <T>(parts: Parts, kind: Kind<T>, ids: readonly string[]): Promise<T[]> => {
  const { database } = await ready(parts);
  const keys = ids.map((id) => keyIn(kind, id));
  const transaction = database.transaction(kind.store);
  const each = Promise.all(keys.map((key) => transaction.store.get(key)));
  const rows = await rowsOrNone(database, kind.store, [transaction, Promise.resolve(keys), each]);
  return valuesOf(await openRows(parts, kind, rows));
};

/** Readable records that the selection finds; those too damaged to be indexed are set aside on the way, at the first read. */
export const readSelected = async <T>(parts: Parts, kind: Kind<T>, selection: Selection): Promise<T[]> => {
  const { database } = await ready(parts);
  const [outside, ...found] = await Promise.all([
    keysOutside(database, selection.index(database)),
    ...selection.ranges.map((range) => {
      const index = selection.index(database);
      const { transaction } = index.objectStore;
      return rowsOrNone(database, kind.store, [transaction, index.getAllKeys(range), index.getAll(range)]);
    }),
  ]);
  const lost = await Promise.all(
    outside.map(async (key) => ({ key, row: await rowOrNone(database, kind.store, key) })),
  );
  const { isWanted } = selection;
  const wanted = isWanted ? found.flat().filter(({ row }) => isWanted(fieldsOf(row))) : found.flat();
  return valuesOf(await openRows(parts, kind, [...lost, ...wanted]));
};
