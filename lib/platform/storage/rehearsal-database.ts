/** The database of the rehearsal: another name than that of the real calls, nothing of it is kept. Runs in our own pages. */

export const REHEARSAL_DATABASE = 'decroche-entrainement';

/** Throws it away, as whatever page left it; resolves also where another page still holds it, which then lets go. */
export const forgetRehearsal = (): Promise<void> => {
  const { promise, resolve } = Promise.withResolvers<void>();
  const request = indexedDB.deleteDatabase(REHEARSAL_DATABASE);
  request.onsuccess = () => resolve();
  request.onerror = () => resolve();
  request.onblocked = () => resolve();
  return promise;
};
