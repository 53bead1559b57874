/** What keeping and erasing ask of the disk, besides ports.ts: over all kinds, as their cards say. */
import type { RightsReceipt } from '../../domain/journal/journal-record';
import type { Register } from '../../domain/practice/retention-register';
import type { KindCounts } from '../../domain/privacy/purge-plan';

/** A receipt before it is known what it counts. */
export type BegunReceipt = Omit<RightsReceipt, 'counts' | 'callIds' | 'verifiedAt'>;

/** What the calendar goes by: everything over, and kept long enough, at that moment (epoch ms). */
export type Calendar = { readonly until: number; readonly register: Register };

export interface Keeper {
  /** What is due by then, by kind; a call counts with all that goes with it, and waits for what is still open of it. */
  due(calendar: Calendar): Promise<KindCounts>;
  /** What has been open for longer than its card finds right. */
  flagged(now: number): Promise<KindCounts>;
  /**
   * Erases what is due, with a receipt in the same transactions; then reads the disk again and writes that in the
   * receipt. Null when nothing was due. Rejects when something is still there.
   */
  purge(calendar: Calendar, receipt: BegunReceipt): Promise<RightsReceipt | null>;
}
