/** Calls in the database. Runs wherever storage does. */
import type { Store } from '../../app/ports';
import { Call } from '../../domain/call/call';
import type { Changes } from './changes';
import type { OpenDatabase } from './database';
import { enterCall, JOURNAL_STORES } from './journal-writing';
import type { Kind } from './record-kind';
import { readOne, readSelected, type Selection, saveRevised, type Writing } from './records';

const CALLS: Kind<Call> = { store: 'calls', schema: Call };

/** All but 'ended', so that a call with an unknown status is met, and set aside, rather than left unseen. */
const notEnded = (): Selection => ({
  index: (database) => database.transaction('calls').store.index('status'),
  ranges: [IDBKeyRange.upperBound('ended', true), IDBKeyRange.lowerBound('ended', true)],
});

/** An open call is on the desk and not in the journal: its words would be indexed again at every keystroke. */
const entered = (call: Call) =>
  call.status === 'ended'
    ? {
        stores: JOURNAL_STORES,
        write: (transaction: Writing, { id }: Call) => enterCall(transaction, id),
      }
    : undefined;

/** The part of the store that keeps calls. */
export const createCallsStore = (
  open: OpenDatabase,
  { tell }: Changes,
): Pick<Store, 'openCalls' | 'callById' | 'saveCall'> => ({
  openCalls: async () =>
    (await readSelected(open, CALLS, notEnded())).sort((a, b) => a.startedAt - b.startedAt),
  callById: (id) => readOne(open, CALLS, id),
  saveCall: async (call, durability) => {
    const kind = { ...CALLS, durability, follow: entered(call), callIdOf: ({ id }: Call) => id };
    const saved = await saveRevised(open, kind, call);
    if (saved.ok) tell({ type: 'call.saved', callId: call.id, revision: call.revision });
    return saved;
  },
});
