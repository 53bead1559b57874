/** Everything kept of a call, read, erased or put back as one. Runs in the journal page. */
import type { IDBPTransaction } from 'idb';
import * as z from 'zod/mini';
import { Call } from '../../domain/call/call';
import { Incident } from '../../domain/journal/incident';
import { journalKey } from '../../domain/journal/journal-entry';
import { countRecords, type JournalRecord, type RightsReceipt } from '../../domain/journal/journal-record';
import { Callback } from '../../domain/message/callback';
import { Message } from '../../domain/message/message';
import type { DecrocheSchema, OpenDatabase } from './database';
import { enterCall } from './journal-writing';

const STORES = ['calls', 'messages', 'callbacks', 'incidents', 'journal', 'receipts', 'setAside'] as const;
type Kept = (typeof STORES)[number];
type Writing = IDBPTransaction<DecrocheSchema, Kept[], 'readwrite'>;
type Reading = Pick<IDBPTransaction<DecrocheSchema, Kept[], 'readonly' | 'readwrite'>, 'objectStore'>;

type Schema<T> = { safeParse(value: unknown): { success: true; data: T } | { success: false } };

/** What does not parse is left where it is: whoever reads it next sets it aside. */
const readable = <T>(schema: Schema<T>, values: readonly unknown[]): T[] =>
  values.flatMap((value) => {
    const parsed = schema.safeParse(value);
    return parsed.success ? [parsed.data] : [];
  });

async function readRecord(transaction: Reading, callId: string): Promise<JournalRecord | null> {
  const [calls, messages, callbacks, incidents] = await Promise.all([
    transaction.objectStore('calls').get(callId),
    transaction.objectStore('messages').index('callId').getAll(callId),
    transaction.objectStore('callbacks').index('callId').getAll(callId),
    // The register is short: it needs no index by call.
    transaction.objectStore('incidents').getAll(),
  ]);
  const [call] = readable(Call, [calls]);
  if (!call) return null;
  return {
    call,
    messages: readable(Message, messages).sort((a, b) => a.savedAt - b.savedAt),
    callbacks: readable(Callback, callbacks).sort((a, b) => a.dueAt - b.dueAt),
    incidents: readable(Incident, incidents).filter((incident) => incident.callId === callId),
  };
}

/** See `JournalStore.records`. */
export async function readRecords(open: OpenDatabase, callIds: readonly string[]): Promise<JournalRecord[]> {
  const transaction = (await open()).transaction([...STORES]);
  const records = await Promise.all(callIds.map((callId) => readRecord(transaction, callId)));
  return records.filter((record) => record !== null);
}

/** Runs `work` in one strict transaction over everything that is kept of a call. */
async function changeRecords<T>(open: OpenDatabase, work: (transaction: Writing) => Promise<T>): Promise<T> {
  const transaction = (await open()).transaction([...STORES], 'readwrite', { durability: 'strict' });
  const [result] = await Promise.all([work(transaction), transaction.done]);
  return result;
}

/** All that the store keeps of a call, whether it can be read or not. */
const eraseOfCall = async (transaction: Writing, name: 'messages' | 'callbacks', callId: string) => {
  const store = transaction.objectStore(name);
  const keys = await store.index('callId').getAllKeys(callId);
  await Promise.all(keys.map((key) => store.delete(key)));
};

const eraseRecord = async (transaction: Writing, { call, incidents }: JournalRecord): Promise<void> => {
  const register = transaction.objectStore('incidents');
  await Promise.all([
    transaction.objectStore('calls').delete(call.id),
    transaction.objectStore('journal').delete(journalKey(call)),
    eraseOfCall(transaction, 'messages', call.id),
    eraseOfCall(transaction, 'callbacks', call.id),
    ...incidents.map((incident) => register.put({ ...incident, callId: null })),
  ]);
};

const putRecord = async (
  transaction: Writing,
  { call, messages, callbacks, incidents }: JournalRecord,
): Promise<void> => {
  await Promise.all([
    transaction.objectStore('calls').put(call),
    ...messages.map((message) => transaction.objectStore('messages').put(message)),
    ...callbacks.map((callback) => transaction.objectStore('callbacks').put(callback)),
    ...incidents.map((incident) => transaction.objectStore('incidents').put(incident)),
  ]);
  await enterCall(transaction, call.id);
};

/** A damaged record set aside, when it still tells of which call it was. */
const SetAsideOfCall = z.object({
  id: z.string(),
  raw: z.object({ id: z.optional(z.unknown()), callId: z.optional(z.unknown()) }),
});

/** Damaged copies of these calls, of their messages and promises; being unreadable, they are not given back. */
const eraseSetAside = async (transaction: Writing, callIds: ReadonlySet<unknown>): Promise<void> => {
  const store = transaction.objectStore('setAside');
  const damaged = readable(SetAsideOfCall, await store.getAll());
  const theirs = damaged.filter(({ raw }) => callIds.has(raw.id) || callIds.has(raw.callId));
  await Promise.all(theirs.map(({ id }) => store.delete(id)));
};

/** See `JournalStore.erase`. Incidents stay: the register is an obligation of its own; only their link to the call is cut. */
export const eraseRecords = (
  open: OpenDatabase,
  callIds: readonly string[],
  receipt: Omit<RightsReceipt, 'counts' | 'callIds'>,
): Promise<JournalRecord[]> =>
  changeRecords(open, async (transaction) => {
    const read = await Promise.all(callIds.map((callId) => readRecord(transaction, callId)));
    const records = read.filter((record) => record !== null).filter(({ call }) => call.status === 'ended');
    await Promise.all(records.map((record) => eraseRecord(transaction, record)));
    const erased = records.map(({ call }) => call.id);
    await eraseSetAside(transaction, new Set(erased));
    await transaction
      .objectStore('receipts')
      .put({ ...receipt, counts: countRecords(records), callIds: erased });
    return records;
  });

/** See `JournalStore.restore`. */
export const restoreRecords = (
  open: OpenDatabase,
  records: readonly JournalRecord[],
  receiptId: string,
): Promise<void> =>
  changeRecords(open, async (transaction) => {
    for (const record of records) await putRecord(transaction, record);
    await transaction.objectStore('receipts').delete(receiptId);
  });
