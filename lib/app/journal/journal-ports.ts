/** What the journal asks of the outside world, besides ports.ts. Only the journal's own page provides it. */
import type { JournalEntry, JournalKey } from '../../domain/journal/journal-entry';
import type { JournalQuery } from '../../domain/journal/journal-query';
import type { JournalRecord, RightsReceipt } from '../../domain/journal/journal-record';

export type JournalPage = {
  /** Newest first; fewer than asked when the search is long: `next` then goes on. */
  readonly entries: readonly JournalEntry[];
  /** Where the next page begins; null when nothing is left. */
  readonly next: JournalKey | null;
};

export interface JournalStore {
  /** Up to `limit` entries that answer the query, from `after` (exclusive) or from the newest. */
  page(
    query: JournalQuery,
    span: { readonly after: JournalKey | null; readonly limit: number },
  ): Promise<JournalPage>;
  /** Everything kept of these calls, in the order asked; what is no longer there is left out. */
  records(callIds: readonly string[]): Promise<JournalRecord[]>;
  /**
   * Erases ended calls with all that hangs on them, their journal entries and search terms, and keeps the receipt, all
   * in one strict transaction. No panel can write anything of them again. Calls still open are left as they are. Gives what was erased.
   */
  erase(
    callIds: readonly string[],
    receipt: Omit<RightsReceipt, 'counts' | 'callIds'>,
  ): Promise<JournalRecord[]>;
  /** Puts back what `erase` gave, and takes its receipt away. */
  restore(records: readonly JournalRecord[], receiptId: string): Promise<void>;
  saveReceipt(receipt: RightsReceipt): Promise<void>;
  /** Newest first. */
  receipts(): Promise<RightsReceipt[]>;
}
