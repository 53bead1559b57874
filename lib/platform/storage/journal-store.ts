/** The `JournalStore` port over IndexedDB. Runs in the journal page. */
import type { JournalStore } from '../../app/journal/journal-ports';
import { everyCard } from '../../domain/cards';
import { type JournalRecord, kindsOf } from '../../domain/journal/journal-record';
import { receiptCard } from '../../domain/journal/receipt.record';
import { createChanges } from './changes';
import type { OpenDatabase } from './database';
import { shelfOf } from './door';
import { readPage } from './journal-reading';
import { createCallRecords } from './journal-records';
import { fillJournal } from './journal-writing';
import type { Seal } from './seal';
import { vaultOver } from './vault/vault';

/**
 * The journal over `open`; calls written before there was a journal are entered first. Its channel is its own, so that
 * the page's own lists hear of what it erases, as all panels do. Rejects as `open` does, or with the browser's error.
 */
export const createJournalStore = (
  open: OpenDatabase,
  channel: BroadcastChannel = new BroadcastChannel('decroche'),
  seal: Seal = vaultOver(open),
): JournalStore => {
  const parts = { open, seal, now: () => Date.now() };
  const changes = createChanges(channel);
  const receipts = shelfOf({ parts, changes }, receiptCard);
  const tellAll = (records: readonly JournalRecord[]): void => {
    for (const record of records) {
      const kinds = kindsOf(record);
      for (const { kind, idOf } of everyCard)
        for (const one of kinds[kind] ?? []) changes.tell({ kind, id: idOf(one), revision: 0 });
    }
  };
  const calls = createCallRecords(parts);
  const filled = fillJournal(parts);
  return {
    page: async (query, span) => {
      await filled;
      return readPage(parts, query, span);
    },
    records: calls.read,
    erase: async (callIds, receipt) => {
      const records = await calls.erase(callIds, receipt);
      tellAll(records);
      return records;
    },
    restore: async (records, receiptId) => {
      await calls.restore(records, receiptId);
      tellAll(records);
    },
    saveReceipt: async (receipt) => void (await receipts.change(receipt.id, () => receipt)),
    receipts: async () => (await receipts.all()).sort((a, b) => b.at - a.at),
  };
};
