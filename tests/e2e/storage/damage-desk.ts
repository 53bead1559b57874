// Runs in a document of the extension: what lies in its database before its files are damaged, and what of it is there after.
import { messageCard } from '../../../lib/domain/message/message.record.ts';
import { createConnection } from '../../../lib/platform/storage/database.ts';
import { createStore } from '../../../lib/platform/storage/store.ts';
import { callWith, messageWith } from '../../unit/platform/storage/sample-records.ts';

const store = createStore(createConnection());

/** So long that the browser keeps it in a file of its own. */
const LONG = Array.from({ length: 12_000 }, (_, at) => `mot${(at * 7919) % 10_007}`).join(' ');
const NOTES: Readonly<Record<string, string>> = { long: LONG, short: 'notes courtes' };

/** A call that was ended, and its message. */
export async function note(id: string): Promise<void> {
  const now = Date.now();
  const call = { ...callWith({ reason: `motif ${id}`, notes: NOTES[id] ?? '' }, id), startedAt: now };
  await store.saveCall({ ...call, status: 'ended', hungUpAt: now, endedAt: now }, 'strict');
  await store.of(messageCard).save({ ...messageWith({ id: `m-${id}`, savedAt: now, body: id }), callId: id });
}

/** True when every word of them is there. */
export async function isWhole(): Promise<boolean> {
  try {
    const each = Object.entries(NOTES).map(async ([id, notes]) => {
      const [call, message] = await Promise.all([store.callById(id), store.of(messageCard).byId(`m-${id}`)]);
      return call?.notes.notes === notes && message?.body === id;
    });
    return (await Promise.all(each)).every(Boolean);
  } catch {
    return false;
  }
}
