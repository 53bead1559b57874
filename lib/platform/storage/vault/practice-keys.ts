/**
 * The keys above those of the calls: of the desk, of each practice. What is told of people is closed by those that a
 * passphrase locks, where one was chosen; the others stay open.
 */
import { KeysLost } from '../failures';
import { closeTo, openFrom } from './begun-calls';
import { hexOf, randomBytes } from './box';
import { type Uses, unwrapLater, usesOf, wrapLater } from './ciphers';
import { type KeyDatabase, LOCK, readStanding, type WrappedKey, withKeys } from './key-database';
import { BEGUN, isLockable, type RootKey, rootOf, VaultLocked } from './root-key';

type PracticeKey = { readonly key: string; readonly kid: string; readonly uses: Uses };

/** What a wrapped key is bound to: under another name it does not unwrap. */
export const aboutKey = ({ name, kid }: Pick<WrappedKey, 'name' | 'kid'>): string =>
  `decroche practice key 1 ${name} ${kid}`;

const newRow = async (root: CryptoKey, name: string): Promise<WrappedKey> => {
  const row = { name, kid: hexOf(randomBytes(6)) };
  return { ...row, wrapped: await wrapLater(root, randomBytes(32), aboutKey(row)) };
};

/** The row of that name, made if there is none; null when the key above it was changed meanwhile. */
const madeOnce = async (database: KeyDatabase, name: string, root: RootKey): Promise<WrappedKey | null> => {
  const made = await newRow(root.key, name);
  const transaction = database.transaction(['root', 'practices'], 'readwrite', { durability: 'strict' });
  const [lock, there] = await Promise.all([
    transaction.objectStore('root').get(LOCK),
    transaction.objectStore('practices').get(name),
  ]);
  const kid = lock && 'kid' in lock && isLockable(name) ? lock.kid : null;
  if (there === undefined && kid === root.kid) await transaction.objectStore('practices').put(made);
  await transaction.done;
  return kid === root.kid ? (there ?? made) : null;
};

type Secret = { readonly row: WrappedKey; readonly secret: Uint8Array<ArrayBuffer> };

/** One look; null when the key above it was changed meanwhile. */
const secretOnce = async (
  database: KeyDatabase,
  name: string,
  isExpected: boolean,
): Promise<Secret | null> => {
  const { lock, rows } = await readStanding(database, name);
  const [stored] = rows;
  if (!stored && isExpected) throw new KeysLost(name);
  const root = await rootOf(database, name, lock);
  const row = root && (stored ?? (await madeOnce(database, name, root)));
  return row && { row, secret: await unwrapLater(root.key, row.wrapped, aboutKey(row)) };
};

/** The secret under that name. */
const readSecret = (name: string, isExpected: boolean): Promise<Secret> =>
  withKeys(async (database) => {
    for (;;) {
      const found = await secretOnce(database, name, isExpected);
      if (found) return found;
    }
  });

export type PracticeKeys = {
  /** The key of that name, made if there is none; `isExpected`: what it closed is there, so it must be too. */
  of(name: string, isExpected?: boolean): Promise<PracticeKey>;
  /** The same at once, once it was read. */
  now(name: string): PracticeKey | null;
  /** Closes the secret of a call that begins while locked; rejects with `VaultLocked` where there is no pair for it. */
  closeBegun(secret: Uint8Array<ArrayBuffer>, about: string): Promise<Uint8Array<ArrayBuffer>>;
  openBegun(closed: Uint8Array<ArrayBuffer>, about: string): Promise<Uint8Array<ArrayBuffer>>;
  /** What the passphrase locks is no longer known. */
  lock(): void;
  /** All are read anew: the database under them may be another. */
  forget(): void;
};

/** The keys as one context reads them: each once. */
export const createPracticeKeys = (): PracticeKeys => {
  const reading = new Map<string, Promise<PracticeKey>>();
  const known = new Map<string, PracticeKey>();
  const read = async (name: string, isExpected: boolean): Promise<PracticeKey> => {
    const { row, secret } = await readSecret(name, isExpected);
    return { key: name, kid: row.kid, uses: await usesOf(secret) };
  };
  return {
    of(name, isExpected = false) {
      const under = reading.get(name) ?? read(name, isExpected);
      reading.set(name, under);
      under.then(
        (key) => reading.get(name) === under && known.set(name, key),
        () => reading.get(name) === under && reading.delete(name),
      );
      return under;
    },
    now: (name) => known.get(name) ?? null,
    async closeBegun(secret, about) {
      const pair = await withKeys((database) => database.get('practices', BEGUN));
      if (!pair?.publicKey) throw new VaultLocked(BEGUN);
      return closeTo(pair.publicKey, secret, about);
    },
    async openBegun(closed, about) {
      const { secret } = await readSecret(BEGUN, true);
      return openFrom(secret, closed, about);
    },
    forget: () => {
      for (const all of [reading, known]) all.clear();
    },
    lock: () => {
      for (const all of [reading, known])
        for (const name of all.keys()) if (isLockable(name)) all.delete(name);
    },
  };
};
