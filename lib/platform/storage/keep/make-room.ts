/** Before a copy is merged: rows that the browser cannot give any more make room for the copy's. Runs wherever storage does. */
import { unwrap } from 'idb';
import type { BackupCopy } from '../../../domain/privacy/backup/backup-copy';
import type { Database } from '../database';
import { isValueGone, markOf, type Unread, unreadRows } from '../large-rows';
import { type Parts, ready } from '../parts';
import { keyIn, kindOf } from '../record-kind';
import type { Cards } from './about-call';

/**
 * Takes one away if the browser still cannot give it, asked in the transaction that takes it: another page may have put a newer
 * one in its place meanwhile, and that one stays.
 */
const takeAway = async (database: Database, row: Unread): Promise<void> => {
  const transaction = database.transaction([row.store, 'marks'], 'readwrite', { durability: 'strict' });
  const [rows, marks] = [transaction.objectStore(row.store), transaction.objectStore('marks')];
  const asked = unwrap(rows).get(row.key);
  asked.onerror = (event) => {
    if (!isValueGone(asked.error)) return;
    // It ends nothing: what failed is what goes.
    event.preventDefault();
    event.stopPropagation();
    void rows.delete(row.key);
    void marks.delete(markOf(row));
  };
  await transaction.done;
};

/** Takes away those that the copy has: what stands there can be neither read nor compared, nor written over. */
export const makeRoom = async (parts: Parts, cards: Cards, { records }: BackupCopy): Promise<void> => {
  const { database } = await ready(parts);
  const comes = ({ store, key }: Unread): boolean =>
    cards.map(kindOf).some((kind) => {
      const entries = kind.store === store ? (records[kind.card.kind] ?? []) : [];
      return entries.some(({ id }) => keyIn(kind, id) === key);
    });
  for (const row of (await unreadRows(database)).filter(comes)) await takeAway(database, row);
};
