/**
 * Rows that the browser keeps in files of their own, beside the database (values from 64 KiB on: Chromium 156, November 2026), and which it can no
 * longer give once such a file is gone: one of them fails every list in which it stands. They are marked as they are written,
 * so that the witness can try them at each start. Runs wherever storage does.
 */
import { fieldsOf } from '../../domain/record/row';
import type { Database } from './database';
import { STORES, type StoreName } from './record-kind';

/** Well below the size from which a browser makes a file of a value. */
const LARGE_BYTES = 48 * 1024;

const MARK = 'large/';

/** A row, by its place. */
export type Unread = { readonly store: StoreName; readonly key: string };

/** Where it is marked that a row is large. */
export const markOf = ({ store, key }: Unread): string => `${MARK}${store}/${key}`;

/** Where it is marked; null for a row that is small, or nothing. */
export const largeMark = (store: StoreName, key: string, row: unknown): string | null => {
  const { bytes } = fieldsOf(fieldsOf(row)['body']);
  return bytes instanceof Uint8Array && bytes.length >= LARGE_BYTES ? markOf({ store, key }) : null;
};

const placeOf = (mark: string): Unread | null => {
  const [, name, key] = /^large\/([^/]+)\/(.*)$/s.exec(mark) ?? [];
  const store = STORES.find((known) => known === name);
  return store && key !== undefined ? { store, key } : null;
};

/** True for what the browser answers when it has the row and not its value, and not for a connection that it closed. */
export const isValueGone = (error: unknown): boolean =>
  error instanceof DOMException && !['AbortError', 'InvalidStateError'].includes(error.name);

const noneWhereGone = (error: unknown): undefined => {
  if (!isValueGone(error)) throw error;
  return undefined;
};

/** A value that is gone ends its transaction, too: that is heard by the request. */
const unheard = ({ done }: { readonly done: Promise<void> }): void => void done.catch(() => undefined);

type Store = StoreName | 'journal' | 'setAside';

const readRow = (database: Database, store: Store, key: IDBValidKey): Promise<unknown> => {
  const transaction = database.transaction(store);
  unheard(transaction);
  return transaction.store.get(key as never);
};

/** The row; undefined where there is none, or the browser cannot give it. */
export const rowOrNone: typeof readRow = (...place) => readRow(...place).catch(noneWhereGone);

/** What is asked of a list in one transaction. */
type Asked<Key> = readonly [
  transaction: { readonly done: Promise<void> },
  keys: Promise<Key[]>,
  rows: Promise<unknown[]>,
];

/**
 * What is read at once of a list, by its keys and its rows; where the browser cannot give one of them, each by itself, and that
 * one is undefined: the witness tells of it.
 */
export const rowsOrNone = async <Key extends IDBValidKey>(
  database: Database,
  store: Store,
  [transaction, asked, list]: Asked<Key>,
): Promise<{ readonly key: Key; readonly row: unknown }[]> => {
  unheard(transaction);
  const [keys, rows] = await Promise.all([asked, list.catch(noneWhereGone)]);
  if (rows) return keys.map((key, at) => ({ key, row: rows[at] }));
  return Promise.all(keys.map(async (key) => ({ key, row: await rowOrNone(database, store, key) })));
};

/** Those that could be read over this connection: their files do not go while it is open. */
const tried = new WeakMap<Database, Set<string>>();

const canRead = async (database: Database, mark: string): Promise<boolean> => {
  const known = tried.get(database) ?? new Set();
  tried.set(database, known);
  if (known.has(mark)) return true;
  const place = placeOf(mark);
  const isRead = await (place ? readRow(database, place.store, place.key) : Promise.resolve()).then(
    () => true,
    () => false,
  );
  if (isRead) known.add(mark);
  return isRead;
};

/** Marked rows that the browser cannot give. */
export const unreadRows = async (database: Database): Promise<Unread[]> => {
  const marks = await database.getAllKeys('marks', IDBKeyRange.bound(MARK, `${MARK}\uffff`));
  const found: Unread[] = [];
  for (const mark of marks) {
    const place = placeOf(mark);
    if (place && !(await canRead(database, mark))) found.push(place);
  }
  return found;
};
