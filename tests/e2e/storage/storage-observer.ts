// Looks into the extension's database from a tab of its own, past the product: what it sees is committed.
import type { Page } from '@playwright/test';
import type { LaunchedBrowser } from '../stage/browser.ts';

type StoreName = 'calls' | 'setAside';

export type StorageObserver = {
  /** Every record of one store, raw; none while there is no database yet. */
  readonly records: (store: StoreName) => Promise<unknown[]>;
  /** Puts a record as it is given, however damaged. */
  readonly plant: (store: StoreName, record: unknown) => Promise<void>;
  /** The notes of the only call, or an empty text while nothing is stored. */
  readonly notes: () => Promise<string>;
};

/** The page's own functions: one transaction, without creating a database that the product has not made yet. */
const installDoor = (page: Page) =>
  page.evaluate(() => {
    const open = async (): Promise<IDBDatabase | null> => {
      const known = await indexedDB.databases();
      if (!known.some(({ name }) => name === 'decroche')) return null;
      const request = indexedDB.open('decroche');
      return new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    };
    const once = async (
      store: string,
      mode: IDBTransactionMode,
      ask: (store: IDBObjectStore) => IDBRequest,
    ) => {
      const database = await open();
      if (!database?.objectStoreNames.contains(store)) return [];
      const transaction = database.transaction(store, mode);
      const request = ask(transaction.objectStore(store));
      return new Promise((resolve, reject) => {
        transaction.oncomplete = () => {
          database.close();
          resolve(request.result);
        };
        transaction.onabort = () => reject(transaction.error);
      });
    };
    Object.assign(globalThis, {
      readAll: (store: string) => once(store, 'readonly', (records) => records.getAll()),
      plant: (store: string, record: unknown) => once(store, 'readwrite', (records) => records.put(record)),
    });
  });

/** The record in a row: an envelope's content, or the row itself. */
const recordIn = (row: unknown): unknown =>
  typeof row === 'object' && row !== null && 'body' in row ? (row.body as { value: unknown }).value : row;

const notesOf = (row: unknown): string => {
  const { notes } = recordIn(row) as { notes: { notes: string } };
  return notes.notes;
};

/** Opens the observer's tab behind the page in front, which stays in front. */
export async function observeStorage(
  { context, extensionId }: LaunchedBrowser,
  front: Page,
): Promise<StorageObserver> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/manifest.json`);
  await installDoor(page);
  await front.bringToFront();
  const records = (store: StoreName): Promise<unknown[]> =>
    page.evaluate(`readAll(${JSON.stringify(store)})`);
  return {
    records,
    plant: (store, record) => page.evaluate(`plant(${JSON.stringify(store)}, ${JSON.stringify(record)})`),
    notes: async () => {
      const [call] = await records('calls');
      return call === undefined ? '' : notesOf(call);
    },
  };
}
