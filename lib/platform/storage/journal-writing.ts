/** Keeps the journal in step with calls and messages, inside the transaction that writes them. Runs wherever storage does. */
import { Call } from '../../domain/call/call';
import { isBlank } from '../../domain/call/call-events';
import { journalEntry, journalKey } from '../../domain/journal/journal-entry';
import { Message } from '../../domain/message/message';
import type { Database, OpenDatabase } from './database';
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
  const journal = transaction.objectStore('journal');
  // Begun by a slip of the key and ended with nothing: neither a line nor a figure; a line from before goes.
  if (messages.length === 0 && isBlank(call.data)) await journal.delete(journalKey(call.data));
  else await journal.put(journalEntry(call.data, messages));
}

/** Where it is remembered, beside the settings, that the calls of before have all been entered. */
const FILLED = 'journalFilled';
/** Calls entered in one transaction: a call that is being typed waits for it. */
const AT_ONCE = 100;

/** Ended calls that have no entry: those of a time before the journal, whatever has been entered since. */
async function missingCalls(database: Database): Promise<string[]> {
  const [ended, entries] = await Promise.all([
    database.getAllKeysFromIndex('calls', 'status', 'ended'),
    database.getAllKeys('journal'),
  ]);
  const entered = new Set(entries.map(([, id]) => id));
  return ended.filter((id) => !entered.has(id));
}

/** Enters the calls written before there was a journal; once, unless the journal was emptied. */
export async function fillJournal(open: OpenDatabase): Promise<void> {
  const database = await open();
  // Nothing is locked for the usual case: a transaction that writes would wait for all that reads.
  const [isFilled, [entry]] = await Promise.all([
    database.get('settings', FILLED),
    database.getAllKeys('journal', null, 1),
  ]);
  if (isFilled && entry) return;
  const missing = await missingCalls(database);
  for (let at = 0; at < missing.length; at += AT_ONCE) {
    const transaction = database.transaction([...JOURNAL_STORES], 'readwrite');
    for (const callId of missing.slice(at, at + AT_ONCE)) await enterCall(transaction, callId);
    await transaction.done;
  }
  await database.put('settings', true, FILLED);
}
