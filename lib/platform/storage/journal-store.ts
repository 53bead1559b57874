/** The `JournalStore` port over IndexedDB. Runs in the journal page. */
import type { JournalStore } from '../../app/journal/journal-ports';
import type { JournalRecord } from '../../domain/journal/journal-record';
import { receiptCard } from '../../domain/journal/receipt.record';
import { callbackCard } from '../../domain/message/callback.record';
import { messageCard } from '../../domain/message/message.record';
import { createChanges } from './changes';
import type { OpenDatabase } from './database';
import { shelfOf } from './door';
import { readPage } from './journal-reading';
import { eraseRecords, readRecords, restoreRecords } from './journal-records';
import { fillJournal } from './journal-writing';
import { noSeal, type Seal } from './seal';

/**
 * The journal over `open`; calls written before there was a journal are entered first. Its channel is its own, so that
 * the page's own lists hear of what it erases, as all panels do. Rejects as `open` does, or with the browser's error.
 */
export const createJournalStore = (
  open: OpenDatabase,
  channel: BroadcastChannel = new BroadcastChannel('decroche'),
  seal: Seal = noSeal,
): JournalStore => {
  const parts = { open, seal, now: () => Date.now() };
  const changes = createChanges(channel);
  const receipts = shelfOf({ parts, changes }, receiptCard);
  const tellAll = (records: readonly JournalRecord[]): void => {
    for (const { messages, callbacks } of records) {
      for (const { id, revision } of messages) changes.tell({ kind: messageCard.kind, id, revision });
      for (const { id, revision } of callbacks) changes.tell({ kind: callbackCard.kind, id, revision });
    }
  };
  const filled = fillJournal(parts);
  return {
    page: async (query, span) => {
      await filled;
      return readPage(parts, query, span);
    },
    records: (callIds) => readRecords(parts, callIds),
    erase: async (callIds, receipt) => {
      const records = await eraseRecords(parts, callIds, receipt);
      tellAll(records);
      return records;
    },
    restore: async (records, receiptId) => {
      await restoreRecords(parts, records, receiptId);
      tellAll(records);
    },
    saveReceipt: async (receipt) => void (await receipts.change(receipt.id, () => receipt)),
    receipts: async () => (await receipts.all()).sort((a, b) => b.at - a.at),
  };
};
