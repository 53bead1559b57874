/** A short code, kept so that it can be compared and not read. Ten thousand codes are tried in an hour by who has the disk. */
import type { PinLock } from '../../../domain/practice/secretary';
import { hexOf, randomBytes } from './box';

/** OWASP's figure for PBKDF2-HMAC-SHA256. */
const ROUNDS = 600_000;

const hashed = async (code: string, salt: string, rounds: number): Promise<string> => {
  const bytes = new TextEncoder();
  const base = await crypto.subtle.importKey('raw', bytes.encode(code), 'PBKDF2', false, ['deriveBits']);
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt: bytes.encode(salt), iterations: rounds };
  return hexOf(new Uint8Array(await crypto.subtle.deriveBits(how, base, 256)));
};

/** `rounds` is given by tests only, which must not wait. */
export const lockedPin = async (code: string, rounds = ROUNDS): Promise<PinLock> => {
  const salt = hexOf(randomBytes(16));
  return { salt, rounds, hash: await hashed(code, salt, rounds) };
};

export const fitsPin = async (code: string, { salt, rounds, hash }: PinLock): Promise<boolean> =>
  (await hashed(code, salt, rounds)) === hash;
