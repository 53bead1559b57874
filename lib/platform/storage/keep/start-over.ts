/** The way out when the keys are gone: what nobody can open any more makes room for a restored backup. Runs in the full pages. */
import { deleteDB } from 'idb';
import { StorageBlocked } from '../failures';

/** Both are this product's own: the records, and the keys that closed them. */
const DATABASES = ['decroche', 'decroche-keys'];

/**
 * Removes the records and what is left of their keys. The witness beside the database stays: the next page tells the loss,
 * with the way to restore. Rejects with `StorageBlocked` while another page keeps one of them open.
 */
export async function startOver(): Promise<void> {
  for (const name of DATABASES) {
    const blocked = Promise.withResolvers<never>();
    const removing = deleteDB(name, {
      blocked: () => blocked.reject(new StorageBlocked('another page keeps the database open')),
    });
    await Promise.race([removing, blocked.promise]);
  }
}
