/** The two ciphers, and the keys that are made from one secret. */
import { xchacha20poly1305 } from '@noble/ciphers/chacha.js';
import { type Box, bound, joined, type Place, packed, randomBytes, SealBroken, unpacked } from './box';

const LETTER_NONCE = 24;
const NONCE = 12;

/** Closes at once, in the turn of the key: for what belongs to a call, and for a note of what is typed. */
export const closeNow = (secret: Uint8Array, label: Omit<Box, 'bytes'>, { place, body }: Closing): Box => {
  const nonce = randomBytes(LETTER_NONCE);
  const closed = xchacha20poly1305(secret, nonce, bound(label, place)).encrypt(packed(body));
  return { ...label, bytes: joined(nonce, closed) };
};

export type Closing = { readonly place: Place; readonly body: unknown };

export const openNow = (secret: Uint8Array, { bytes, ...label }: Box, place: Place): unknown => {
  const cipher = xchacha20poly1305(secret, bytes.subarray(0, LETTER_NONCE), bound(label, place));
  try {
    return unpacked(cipher.decrypt(bytes.subarray(LETTER_NONCE)));
  } catch (error) {
    throw new SealBroken('a box does not open', { cause: error });
  }
};

export const closeLater = async (
  secret: CryptoKey,
  label: Omit<Box, 'bytes'>,
  { place, body }: Closing,
): Promise<Box> => {
  const iv = randomBytes(NONCE);
  const additionalData = bound(label, place);
  const closed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData }, secret, packed(body));
  return { ...label, bytes: joined(iv, new Uint8Array(closed)) };
};

export const openLater = async (
  secret: CryptoKey,
  { bytes, ...label }: Box,
  place: Place,
): Promise<unknown> => {
  const [iv, closed] = [bytes.subarray(0, NONCE), bytes.subarray(NONCE)];
  const additionalData = bound(label, place);
  try {
    return unpacked(
      new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData }, secret, closed)),
    );
  } catch (error) {
    throw new SealBroken('a box does not open', { cause: error });
  }
};

const encoder = new TextEncoder();

/** A secret of 32 bytes wrapped by a call's practice: short, hence at once. */
export const wrapNow = (wrapper: Uint8Array, secret: Uint8Array, about: string): Uint8Array<ArrayBuffer> => {
  const nonce = randomBytes(LETTER_NONCE);
  return joined(nonce, xchacha20poly1305(wrapper, nonce, encoder.encode(about)).encrypt(secret));
};

export const unwrapNow = (wrapper: Uint8Array, wrapped: Uint8Array, about: string): Uint8Array => {
  const cipher = xchacha20poly1305(wrapper, wrapped.subarray(0, LETTER_NONCE), encoder.encode(about));
  try {
    return cipher.decrypt(wrapped.subarray(LETTER_NONCE));
  } catch (error) {
    throw new SealBroken('a key does not unwrap', { cause: error });
  }
};

/** The same by the key that stands above all, which WebCrypto does not let out. */
export const wrapLater = async (
  wrapper: CryptoKey,
  secret: BufferSource,
  about: string,
): Promise<Uint8Array<ArrayBuffer>> => {
  const iv = randomBytes(NONCE);
  const additionalData = encoder.encode(about);
  const wrapped = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData }, wrapper, secret);
  return joined(iv, new Uint8Array(wrapped));
};

export const unwrapLater = async (
  wrapper: CryptoKey,
  wrapped: Uint8Array<ArrayBuffer>,
  about: string,
): Promise<Uint8Array<ArrayBuffer>> => {
  const [iv, closed] = [wrapped.subarray(0, NONCE), wrapped.subarray(NONCE)];
  const additionalData = encoder.encode(about);
  try {
    return new Uint8Array(
      await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData }, wrapper, closed),
    );
  } catch (error) {
    throw new SealBroken('a key does not unwrap', { cause: error });
  }
};

/** What a secret is used for: never one key for two things. */
export type Uses = {
  readonly bodies: CryptoKey;
  readonly calls: Uint8Array;
  readonly notes: Uint8Array;
  readonly terms: CryptoKey;
};

export const usesOf = async (secret: Uint8Array<ArrayBuffer>): Promise<Uses> => {
  const base = await crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveKey', 'deriveBits']);
  const hkdf = (use: string) => ({
    name: 'HKDF',
    hash: 'SHA-256',
    salt: new Uint8Array(),
    info: encoder.encode(`decroche ${use}`),
  });
  const hmac = { name: 'HMAC', hash: 'SHA-256', length: 256 };
  const [bodies, calls, notes, terms] = await Promise.all([
    crypto.subtle.deriveKey(hkdf('bodies'), base, { name: 'AES-GCM', length: 256 }, false, [
      'encrypt',
      'decrypt',
    ]),
    crypto.subtle.deriveBits(hkdf('calls'), base, 256),
    crypto.subtle.deriveBits(hkdf('notes'), base, 256),
    crypto.subtle.deriveKey(hkdf('terms'), base, hmac, false, ['sign']),
  ]);
  return { bodies, calls: new Uint8Array(calls), notes: new Uint8Array(notes), terms };
};
