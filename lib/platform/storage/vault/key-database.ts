/** The small database of the keys above those of the calls. Runs wherever storage does. */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

/** A key closed by the one above it. */
export type WrappedKey = {
  readonly name: string;
  readonly kid: string;
  readonly wrapped: Uint8Array<ArrayBuffer>;
  /** Of the pair to which calls are closed that begin while the vault is locked: what anybody may know of it. */
  readonly publicKey?: Uint8Array<ArrayBuffer>;
};

/** The key that a passphrase opens, and how the passphrase becomes one. */
export type PassphraseLock = {
  readonly kid: string;
  readonly salt: Uint8Array<ArrayBuffer>;
  readonly iterations: number;
  readonly wrapped: Uint8Array<ArrayBuffer>;
};

interface KeySchema extends DBSchema {
  root: { key: string; value: CryptoKey | PassphraseLock };
  practices: { key: string; value: WrappedKey };
}
export type KeyDatabase = IDBPDatabase<KeySchema>;

/** Opens it for the time of `act`: it is asked seldom, and must never be in the way of another version. */
export const withKeys = async <T>(act: (database: KeyDatabase) => Promise<T>): Promise<T> => {
  const database = await openDB<KeySchema>('decroche-keys', 1, {
    upgrade: (created) => {
      created.createObjectStore('root');
      created.createObjectStore('practices', { keyPath: 'name' });
    },
  });
  try {
    return await act(database);
  } finally {
    database.close();
  }
};

export const LOCK = 'lock';
const DEVICE = 'device';

const isLock = (value: unknown): value is PassphraseLock =>
  typeof value === 'object' && value !== null && 'iterations' in value;

/** The passphrase's lock; null where none was chosen. */
export const readLock = async (database: KeyDatabase): Promise<PassphraseLock | null> => {
  const stored = await database.get('root', LOCK);
  return isLock(stored) ? stored : null;
};

export type Standing = { readonly lock: PassphraseLock | null; readonly rows: readonly WrappedKey[] };

/**
 * The lock and the keys under it (all, or the one of that name) as they stand together. Read one after the other, a passphrase
 * that is changed in between gives a key of before under a lock of after: it does not open, and is taken for damaged.
 */
export const readStanding = async (database: KeyDatabase, name?: string): Promise<Standing> => {
  const transaction = database.transaction(['root', 'practices']);
  const [lock, rows] = await Promise.all([
    transaction.objectStore('root').get(LOCK),
    transaction.objectStore('practices').getAll(name),
  ]);
  return { lock: isLock(lock) ? lock : null, rows };
};

/** This browser's own key, made at the first start: of two contexts that make it at the same moment the first is right. */
export const deviceKey = async (database: KeyDatabase): Promise<CryptoKey> => {
  const stored = await database.get('root', DEVICE);
  if (stored !== undefined && !isLock(stored)) return stored;
  const made = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]);
  const transaction = database.transaction('root', 'readwrite', { durability: 'strict' });
  const there = await transaction.store.get(DEVICE);
  if (there === undefined) await transaction.store.put(made, DEVICE);
  await transaction.done;
  return there !== undefined && !isLock(there) ? there : made;
};
