/** The `JournalStore` port over IndexedDB. Runs in the journal page. */
import type { JournalStore } from '../../app/journal/journal-ports';
import { type JournalRecord, RightsReceipt } from '../../domain/journal/journal-record';
import { createChanges } from './changes';
import type { OpenDatabase } from './database';
import { readPage } from './journal-reading';
import { eraseRecords, readRecords, restoreRecords } from './journal-records';
import { fillJournal } from './journal-writing';
import type { Kind } from './record-kind';
import { readAll } from './records';
import { replace } from './replaced-records';

const RECEIPTS: Kind<RightsReceipt> = { store: 'receipts', schema: RightsReceipt };

/**
 * The journal over `open`; calls written before there was a journal are entered first. Its channel is its own, so that
 * the page's own lists hear of what it erases, as all panels do. Rejects as `open` does, or with the browser's error.
 */
export const createJournalStore = (
  open: OpenDatabase,
  channel: BroadcastChannel = new BroadcastChannel('decroche'),
): JournalStore => {
  const { tell } = createChanges(channel);
  const tellAll = (records: readonly JournalRecord[]): void => {
    for (const { messages, callbacks } of records) {
      for (const { id } of messages) tell({ type: 'message.saved', messageId: id });
      for (const { id } of callbacks) tell({ type: 'callback.saved', callbackId: id });
    }
  };
  const filled = fillJournal(open);
  return {
    page: async (query, span) => {
      await filled;
      return readPage(open, query, span);
    },
    records: (callIds) => readRecords(open, callIds),
    erase: async (callIds, receipt) => {
      const records = await eraseRecords(open, callIds, receipt);
      tellAll(records);
      return records;
    },
    restore: async (records, receiptId) => {
      await restoreRecords(open, records, receiptId);
      tellAll(records);
    },
    saveReceipt: (receipt) => replace(open, RECEIPTS, { record: receipt }),
    receipts: async () => (await readAll(open, RECEIPTS)).sort((a, b) => b.at - a.at),
  };
};
