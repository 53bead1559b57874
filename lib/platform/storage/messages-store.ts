/** Messages in the database. Runs wherever storage does. */
import type { Store } from '../../app/ports';
import { Message } from '../../domain/message/message';
import type { Changes } from './changes';
import type { OpenDatabase } from './database';
import { enterCall, JOURNAL_STORES } from './journal-writing';
import type { Kind } from './record-kind';
import { readOne, readSelected, saveRevised, type Writing } from './records';

const MESSAGES: Kind<Message> = { store: 'messages', schema: Message };

/** What was said of a message changes what the journal says of its call. */
const entered = {
  stores: JOURNAL_STORES,
  write: (transaction: Writing, { callId }: Message) => enterCall(transaction, callId),
};

const WRITTEN = {
  ...MESSAGES,
  durability: 'strict',
  follow: entered,
  callIdOf: ({ callId }: Message) => callId,
} as const;

/** The part of the store that keeps messages. */
export const createMessagesStore = (
  open: OpenDatabase,
  { tell }: Changes,
): Pick<Store, 'messagesSince' | 'messagesOfCall' | 'messageById' | 'saveMessage'> => ({
  messagesSince: async (since) => {
    const found = await readSelected(open, MESSAGES, {
      index: (database) => database.transaction('messages').store.index('savedAt'),
      ranges: [IDBKeyRange.lowerBound(since)],
    });
    return found.sort((a, b) => b.savedAt - a.savedAt);
  },
  messagesOfCall: async (callId) => {
    const found = await readSelected(open, MESSAGES, {
      index: (database) => database.transaction('messages').store.index('callId'),
      ranges: [IDBKeyRange.only(callId)],
    });
    return found.sort((a, b) => a.savedAt - b.savedAt);
  },
  messageById: (id) => readOne(open, MESSAGES, id),
  saveMessage: async (message) => {
    const saved = await saveRevised(open, WRITTEN, message);
    if (saved.ok) tell({ type: 'message.saved', messageId: message.id });
    return saved;
  },
});
