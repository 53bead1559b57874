/** Promised callbacks in the database. Runs wherever storage does. */
import type { Store } from '../../app/ports';
import { Callback } from '../../domain/message/callback';
import type { Changes } from './changes';
import type { OpenDatabase } from './database';
import type { Kind } from './record-kind';
import { readOne, readSelected, type Selection, saveRevised } from './records';

const CALLBACKS: Kind<Callback> = { store: 'callbacks', schema: Callback };

/** All but 'done', so that a promise with an unknown status is met, and set aside, rather than left unseen. */
const notDone = (): Selection => ({
  index: (database) => database.transaction('callbacks').store.index('status'),
  ranges: [IDBKeyRange.upperBound('done', true), IDBKeyRange.lowerBound('done', true)],
});

const byIndex = (name: 'dueAt' | 'callId', range: IDBKeyRange): Selection => ({
  index: (database) => database.transaction('callbacks').store.index(name),
  ranges: [range],
});

type CallbackStore = Pick<
  Store,
  'openCallbacks' | 'callbacksSince' | 'callbackById' | 'callbacksOfCall' | 'saveCallback'
>;

const WRITTEN = {
  ...CALLBACKS,
  durability: 'strict',
  callIdOf: ({ callId }: Callback) => callId,
} as const;

/** The part of the store that keeps promises. */
export const createCallbacksStore = (open: OpenDatabase, { tell }: Changes): CallbackStore => {
  const earliestFirst = async (selection: Selection): Promise<Callback[]> =>
    (await readSelected(open, CALLBACKS, selection)).sort((a, b) => a.dueAt - b.dueAt);
  return {
    openCallbacks: () => earliestFirst(notDone()),
    callbacksSince: (since) => earliestFirst(byIndex('dueAt', IDBKeyRange.lowerBound(since))),
    callbackById: (id) => readOne(open, CALLBACKS, id),
    callbacksOfCall: (callId) => earliestFirst(byIndex('callId', IDBKeyRange.only(callId))),
    saveCallback: async (callback) => {
      const saved = await saveRevised(open, WRITTEN, callback);
      if (saved.ok) tell({ type: 'callback.saved', callbackId: callback.id });
      return saved;
    },
  };
};
