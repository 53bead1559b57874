// Runs in a page of the extension: writes invented calls straight into its database, with their journal entries.
import { journalEntry } from '../../lib/domain/journal/journal-entry.ts';
import { createConnection } from '../../lib/platform/storage/database.ts';
import { sealFormer } from '../../lib/platform/storage/seal-former.ts';
import { inventCall } from './invented-calls.ts';

const BATCH = 2000;

const opened = (): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const opening = indexedDB.open('decroche');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });

/** One transaction: the calls from `from` up to `to`, not included. */
const writeBatch = (database: IDBDatabase, span: { from: number; to: number; now: number }): Promise<void> =>
  new Promise((resolve, reject) => {
    const transaction = database.transaction(['calls', 'messages', 'journal', 'marks'], 'readwrite', {
      durability: 'relaxed',
    });
    // What is planted lies as an earlier build left it: its index is still to be made anew.
    transaction.objectStore('marks').delete('journalIndex');
    for (let index = span.from; index < span.to; index += 1) {
      const { call, message } = inventCall(index, span.now);
      transaction.objectStore('calls').put(call);
      if (message) transaction.objectStore('messages').put(message);
      transaction.objectStore('journal').put(journalEntry(call, message ? [message] : []));
    }
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });

/** Plants the calls from `from` up to `to`, as if the last were made at `now`. */
export async function plantCalls(from: number, to: number, now: number): Promise<void> {
  const database = await opened();
  for (let at = from; at < to; at += BATCH)
    await writeBatch(database, { from: at, to: Math.min(to, at + BATCH), now });
  database.close();
}

/** Closes what was planted, as the product closes what an earlier build left open. */
export async function sealPlanted(): Promise<void> {
  const open = createConnection();
  await (await open()).delete('marks', 'allClosed');
  await sealFormer(open);
}
