/** Reads and writes records through their schema; what it refuses is set aside, never dropped. Runs wherever storage does. */
import type { IDBPTransaction } from 'idb';
import type * as z from 'zod/mini';
import type { Conflict } from '../../app/ports';
import { fail, ok, type Result } from '../../domain/text/result';
import type { Database, DecrocheSchema, OpenDatabase } from './database';
import { isErased } from './erasures';
import { InvalidRecord } from './failures';
import type { Kind, StoreName } from './record-kind';
import { setAsideEntry } from './set-aside';

/** What is asked of an index; each kind's file gives its own. */
type RecordIndex = {
  getAll(range?: IDBKeyRange): Promise<unknown[]>;
  getAllKeys(range?: IDBKeyRange | null, count?: number): Promise<string[]>;
  readonly name: string;
  readonly objectStore: Pick<RecordIndex, 'getAllKeys' | 'name'>;
};

/** Which records to read: those whose value in the index falls in one of the ranges. */
export type Selection = {
  readonly index: (database: Database) => RecordIndex;
  readonly ranges: readonly IDBKeyRange[];
};

/** `relaxed`: acknowledged by the system, survives a crash of the browser; `strict`: flushed, survives a power cut. */
type Durability = 'relaxed' | 'strict';

type Row = { readonly key: string; readonly value: unknown };
type WrittenStore = StoreName | 'setAside' | 'journal';
export type Writing = IDBPTransaction<DecrocheSchema, WrittenStore[], 'readwrite'>;

/** What is written with a record, in its transaction: both stand, or neither. */
type Follow<T> = {
  readonly stores: readonly WrittenStore[];
  readonly write: (transaction: Writing, record: T) => Promise<void>;
};

/** Paths and kinds of the refusals, without the refused values: they may be a patient's. */
const explain = (error: z.core.$ZodError): string =>
  error.issues.map((issue) => `${issue.path.join('.') || '(record)'}: ${issue.code}`).join('; ');

const rows = (keys: string[], values: unknown[]): Row[] =>
  keys.map((key, at) => ({ key, value: values[at] }));

/** Runs `work` in one readwrite transaction over the kind's store; resolves once it is committed. */
export const write = async <T, R>(
  open: OpenDatabase,
  kind: Omit<Revised<T>, 'callIdOf'> & { readonly callIdOf?: unknown },
  work: (transaction: Writing) => Promise<R>,
): Promise<R> => {
  const database = await open();
  const stores: WrittenStore[] = [
    ...new Set([
      kind.store,
      'setAside' as const,
      ...(kind.callIdOf ? ['receipts' as const] : []),
      ...(kind.follow?.stores ?? []),
    ]),
  ];
  const transaction = database.transaction(stores, 'readwrite', { durability: kind.durability });
  const [result] = await Promise.all([work(transaction), transaction.done]);
  return result;
};

/** Parses what stands under `key`; moves it aside in the same transaction when its schema refuses it. */
export const parseOrSetAside = async <T>(
  transaction: Writing,
  kind: Kind<T>,
  key: string,
): Promise<T | null> => {
  const store = transaction.objectStore(kind.store);
  const value = await store.get(key);
  if (value === undefined) return null;
  const parsed = kind.schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const entry = setAsideEntry(kind.store, value, explain(parsed.error));
  await Promise.all([transaction.objectStore('setAside').add(entry), store.delete(key)]);
  return null;
};

const parseRows = async <T>(open: OpenDatabase, kind: Kind<T>, found: Row[]): Promise<T[]> => {
  const parsed = found.map((row) => ({ row, result: kind.schema.safeParse(row.value) }));
  const refused = parsed.filter(({ result }) => !result.success).map(({ row }) => row.key);
  if (refused.length > 0) {
    // Parsed again inside: another context may have set it aside, or saved it well, since the read.
    await write(open, { ...kind, durability: 'strict' }, async (transaction) => {
      for (const key of refused) await parseOrSetAside(transaction, kind, key);
    });
  }
  return parsed.flatMap(({ result }) => (result.success ? [result.data] : []));
};

