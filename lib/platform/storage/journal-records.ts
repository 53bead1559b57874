/** Everything kept of a call, read, erased or put back as one. Runs in the journal page. */
import { callCard } from '../../domain/call/call.record';
import { incidentCard } from '../../domain/journal/incident.record';
import { journalKey } from '../../domain/journal/journal-entry';
import { countRecords, type JournalRecord, type RightsReceipt } from '../../domain/journal/journal-record';
import { receiptCard } from '../../domain/journal/receipt.record';
import { callbackCard } from '../../domain/message/callback.record';
import { messageCard } from '../../domain/message/message.record';
import { fieldsOf } from '../../domain/record/row';
import { type Aside, commit, type Write } from './commit';
import type { Database } from './database';
import type { Selection } from './indexes';
import { enterCall } from './journal-writing';
import { type Parts, ready } from './parts';
import { readAll, readOne, readSelected, readStored } from './reading';
import { type Kind, kindOf } from './record-kind';
import { readSetAside } from './set-aside';
import { tombstoneOf, writeOf } from './writing';

const CALLS = kindOf(callCard);
const MESSAGES = kindOf(messageCard);
const CALLBACKS = kindOf(callbackCard);
const INCIDENTS = kindOf(incidentCard);
const RECEIPTS = kindOf(receiptCard);

const ofCall = (store: 'messages' | 'callbacks', callId: string): Selection => ({
  index: (database: Database) => database.transaction(store).store.index('callId'),
  ranges: [IDBKeyRange.only(callId)],
});

async function readRecord(parts: Parts, callId: string): Promise<JournalRecord | null> {
  const call = await readOne(parts, CALLS, callId);
  if (!call) return null;
  const [messages, callbacks, incidents] = await Promise.all([
    readSelected(parts, MESSAGES, ofCall('messages', callId)),
    readSelected(parts, CALLBACKS, ofCall('callbacks', callId)),
    // The register is short: it needs no index by call.
    readAll(parts, INCIDENTS),
  ]);
  return {
    call,
    messages: messages.sort((a, b) => a.savedAt - b.savedAt),
    callbacks: callbacks.sort((a, b) => a.dueAt - b.dueAt),
    incidents: incidents.filter((incident) => incident.callId === callId),
  };
}

/** See `JournalStore.records`. */
export async function readRecords(parts: Parts, callIds: readonly string[]): Promise<JournalRecord[]> {
  const records = await Promise.all(callIds.map((callId) => readRecord(parts, callId)));
  return records.filter((record) => record !== null);
}

const erasing = async <T>(parts: Parts, kind: Kind<T>, record: T): Promise<Write[]> => {
  const id = kind.card.idOf(record);
  const stored = await readStored(parts, kind, id);
  return stored?.content ? [tombstoneOf(kind, id, stored)] : [];
};

const writing = async <T>(parts: Parts, kind: Kind<T>, value: T): Promise<Write> => {
  const stored = await readStored(parts, kind, kind.card.idOf(value));
  return writeOf(parts, kind, { stored, value });
};

/** Tombstones of the call and of all that hangs on it; its incidents stay, without their link to it. */
async function erasingOf(
  parts: Parts,
  { call, messages, callbacks, incidents }: JournalRecord,
): Promise<Write[]> {
  const writes = await Promise.all([
    erasing(parts, CALLS, call),
    ...messages.map((message) => erasing(parts, MESSAGES, message)),
    ...callbacks.map((callback) => erasing(parts, CALLBACKS, callback)),
    ...incidents.map(async (incident) => [await writing(parts, INCIDENTS, { ...incident, callId: null })]),
  ]);
  // The tombstones are written together with that of the call to which they belong.
  return writes.flat().map((write) => ({ ...write, callId: null }));
}

/** What goes with them in the same transaction: journal lines, and damaged copies, which are not given back. */
async function besides(parts: Parts, records: readonly JournalRecord[]): Promise<Aside> {
  const callIds = new Set<unknown>(records.map(({ call }) => call.id));
  const damaged = (await readSetAside(parts)).flatMap(({ entry, raw }) => {
    const { id, callId } = fieldsOf(raw);
    return entry && (callIds.has(id) || callIds.has(callId)) ? [entry.id] : [];
  });
  return {
    stores: ['journal', 'setAside'],
    write: (transaction) =>
      Promise.all([
        ...records.map(({ call }) => transaction.objectStore('journal').delete(journalKey(call))),
        ...damaged.map((id) => transaction.objectStore('setAside').delete(id)),
      ]),
  };
}

/** See `JournalStore.erase`. Incidents stay: the register is an obligation of its own; only their link to the call is cut. */
export async function eraseRecords(
  parts: Parts,
  callIds: readonly string[],
  receipt: Omit<RightsReceipt, 'counts' | 'callIds'>,
): Promise<JournalRecord[]> {
  for (;;) {
    const read = await readRecords(parts, callIds);
    const records = read.filter(({ call }) => call.status === 'ended');
    const counted = {
      ...receipt,
      counts: countRecords(records),
      callIds: records.map(({ call }) => call.id),
    };
    const erased = await Promise.all(records.map((record) => erasingOf(parts, record)));
    const writes = [...erased.flat(), await writing(parts, RECEIPTS, counted)];
    const aside = await besides(parts, records);
    const { database } = await ready(parts);
    if ((await commit(database, { writes, durability: 'strict', aside })) === 'written') return records;
  }
}

/** See `JournalStore.restore`. */
export async function restoreRecords(
  parts: Parts,
  records: readonly JournalRecord[],
  receiptId: string,
): Promise<void> {
  for (;;) {
    const writes = await Promise.all(
      records.flatMap(({ call, messages, callbacks, incidents }) => [
        writing(parts, CALLS, call),
        ...messages.map((message) => writing(parts, MESSAGES, message)),
        ...callbacks.map((callback) => writing(parts, CALLBACKS, callback)),
        ...incidents.map((incident) => writing(parts, INCIDENTS, incident)),
      ]),
    );
    const stored = await readStored(parts, RECEIPTS, receiptId);
    const receipt = stored ? [tombstoneOf(RECEIPTS, receiptId, stored)] : [];
    const { database } = await ready(parts);
    const all = [...writes.map((write) => ({ ...write, callId: null })), ...receipt];
    if ((await commit(database, { writes: all, durability: 'strict' })) === 'written') break;
  }
  for (const { call } of records) await enterCall(parts, call.id);
}
