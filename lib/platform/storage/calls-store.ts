/** Calls in the database. Runs wherever storage does. */
import type { Store } from '../../app/ports';
import { Call } from '../../domain/call';
import type { Changes } from './changes';
import type { OpenDatabase } from './database';
import { type Kind, readOne, readSelected, type Selection, saveRevised } from './records';

const CALLS: Kind<Call> = { store: 'calls', schema: Call };

/** All but 'ended', so that a call with an unknown status is met, and set aside, rather than left unseen. */
const notEnded = (): Selection => ({
  index: (database) => database.transaction('calls').store.index('status'),
  ranges: [IDBKeyRange.upperBound('ended', true), IDBKeyRange.lowerBound('ended', true)],
});

/** The part of the store that keeps calls. */
export const createCallsStore = (
  open: OpenDatabase,
  { tell }: Changes,
): Pick<Store, 'openCalls' | 'callById' | 'saveCall'> => ({
  openCalls: async () =>
    (await readSelected(open, CALLS, notEnded())).sort((a, b) => a.startedAt - b.startedAt),
  callById: (id) => readOne(open, CALLS, id),
  saveCall: async (call, durability) => {
    const saved = await saveRevised(open, { ...CALLS, durability }, call);
    if (saved.ok) tell({ type: 'call.saved', callId: call.id, revision: call.revision });
    return saved;
  },
});
