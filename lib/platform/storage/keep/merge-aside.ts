/** Damaged records of a copy come back as they were: set aside. Runs wherever storage does. */
import type { BackupCopy } from '../../../domain/privacy/backup/backup-copy';
import { commit } from '../commit';
import { headOf } from '../envelope';
import { type Parts, ready } from '../parts';
import { listSetAside, ownerOf, sealedEntry } from '../set-aside';
import { isOverdue } from './due';

const isErased = (row: unknown): boolean => (headOf(row)?.gone ?? 0) % 2 === 1;

/**
 * Adds those that are not here yet, found when they were found: not what the calendar has taken since, nor what a call left
 * behind that was erased here, for which no key is made again.
 */
export const putAside = async (parts: Parts, { setAside }: BackupCopy): Promise<void> => {
  const known = new Set((await listSetAside(parts)).map(({ json }) => json));
  const { database } = await ready(parts);
  for (const { store, reason, foundAt, json } of setAside) {
    if (known.has(json) || isOverdue(foundAt, parts.now())) continue;
    const raw: unknown = JSON.parse(json);
    const { callId } = ownerOf(store, raw);
    if (callId !== null && isErased(await database.get('calls', callId))) continue;
    const entry = await sealedEntry(parts.seal, { store, reason, foundAt, raw });
    await commit(database, {
      writes: [],
      durability: 'relaxed',
      aside: {
        stores: ['setAside', 'calls'],
        write: async (transaction) => {
          // Erased while it was closed.
          if (callId !== null && isErased(await transaction.objectStore('calls').get(callId))) return;
          await transaction.objectStore('setAside').add(entry);
        },
      },
    });
  }
};
