/**
 * The keys above those of the calls: one of the desk and one of each practice, in a small database of their own, each
 * wrapped by the key of this browser, which WebCrypto uses and never gives out.
 */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { hexOf, randomBytes } from './box';
import { type Uses, unwrapLater, usesOf, wrapLater } from './ciphers';

/** The desk's own key: of what belongs to no practice. */
export const DESK = 'desk';

/** The name of a practice's key. */
export const practiceKeyName = (practiceId: string | null): string =>
  practiceId === null ? DESK : `practice/${practiceId}`;

type Row = { readonly name: string; readonly kid: string; readonly wrapped: Uint8Array<ArrayBuffer> };

interface KeySchema extends DBSchema {
  root: { key: string; value: CryptoKey };
  practices: { key: string; value: Row };
}
type KeyDatabase = IDBPDatabase<KeySchema>;

export type PracticeKey = { readonly key: string; readonly kid: string; readonly uses: Uses };

/** The keys are not there although records that they closed are: nothing is written, so that they can be brought back. */
export class KeysLost extends Error {
  override readonly name = 'KeysLost';
}

const DEVICE = 'device';

const opened = (): Promise<KeyDatabase> =>
  openDB<KeySchema>('decroche-keys', 1, {
    upgrade: (database) => {
      database.createObjectStore('root');
      database.createObjectStore('practices', { keyPath: 'name' });
    },
  });

/** What is made once in a browser: of two contexts that make it at the same moment the first is right. */
const madeOnce = async <Store extends 'root' | 'practices'>(
  database: KeyDatabase,
  store: Store,
  { name, make }: { readonly name: string; readonly make: () => Promise<KeySchema[Store]['value']> },
): Promise<KeySchema[Store]['value']> => {
  const stored = await database.get(store, name);
  if (stored !== undefined) return stored;
  const made = await make();
  const transaction = database.transaction(store, 'readwrite', { durability: 'strict' });
  const there = await transaction.store.get(name);
  if (there === undefined) await transaction.store.put(made, store === 'root' ? name : undefined);
  await transaction.done;
  return there ?? made;
};

const deviceKey = (database: KeyDatabase): Promise<CryptoKey> =>
  madeOnce(database, 'root', {
    name: DEVICE,
    make: () => crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']),
  });

/** What a wrapped key is bound to: under another name it does not unwrap. */
const about = ({ name, kid }: Pick<Row, 'name' | 'kid'>): string => `decroche practice key 1 ${name} ${kid}`;

const newKid = (): string => hexOf(randomBytes(6));

const newRow = async (wrapper: CryptoKey, name: string): Promise<Row> => {
  const row = { name, kid: newKid() };
  return { ...row, wrapped: await wrapLater(wrapper, randomBytes(32), about(row)) };
};

const read = async (name: string, isExpected: boolean): Promise<PracticeKey> => {
  const database = await opened();
  try {
    if (isExpected && (await database.count('practices', name)) === 0) throw new KeysLost(name);
    const wrapper = await deviceKey(database);
    const row = await madeOnce(database, 'practices', { name, make: () => newRow(wrapper, name) });
    const secret = await unwrapLater(wrapper, row.wrapped, about(row));
    return { key: name, kid: row.kid, uses: await usesOf(secret) };
  } finally {
    database.close();
  }
};

export type PracticeKeys = {
  /** The key of that name, made if there is none; `isExpected`: what it closed is there, so it must be too. */
  of(name: string, isExpected?: boolean): Promise<PracticeKey>;
  /** The same at once, once it was read. */
  now(name: string): PracticeKey | null;
};

/** The keys as one context reads them: each once. */
export const createPracticeKeys = (): PracticeKeys => {
  const reading = new Map<string, Promise<PracticeKey>>();
  const known = new Map<string, PracticeKey>();
  return {
    of(name, isExpected = false) {
      const under = reading.get(name) ?? read(name, isExpected);
      reading.set(name, under);
      under.then(
        (key) => known.set(name, key),
        () => reading.delete(name),
      );
      return under;
    },
    now: (name) => known.get(name) ?? null,
  };
};
