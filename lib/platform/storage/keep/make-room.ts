/** Before a copy is merged: rows that the browser cannot give any more make room for the copy's. Runs wherever storage does. */
import type { BackupCopy } from '../../../domain/privacy/backup/backup-copy';
import { markOf, type Unread, unreadRows } from '../large-rows';
import { type Parts, ready } from '../parts';
import { keyIn, kindOf } from '../record-kind';
import type { Cards } from './about-call';

/** Takes away those that the copy has: what stands there can be neither read nor compared, nor written over. */
export const makeRoom = async (parts: Parts, cards: Cards, { records }: BackupCopy): Promise<void> => {
  const { database } = await ready(parts);
  const comes = ({ store, key }: Unread): boolean =>
    cards.map(kindOf).some((kind) => {
      const entries = kind.store === store ? (records[kind.card.kind] ?? []) : [];
      return entries.some(({ id }) => keyIn(kind, id) === key);
    });
  for (const row of (await unreadRows(database)).filter(comes)) {
    const transaction = database.transaction([row.store, 'marks'], 'readwrite', { durability: 'strict' });
    await Promise.all([
      transaction.objectStore(row.store).delete(row.key),
      transaction.objectStore('marks').delete(markOf(row)),
      transaction.done,
    ]);
  }
};
