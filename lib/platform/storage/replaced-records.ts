/** Writes records that carry no revision: as they are, or changed as they stand. Runs wherever storage does. */
import type { OpenDatabase } from './database';
import type { Kind } from './record-kind';
import { parseOrSetAside, validated, write } from './records';

/** Replaces the record: strict, last writer wins. `key` only for the store whose records do not carry theirs. */
export const replace = async <T>(open: OpenDatabase, kind: Kind<T>, entry: { record: T; key?: string }) => {
  const accepted = validated(kind, entry.record);
  await write(open, { ...kind, durability: 'strict' }, async (transaction) => {
    await transaction.objectStore(kind.store).put(accepted, entry.key);
  });
};

type Change<T> = { readonly key: string; readonly change: (stored: T | null) => T | null };

/** Writes what `change` makes of the record as it stands in the same transaction; nothing when it gives null. Strict. */
export const changeOne = <T>(open: OpenDatabase, kind: Kind<T>, { key, change }: Change<T>): Promise<void> =>
  write(open, { ...kind, durability: 'strict' }, async (transaction) => {
    const changed = change(await parseOrSetAside(transaction, kind, key));
    if (changed) await transaction.objectStore(kind.store).put(validated(kind, changed));
  });

type Replacement<T> = { readonly records: readonly T[]; readonly forgotten?: readonly string[] };

/** Replaces all these records and deletes those ids, or does nothing: strict, last writer wins. */
export const replaceAll = async <T>(open: OpenDatabase, kind: Kind<T>, change: Replacement<T>) => {
  const accepted = change.records.map((record) => validated(kind, record));
  await write(open, { ...kind, durability: 'strict' }, async (transaction) => {
    const store = transaction.objectStore(kind.store);
    const deletions = (change.forgotten ?? []).map((id) => store.delete(id));
    await Promise.all([...deletions, ...accepted.map((record) => store.put(record))]);
  });
};
