/** The one way to write records: all of them in one transaction, if each stands as it was read; else none. Runs wherever storage does. */
import type { IDBPTransaction } from 'idb';
import { type Fields, fieldsOf } from '../../domain/record/row';
import type { Database, DecrocheSchema } from './database';
import { type Head, headOf, isSameHead } from './envelope';
import { largeMark } from './large-rows';
import type { StoreName } from './record-kind';
import { seemsUnread, unreadMark } from './unread/unread-marks';

/** `relaxed`: acknowledged by the system, survives a crash of the browser; `strict`: flushed, survives a power cut. */
export type Durability = 'relaxed' | 'strict';

type WrittenStore = StoreName | 'setAside' | 'journal' | 'marks' | 'keys';
type Transaction = IDBPTransaction<DecrocheSchema, WrittenStore[], 'readwrite'>;

/** The stores whose records do not carry their key. */
const outerKey = (store: StoreName, id: string): string | undefined =>
  store === 'settings' || store === 'records' ? id : undefined;

/** The field under which the others do. */
export const keyFieldOf = (store: StoreName): string | null => {
  if (outerKey(store, '') !== undefined) return null;
  return store === 'phraseHabits' ? 'phraseId' : 'id';
};

/** One row to be written over the one that was read, or to be removed (`row` null). */
export type Write = {
  readonly store: StoreName;
  /** The key in its store. */
  readonly id: string;
  readonly expected: Head | null;
  readonly row: Fields | null;
  /** The call to which it belongs: nothing is written of one that was erased. */
  readonly callId?: string | null;
  /** The key that closed the row: forgotten meanwhile, the row could never be opened. */
  readonly key?: { readonly id: string; readonly kid: string } | null;
};

/** What is written with the records, in their transaction; nothing here may wait for anything but the database. */
export type Aside = {
  readonly stores: readonly WrittenStore[];
  readonly write: (transaction: Transaction) => Promise<unknown>;
};

type Commit = { readonly writes: readonly Write[]; readonly durability: Durability; readonly aside?: Aside };

export type CommitResult = 'written' | 'stale' | 'erased';

const isErased = async (transaction: Transaction, callId: string): Promise<boolean> => {
  const head = headOf(await transaction.objectStore('calls').get(callId));
  return head !== null && head.gone !== null && head.gone % 2 === 1;
};

const isKept = async (transaction: Transaction, { id, kid }: NonNullable<Write['key']>): Promise<boolean> =>
  fieldsOf(await transaction.objectStore('keys').get(id))['kid'] === kid;

const judge = async (
  transaction: Transaction,
  { store, id, expected, callId, key }: Write,
): Promise<CommitResult> => {
  const head = headOf(await transaction.objectStore(store).get(id));
  if (!isSameHead(head, expected)) return 'stale';
  if (key && !(await isKept(transaction, key))) return 'stale';
  const isLate =
    store !== 'calls' && callId !== null && callId !== undefined && (await isErased(transaction, callId));
  return isLate ? 'erased' : 'written';
};

const put = async (transaction: Transaction, { store, id, row }: Write): Promise<void> => {
  const records = transaction.objectStore(store);
  await (row ? records.put(row, outerKey(store, id)) : records.delete(id));
};

/** Where it is counted how often a store was written strictly: a database of before is told by it. */
export const SEQUENCE = 'sequence/';

/** The marks that count this write, each with its next number. Read with all the rest: nothing is waited for once it is put. */
const nextNumbers = (transaction: Transaction, { writes, durability }: Commit) => {
  const stores = durability === 'strict' ? new Set(writes.map(({ store }) => store)) : [];
  return Promise.all(
    [...stores].map(async (store) => {
      const before = await transaction.objectStore('marks').get(SEQUENCE + store);
      return [SEQUENCE + store, (typeof before === 'number' ? before : 0) + 1] as const;
    }),
  );
};

/** One that the browser gave up meanwhile is over already: https://w3c.github.io/IndexedDB/#dom-idbtransaction-abort */
const abort = (transaction: Transaction): void => {
  try {
    transaction.abort();
  } catch (error) {
    if (!(error instanceof DOMException && error.name === 'InvalidStateError')) throw error;
  }
};

/** Nothing is half written: what fails takes the whole transaction with it, and is told by its own reason. */
const givenUp = async (transaction: Transaction, done: Promise<void>, error: unknown): Promise<never> => {
  if (!(error instanceof DOMException && error.name === 'AbortError')) abort(transaction);
  await done;
  throw error;
};

/** Those of large rows, so that they are tried at each start. */
const largeMarks = ({ writes }: Commit): string[] =>
  writes.flatMap(({ store, id, row }) => largeMark(store, id, row) ?? []);

/** Whether a message is unread by now is marked with its write. */
const markUnread = async (transaction: Transaction, { store, id, row }: Write): Promise<void> => {
  if (store !== 'messages') return;
  const marks = transaction.objectStore('marks');
  await (seemsUnread(row) ? marks.put(1, unreadMark(id)) : marks.delete(unreadMark(id)));
};

const isMarked = (asked: Commit): boolean =>
  asked.durability === 'strict' ||
  largeMarks(asked).length > 0 ||
  asked.writes.some(({ store }) => store === 'messages');

/** The stores that are looked into or written. */
const storesOf = (asked: Commit): WrittenStore[] => {
  const { writes, aside } = asked;
  const belongs = writes.some(({ callId }) => callId !== null && callId !== undefined);
  const stores = new Set<WrittenStore>([
    ...writes.map(({ store }) => store),
    ...(belongs ? (['calls'] as const) : []),
    ...(writes.some(({ key }) => key) ? (['keys'] as const) : []),
    ...(isMarked(asked) ? (['marks'] as const) : []),
    ...(aside?.stores ?? []),
  ]);
  return [...stores];
};

/** Writes all, strictly or not; resolves once committed. */
export const commit = async (database: Database, asked: Commit): Promise<CommitResult> => {
  const { writes, durability, aside } = asked;
  const transaction = database.transaction(storesOf(asked), 'readwrite', { durability });
  const work = async (): Promise<CommitResult> => {
    const [numbers, judged] = await Promise.all([
      nextNumbers(transaction, asked),
      Promise.all(writes.map((write) => judge(transaction, write))),
    ]);
    const refused = judged.find((result) => result !== 'written');
    if (refused) return refused;
    // Each in a promise of its own: what one of them throws at once must not leave the others unheard.
    const besides = async () => aside?.write(transaction);
    const mark = async ([name, number]: (typeof numbers)[number]) =>
      transaction.objectStore('marks').put(number, name);
    const marks = [...numbers, ...largeMarks(asked).map((name) => [name, 1] as const)];
    const each = async (write: Write) =>
      Promise.all([put(transaction, write), markUnread(transaction, write)]);
    await Promise.all([...writes.map(each), besides(), ...marks.map(mark)]);
    return 'written';
  };
  const done = transaction.done.catch((error: unknown) => {
    // What the browser gave up for: the requests only say that it did.
    throw transaction.error ?? error;
  });
  const [result] = await Promise.all([
    work().catch((error: unknown) => givenUp(transaction, done, error)),
    done,
  ]);
  return result;
};
