/** Tells at boot whether this frame may store, so that the panel can offer the browser's side panel. Runs in the panel. */
import type { OpenDatabase } from './database';
import { StorageRefused } from './failures';

/**
 * True once a write was committed and undone in the same transaction. False when the browser refuses storage here;
 * rejects with any other failure (`StorageTooNew`, `StorageBlocked`, a damaged disk), which the side panel would not cure.
 */
export const canStore = async (open: OpenDatabase): Promise<boolean> => {
  try {
    const transaction = (await open()).transaction('settings', 'readwrite');
    const { store } = transaction;
    await Promise.all([store.put({}, 'probe'), store.delete('probe'), transaction.done]);
    return true;
  } catch (error) {
    if (error instanceof StorageRefused) return false;
    throw error;
  }
};
