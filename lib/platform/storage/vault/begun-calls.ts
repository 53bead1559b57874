/** Closing to a public key: a call that begins while locked is closed by a key that only the passphrase gives back. */
import { joined } from './box';
import { unwrapLater, wrapLater } from './ciphers';

const CURVE = { name: 'ECDH', namedCurve: 'P-256' };
/** Of a public key of this curve, as bytes. */
const PUBLIC_BYTES = 65;

/** A new pair, as bytes. */
export const newPair = async () => {
  const { publicKey, privateKey } = await crypto.subtle.generateKey(CURVE, true, ['deriveBits']);
  const [open, closed] = await Promise.all([
    crypto.subtle.exportKey('raw', publicKey),
    crypto.subtle.exportKey('pkcs8', privateKey),
  ]);
  return { publicKey: new Uint8Array(open), privateKey: new Uint8Array(closed) };
};

const publicOf = (bytes: Uint8Array<ArrayBuffer>) => crypto.subtle.importKey('raw', bytes, CURVE, false, []);

const sharedKey = async (own: CryptoKey, theirs: CryptoKey, sender: Uint8Array<ArrayBuffer>) => {
  const bits = await crypto.subtle.deriveBits({ name: 'ECDH', public: theirs }, own, 256);
  const base = await crypto.subtle.importKey('raw', bits, 'HKDF', false, ['deriveKey']);
  const info = new TextEncoder().encode('decroche begun');
  const hkdf = { name: 'HKDF', hash: 'SHA-256', salt: sender, info };
  return crypto.subtle.deriveKey(hkdf, base, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
};

/** Closes a secret to whoever has the private key. */
export const closeTo = async (
  publicKey: Uint8Array<ArrayBuffer>,
  secret: Uint8Array<ArrayBuffer>,
  about: string,
): Promise<Uint8Array<ArrayBuffer>> => {
  const once = await crypto.subtle.generateKey(CURVE, true, ['deriveBits']);
  const sender = new Uint8Array(await crypto.subtle.exportKey('raw', once.publicKey));
  const key = await sharedKey(once.privateKey, await publicOf(publicKey), sender);
  return joined(sender, await wrapLater(key, secret, about));
};

/** Opens what was closed to the pair. */
export const openFrom = async (
  privateKey: Uint8Array<ArrayBuffer>,
  closed: Uint8Array<ArrayBuffer>,
  about: string,
): Promise<Uint8Array<ArrayBuffer>> => {
  const sender = closed.slice(0, PUBLIC_BYTES);
  const own = await crypto.subtle.importKey('pkcs8', privateKey, CURVE, false, ['deriveBits']);
  return unwrapLater(await sharedKey(own, await publicOf(sender), sender), closed.slice(PUBLIC_BYTES), about);
};
