/**
 * A letter on its way to the disk: the call as it was last written from here is still in memory, so that one short
 * transaction over one store is begun in the turn of the key itself, before anything is drawn. Its schema is asked at the
 * next strict write. Where the seal takes its time, or another context wrote, the long way is taken.
 */
import { unwrap } from 'idb';
import { stateOf } from '../../domain/record/history';
import { rewritten, type State } from '../../domain/record/state';
import { type Head, headOf, isSameHead, rowFor } from './envelope';
import { type Parts, readyNow } from './parts';
import type { Stored } from './reading';
import type { Kind } from './record-kind';

type Known<T> = { readonly head: Head; readonly state: State<T> };

export type FastPath<T> = {
  /** What was read or written last of a record, to be written on from here. */
  readonly remember: (id: string, stored: Stored<T>) => void;
  readonly forget: (id: string) => void;
  /** The write under way, which gives false when another context wrote first; null when the long way must be taken. */
  readonly write: (id: string, value: T) => Promise<boolean> | null;
};

/** Its key is not at hand: it is closed again there, and told if that fails. */
const leftToTheLongWay = (row: Promise<unknown>): null => {
  row.catch(() => null);
  return null;
};

/** Puts a row over the one that is expected there; false when another stood there. */
const putOver = async (
  database: IDBDatabase,
  { store, id, expected, row }: { store: string; id: string; expected: Head; row: unknown },
): Promise<boolean> => {
  const transaction = database.transaction(store, 'readwrite', { durability: 'relaxed' });
  const records = transaction.objectStore(store);
  let isStale = false;
  // Both at once, without waiting for an answer in between: what stood there comes first, and takes the letter back
  // before the transaction can end if another context wrote it.
  const stands = records.get(id);
  records.put(row);
  stands.onsuccess = () => {
    isStale = !isSameHead(headOf(stands.result), expected);
    // Ended at once where it stands: it need not wait until its own answer was heard too.
    if (isStale) transaction.abort();
    else transaction.commit();
  };
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve(true);
    transaction.onabort = () =>
      isStale ? resolve(false) : reject(transaction.error ?? new DOMException('given up', 'AbortError'));
  });
};

export const createFastPath = <T extends { readonly revision: number }>(
  parts: Parts,
  kind: Kind<T>,
): FastPath<T> => {
  const known = new Map<string, Known<T>>();
  const { card, store } = kind;

  return {
    remember: (id, { head, content }) => {
      if (content) known.set(id, { head, state: stateOf(card, content.value, content.history) });
    },
    forget: (id) => void known.delete(id),
    write(id, value) {
      const before = known.get(id);
      const there = readyNow(parts);
      if (!before || !there || before.head.revision !== value.revision - 1) return null;
      const state = {
        ...rewritten(card, before.state, { value, actor: there.actor, now: parts.now() }),
        value,
      };
      const row = rowFor({ card, seal: parts.seal }, state, value.revision);
      if (row instanceof Promise) return leftToTheLongWay(row);
      known.set(id, { head: { revision: value.revision, gone: null, isEnvelope: true }, state });
      return putOver(unwrap(there.database), { store, id, expected: before.head, row }).then((isWritten) => {
        if (!isWritten) known.delete(id);
        return isWritten;
      });
    },
  };
};
