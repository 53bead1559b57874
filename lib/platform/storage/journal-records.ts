/** Everything kept of a call, read, erased or put back as one. Runs in the journal page. */
import type { BegunReceipt } from '../../app/keeping-ports';
import { everyCard } from '../../domain/cards';
import { journalKey } from '../../domain/journal/journal-entry';
import { countRecords, type JournalRecord, journalRecord } from '../../domain/journal/journal-record';
import { receiptCard } from '../../domain/journal/receipt.record';
import { fieldsOf } from '../../domain/record/row';
import { type Aside, commit } from './commit';
import { enterCall, toBeEntered } from './journal-writing';
import { type Cards, erasingCall, readCalls, restoringCall, writing } from './keep/about-call';
import { type Parts, ready } from './parts';
import { readStored } from './reading';
import { kindOf } from './record-kind';
import { readSetAside } from './set-aside';
import { tombstoneOf } from './writing';

const RECEIPTS = kindOf(receiptCard);

/** What goes with erased calls in the same transaction: journal lines, and damaged copies, which are not given back. */
async function besides(parts: Parts, records: readonly JournalRecord[]): Promise<Aside> {
  const callIds = new Set<unknown>(records.map(({ call }) => call.id));
  const damaged = (await readSetAside(parts)).flatMap(({ entry, raw }) => {
    const { id, callId } = fieldsOf(raw);
    return entry && (callIds.has(id) || callIds.has(callId)) ? [entry.id] : [];
  });
  return {
    stores: ['journal', 'setAside', 'keys'],
    write: (transaction) =>
      Promise.all([
        // Whatever was written of them in all this time can no longer be opened, wherever the engine still has it.
        ...records.map(({ call }) => transaction.objectStore('keys').delete(call.id)),
        ...records.map(({ call }) => transaction.objectStore('journal').delete(journalKey(call))),
        ...damaged.map((id) => transaction.objectStore('setAside').delete(id)),
      ]),
  };
}

/** Lines that are still to be entered are remembered with the records: a browser killed in between enters them later. */
const enters = (records: readonly JournalRecord[]): Aside => {
  const marks = records.map(({ call }) => toBeEntered(call.id));
  return {
    stores: ['marks'],
    write: (transaction) => Promise.all(marks.map(({ write }) => write(transaction))),
  };
};

/** What can be done with all that is kept about calls, of the kinds that have these cards. */
export const createCallRecords = (parts: Parts, cards: Cards = everyCard) => {
  /** See `JournalStore.records`. */
  const read = async (callIds: readonly string[]): Promise<JournalRecord[]> => {
    const found = await readCalls(parts, cards, callIds);
    return found.map(journalRecord).filter((record) => record !== null);
  };
  return {
    read,
    /** See `JournalStore.erase`. */
    async erase(callIds: readonly string[], receipt: BegunReceipt): Promise<JournalRecord[]> {
      for (;;) {
        const records = (await read(callIds)).filter(({ call }) => call.status === 'ended');
        const ids = records.map(({ call }) => call.id);
        const counted = { ...receipt, counts: countRecords(records), callIds: ids };
        const erased = await Promise.all(records.map((record) => erasingCall(parts, cards, record)));
        const writes = [...erased.flat(), await writing(parts, RECEIPTS, counted)];
        const aside = await besides(parts, records);
        const { database } = await ready(parts);
        const result = await commit(database, { writes, durability: 'strict', aside });
        parts.seal.refresh();
        if (result === 'written') return records;
      }
    },
    /** See `JournalStore.restore`. */
    async restore(records: readonly JournalRecord[], receiptId: string): Promise<void> {
      for (;;) {
        const writes = await Promise.all(records.map((record) => restoringCall(parts, cards, record)));
        const stored = await readStored(parts, RECEIPTS, receiptId);
        const receipt = stored ? [tombstoneOf(RECEIPTS, receiptId, stored)] : [];
        const { database } = await ready(parts);
        const all = [...writes.flat(), ...receipt];
        if (
          (await commit(database, { writes: all, durability: 'strict', aside: enters(records) })) ===
          'written'
        )
          break;
        parts.seal.refresh();
      }
      for (const { call } of records) await enterCall(parts, call.id);
    },
  };
};
