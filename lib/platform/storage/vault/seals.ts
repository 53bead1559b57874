/**
 * The keys with which practitioners sign. ECDSA P-256 by WebCrypto, which every supported browser has: what is signed is
 * checked by everybody, without the code; a keyed hash would ask for the code at each look. The private half lies closed by
 * the practitioner's own code, and is open for the one signature.
 */
import type { Seals } from '../../../app/vault-port';
import type { SealKey } from '../../../domain/practice/signing/seal-key';
import { hexOf, randomBytes, SealBroken } from './box';
import { unwrapLater, wrapLater } from './ciphers';
import { calibratedRounds, keyOfSecret } from './key-of-secret';

const KIND = { name: 'ECDSA', namedCurve: 'P-256' } as const;
const SIGNING = { name: 'ECDSA', hash: 'SHA-256' } as const;

const bytesOf = (hex: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(hex.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16));

const textOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

const aboutSealKey = (id: string): string => `decroche seal key 1 ${id}`;

const closingOf = (code: string, { salt, iterations }: Pick<SealKey, 'salt' | 'iterations'>) =>
  keyOfSecret(code, { salt: bytesOf(salt), iterations });

/** `rounds` is given by tests only, which must not wait. */
export const createSeals = (rounds?: number): Seals => ({
  async nameOf(publicKey) {
    return hexOf(new Uint8Array(await crypto.subtle.digest('SHA-256', bytesOf(publicKey))));
  },
  async create(code) {
    const pair = await crypto.subtle.generateKey(KIND, true, ['sign', 'verify']);
    const raw = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey));
    const secret = new Uint8Array(await crypto.subtle.exportKey('pkcs8', pair.privateKey));
    const publicKey = hexOf(raw);
    const id = await this.nameOf(publicKey);
    const how = { salt: hexOf(randomBytes(16)), iterations: rounds ?? (await calibratedRounds()) };
    const wrapped = await wrapLater(await closingOf(code, how), secret, aboutSealKey(id));
    return { id, publicKey, ...how, wrapped: hexOf(wrapped) };
  },
  async sign(key, code, statement) {
    try {
      const closing = await closingOf(code, key);
      const secret = await unwrapLater(closing, bytesOf(key.wrapped), aboutSealKey(key.id));
      const signing = await crypto.subtle.importKey('pkcs8', secret, KIND, false, ['sign']);
      return hexOf(new Uint8Array(await crypto.subtle.sign(SIGNING, signing, textOf(statement))));
    } catch (error) {
      if (error instanceof SealBroken) return null;
      throw error;
    }
  },
  async confirms(publicKey, statement, signature) {
    // What is no point of the curve is no key: whoever wrote it signed nothing.
    const key = await crypto.subtle
      .importKey('raw', bytesOf(publicKey), KIND, false, ['verify'])
      .catch(() => null);
    return key !== null && crypto.subtle.verify(SIGNING, key, bytesOf(signature), textOf(statement));
  },
});
