/** Which key closes those of the practices: the passphrase's, where one was chosen, for what is told of people; else the browser's own. */
import { deviceKey, type KeyDatabase, type PassphraseLock, readLock } from './key-database';
import { heldKey } from './session-key';

/** It is locked: nothing of it is read before she gives the passphrase. */
export class VaultLocked extends Error {
  override readonly name = 'VaultLocked';
}

/** The desk's key for what is told of nobody; it stays open, so that protocols and settings work while locked. */
export const DESK = 'desk';
/** The desk's key for what is told of people, and for the index by which they are found. */
export const PEOPLE = 'people';
/** The pair to which calls are closed that begin while locked. */
export const BEGUN = 'begun';

const PRACTICE = 'practice/';

/** The name of the key that closes a practice's records of people, or its others. */
export const practiceKeyName = (practiceId: string | null, isPersonal: boolean): string => {
  if (practiceId === null) return isPersonal ? PEOPLE : DESK;
  return isPersonal ? PRACTICE + practiceId : `work/${practiceId}`;
};

/** True for a key that the passphrase locks. */
export const isLockable = (name: string): boolean =>
  name === PEOPLE || name === BEGUN || name.startsWith(PRACTICE);

/** `kid` null: the browser's own. */
export type RootKey = { readonly kid: string | null; readonly key: CryptoKey };

/** Key bytes as the key that closes others. */
export const wrapperOf = (bytes: Uint8Array<ArrayBuffer>): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt']);

/**
 * The key above that one, under the lock with which it was read; null when that lock was replaced meanwhile: both are to be
 * read anew. Rejects with `VaultLocked` when it is not open.
 */
export const rootOf = async (
  database: KeyDatabase,
  name: string,
  lock: PassphraseLock | null,
): Promise<RootKey | null> => {
  if (!lock || !isLockable(name)) return { kid: null, key: await deviceKey(database) };
  const held = await heldKey(lock.kid);
  if (held) return { kid: lock.kid, key: await wrapperOf(held) };
  if ((await readLock(database))?.kid !== lock.kid) return null;
  throw new VaultLocked(name);
};
