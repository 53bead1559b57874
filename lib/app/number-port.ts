/** What is asked of the journal by a telephone number. */
import type { JournalEntry } from '../domain/journal/journal-entry';

export interface CallsByNumber {
  /** Ended calls of a practice from this number, begun since then: by the journal's index, never by reading the days. */
  callsFrom(asked: { number: string; practiceId: string; since: number }): Promise<JournalEntry[]>;
}
