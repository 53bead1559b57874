/**
 * Choosing, changing and giving up the passphrase, and opening with it. The keys of the practices stay what they are: only
 * what closes them changes, all of them in one transaction, so that a crash leaves either the one or the other.
 */
import { newPair } from './begun-calls';
import { hexOf, randomBytes, SealBroken } from './box';
import { unwrapLater, wrapLater } from './ciphers';
import {
  deviceKey,
  type KeyDatabase,
  LOCK,
  type PassphraseLock,
  readLock,
  readStanding,
  type WrappedKey,
  withKeys,
} from './key-database';
import { calibratedRounds, keyOfSecret } from './key-of-secret';
import { aboutKey } from './practice-keys';
import { BEGUN, isLockable, PEOPLE, type RootKey, rootOf, wrapperOf } from './root-key';
import { dropKey, heldKey, holdKey, holdNextKey } from './session-key';

const aboutLock = (kid: string): string => `decroche vault key 1 ${kid}`;

/** A new key, and the lock that the passphrase opens. */
const newLock = async (passphrase: string, rounds?: number) => {
  const bytes = randomBytes(32);
  const kid = hexOf(randomBytes(6));
  const how = { salt: randomBytes(16), iterations: rounds ?? (await calibratedRounds()) };
  const wrapped = await wrapLater(await keyOfSecret(passphrase, how), bytes, aboutLock(kid));
  return { bytes, lock: { kid, ...how, wrapped } satisfies PassphraseLock };
};

const kidsOf = (rows: readonly WrappedKey[]): string => rows.map(({ name, kid }) => `${name} ${kid}`).join();

/** The same keys closed by another one above them. */
const rewrapped = (rows: readonly WrappedKey[], from: CryptoKey, to: CryptoKey): Promise<WrappedKey[]> =>
  Promise.all(
    rows.map(async (row) => {
      const secret = await unwrapLater(from, row.wrapped, aboutKey(row));
      return { ...row, wrapped: await wrapLater(to, secret, aboutKey(row)) };
    }),
  );

/** The pair for calls that begin while locked. */
const pairUnder = async (root: CryptoKey): Promise<WrappedKey> => {
  const { publicKey, privateKey } = await newPair();
  const row = { name: BEGUN, kid: hexOf(randomBytes(6)), publicKey };
  return { ...row, wrapped: await wrapLater(root, privateKey, aboutKey(row)) };
};

type Turning = {
  readonly from: RootKey;
  readonly before: readonly WrappedKey[];
  readonly after: readonly WrappedKey[];
  readonly lock: PassphraseLock | null;
};

const kidOfLock = (stored: unknown): string | null =>
  typeof stored === 'object' && stored !== null && 'kid' in stored ? String(stored.kid) : null;

/** All in one transaction; false when another context changed any of it meanwhile. */
const turn = async (database: KeyDatabase, { from, before, after, lock }: Turning): Promise<boolean> => {
  const transaction = database.transaction(['root', 'practices'], 'readwrite', { durability: 'strict' });
  const [root, practices] = [transaction.objectStore('root'), transaction.objectStore('practices')];
  const work = async (): Promise<boolean> => {
    const [standing, rows] = await Promise.all([root.get(LOCK), practices.getAll()]);
    const own = rows.filter(({ name }) => isLockable(name));
    const stands = kidOfLock(standing) === from.kid && kidsOf(own) === kidsOf(before);
    if (!stands) return false;
    // Each in a promise of its own: what one of them throws at once must not leave the others unheard.
    const writes = after.map(async (row) => practices.put(row));
    const locking = async (): Promise<unknown> => (lock ? root.put(lock, LOCK) : root.delete(LOCK));
    await Promise.all([...writes, locking()]);
    return true;
  };
  const [stands] = await Promise.all([work(), transaction.done]);
  return stands;
};

/** One try of another key above those of people; false when another context changed any of it meanwhile. */
const turned = async (database: KeyDatabase, chosen: Awaited<ReturnType<typeof newLock>> | null) => {
  const { lock, rows } = await readStanding(database);
  const from = await rootOf(database, PEOPLE, lock);
  if (!from) return false;
  const to = chosen ? await wrapperOf(chosen.bytes) : await deviceKey(database);
  const before = rows.filter(({ name }) => isLockable(name));
  const after = await rewrapped(before, from.key, to);
  if (!after.some(({ name }) => name === BEGUN)) after.push(await pairUnder(to));
  return turn(database, { from, before, after, lock: chosen?.lock ?? null });
};

/**
 * Chooses a passphrase, or another one; null gives it up. Rejects with `VaultLocked` while locked. `rounds` is given by
 * tests only, which must not wait.
 */
export const choosePassphrase = (passphrase: string | null, rounds?: number): Promise<void> =>
  withKeys(async (database) => {
    const chosen = passphrase === null ? null : await newLock(passphrase, rounds);
    // Known before it stands: nobody who reads in between finds the desk locked.
    if (chosen) await holdNextKey(chosen.lock.kid, hexOf(chosen.bytes));
    while (!(await turned(database, chosen)));
    await (chosen ? holdKey(chosen.lock.kid, hexOf(chosen.bytes)) : dropKey());
  });

/** Opens the vault; false for a wrong passphrase. */
export const openVault = (passphrase: string): Promise<boolean> =>
  withKeys(async (database) => {
    const lock = await readLock(database);
    if (!lock) return true;
    try {
      const bytes = await unwrapLater(await keyOfSecret(passphrase, lock), lock.wrapped, aboutLock(lock.kid));
      await holdKey(lock.kid, hexOf(bytes));
      return true;
    } catch (error) {
      if (error instanceof SealBroken) return false;
      throw error;
    }
  });

/** `none`: no passphrase was chosen, and nothing ever locks. */
export const vaultState = (): Promise<'none' | 'open' | 'locked'> =>
  withKeys(async (database) => {
    const lock = await readLock(database);
    if (!lock) return 'none';
    return (await heldKey(lock.kid)) ? 'open' : 'locked';
  });
