/** Keeps the journal in step with calls and messages, inside the transaction that writes them. Runs wherever storage does. */
import { Call } from '../../domain/call';
import { journalEntry } from '../../domain/journal-entry';
import { Message } from '../../domain/message';
import type { OpenDatabase } from './database';
import type { Writing } from './records';

/** Stores that a transaction must hold for the journal to be kept. */
export const JOURNAL_STORES = ['calls', 'messages', 'journal'] as const;

/**
 * Enters a call as it now stands, with its messages. A call that does not parse keeps the entry it has: it will be set
 * aside when it is read.
 */
export async function enterCall(transaction: Pick<Writing, 'objectStore'>, callId: string): Promise<void> {
  const call = Call.safeParse(await transaction.objectStore('calls').get(callId));
  if (!call.success) return;
  const values = await transaction.objectStore('messages').index('callId').getAll(callId);
  const messages = values
    .flatMap((value) => {
      const parsed = Message.safeParse(value);
      return parsed.success ? [parsed.data] : [];
    })
    .sort((a, b) => a.savedAt - b.savedAt);
  await transaction.objectStore('journal').put(journalEntry(call.data, messages));
}

/** Enters the calls written before there was a journal; does nothing once it has an entry. */
export async function fillEmptyJournal(open: OpenDatabase): Promise<void> {
  const database = await open();
  const [entry] = await database.getAllKeys('journal', null, 1);
  // Nothing is locked for the usual case: a transaction that writes would wait for all that reads.
  if (entry) return;
  const transaction = database.transaction([...JOURNAL_STORES], 'readwrite');
  const ended = await transaction.objectStore('calls').index('status').getAllKeys('ended');
  for (const callId of ended) await enterCall(transaction, callId);
  await transaction.done;
}
