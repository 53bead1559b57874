// Runs in a document of the extension: reads its database past the product, with the product's own keys.
import { createConnection } from '../../../lib/platform/storage/database.ts';
import { vaultOver } from '../../../lib/platform/storage/vault/vault.ts';

type Row = { readonly envelope?: number; readonly revision?: number; readonly body?: unknown };

const settled = <T>(request: IDBRequest<T>) =>
  new Promise<T>((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** Every row of a store as it lies there; none while the product has not made the database. */
export async function rows(store: string): Promise<[IDBValidKey, unknown][]> {
  const known = await indexedDB.databases();
  if (!known.some(({ name }) => name === 'decroche')) return [];
  const database = await settled(indexedDB.open('decroche'));
  try {
    if (!database.objectStoreNames.contains(store)) return [];
    const records = database.transaction(store).objectStore(store);
    const [keys, values] = await Promise.all([settled(records.getAllKeys()), settled(records.getAll())]);
    return keys.map((key, at) => [key, values[at]]);
  } finally {
    database.close();
  }
}

const open = createConnection();

/** Kinds without a store of their own lie in one, under their names. */
const placeOf = (store: string, key: string) => {
  const at = key.indexOf('/');
  return store === 'records' ? { kind: key.slice(0, at), id: key.slice(at + 1) } : { kind: store, id: key };
};

/** An envelope is opened, a tombstone left out; a row of before is the record itself, and what is set aside an entry with its body opened. */
async function recordsIn(store: string, [key, row]: readonly [IDBValidKey, unknown]): Promise<unknown[]> {
  const { envelope, body, revision = 1 } = row as Row;
  if (body === undefined) return envelope ? [] : [row];
  const opened = await vaultOver(open).open({ ...placeOf(store, String(key)), revision }, body);
  return envelope ? [(opened as { readonly value: unknown }).value] : [{ ...(row as Row), body: opened }];
}

/** The records of a store, opened. */
export const records = async (store: string): Promise<unknown[]> =>
  (await Promise.all((await rows(store)).map((found) => recordsIn(store, found)))).flat();

/** Puts a row as it is given, however damaged. */
export async function plant(store: string, row: unknown): Promise<void> {
  const database = await settled(indexedDB.open('decroche'));
  const transaction = database.transaction(store, 'readwrite');
  transaction.objectStore(store).put(row);
  await new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
  database.close();
}