/** Every readable record of the kind, in the order of the keys. */
export const readAll = async <T>(open: OpenDatabase, kind: Kind<T>): Promise<T[]> => {
  const { store } = (await open()).transaction(kind.store);
  const [keys, values] = await Promise.all([store.getAllKeys(), store.getAll()]);
  return parseRows(open, kind, rows(keys, values));
};

/** The record under `key`, or null when there is none or it cannot be read. */
export const readOne = async <T>(open: OpenDatabase, kind: Kind<T>, key: string): Promise<T | null> => {
  const value = await (await open()).get(kind.store, key);
  if (value === undefined) return null;
  const [record] = await parseRows(open, kind, [{ key, value }]);
  return record ?? null;
};

/** Indexes already compared with their stores, by connection: once is enough, damage is rare. */
const compared = new WeakMap<Database, Set<string>>();

const isCompared = (database: Database, { name, objectStore }: RecordIndex): boolean => {
  const known = compared.get(database) ?? new Set();
  const index = `${objectStore.name} ${name}`;
  compared.set(database, known);
  if (known.has(index)) return true;
  known.add(index);
  return false;
};

/** Records of a store that is compared with its index, at most: a month at a busy desk. Years of calls would be felt. */
const MOST_COMPARED = 2000;

/** Keys of the records that lack the indexed property, hence that no range would ever find. */
const keysOutside = async (database: Database, index: RecordIndex): Promise<string[]> => {
  if (isCompared(database, index)) return [];
  const [keys, known] = await Promise.all([
    index.objectStore.getAllKeys(null, MOST_COMPARED + 1),
    index.getAllKeys(null, MOST_COMPARED + 1),
  ]);
  if (keys.length > MOST_COMPARED) return [];
  const reachable = new Set(known);
  return keys.filter((key) => !reachable.has(key));
};

/** Readable records of the kind that the selection finds; those too damaged to be indexed are set aside on the way, at the first read. */
export const readSelected = async <T>(
  open: OpenDatabase,
  kind: Kind<T>,
  selection: Selection,
): Promise<T[]> => {
  const database = await open();
  const index = selection.index(database);
  const [outside, ...found] = await Promise.all([
    keysOutside(database, index),
    ...selection.ranges.map(async (range) => {
      const [keys, values] = await Promise.all([index.getAllKeys(range), index.getAll(range)]);
      return rows(keys, values);
    }),
  ]);
  return parseRows(open, kind, [...rows(outside, []), ...found.flat()]);
};

/** The record as it is to be stored; throws `InvalidRecord` when its schema refuses it. */
export const validated = <T>(kind: Kind<T>, record: T): T => {
  const parsed = kind.schema.safeParse(record);
  if (!parsed.success) throw new InvalidRecord(`${kind.store}: ${explain(parsed.error)}`);
  return parsed.data;
};

/** How records that carry a revision are written. */
type Revised<T> = Kind<T> & {
  readonly durability: Durability;
  readonly follow?: Follow<T> | undefined;
  readonly callIdOf?: (record: T) => string;
};

/**
 * Writes `record` under its id if the stored revision is the one before, or nothing readable is stored; else gives what
 * stands there. What belongs to a call (`callIdOf`) that was erased is refused, and null given.
 * Throws `InvalidRecord` when the schema refuses it. Resolves once committed.
 */
export const saveRevised = async <T extends { readonly id: string; readonly revision: number }>(
  open: OpenDatabase,
  kind: Revised<T>,
  record: T,
): Promise<Result<void, Conflict<T>>> => {
  const accepted = validated(kind, record);
  return write(open, kind, async (transaction) => {
    const current = await parseOrSetAside(transaction, kind, accepted.id);
    if (current && current.revision !== accepted.revision - 1) return fail({ current });
    // Nothing there to conflict with, whatever the revision: refusing would lose what was typed.
    if (!current && kind.callIdOf && (await isErased(transaction, kind.callIdOf(accepted))))
      return fail({ current: null });
    await transaction.objectStore(kind.store).put(accepted);
    await kind.follow?.write(transaction, accepted);
    return ok(undefined);
  });
};
