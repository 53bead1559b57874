/** A sealed body as it lies on the disk: which key closed it, by whom, and the bytes. Nothing of it tells what is inside but its length. */
/** The version of this layout; part of what is authenticated. */
const FORMAT = 1;

/** `A`: AES-256-GCM by WebCrypto. `X`: XChaCha20-Poly1305, which answers at once, as a letter must. */
export type Cipher = 'A' | 'X';

export type Box = {
  readonly sealed: typeof FORMAT;
  readonly cipher: Cipher;
  /** The key that closed it: of a call, of a practice, or of the desk; and which one of those that it had. */
  readonly key: string;
  readonly kid: string;
  /** This machine's name, as in the histories. */
  readonly by: string;
  /** The nonce, made anew for every write, then the closed text with its tag. */
  readonly bytes: Uint8Array<ArrayBuffer>;
};

/** What a body belongs to: moved to another record, or put back over a later one, it does not open. */
export type Place = { readonly kind: string; readonly id: string; readonly revision: number };

export const isBox = (body: unknown): body is Box =>
  typeof body === 'object' &&
  body !== null &&
  'sealed' in body &&
  body.sealed === FORMAT &&
  'bytes' in body &&
  ArrayBuffer.isView(body.bytes);

/** A box that does not open with the key that it names: it was changed, moved, or its key is no longer there. */
export class SealBroken extends Error {
  override readonly name = 'SealBroken';
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** What is authenticated beside the text itself. */
export const bound = (box: Omit<Box, 'bytes'>, { kind, id, revision }: Place): Uint8Array<ArrayBuffer> =>
  encoder.encode(JSON.stringify([box.sealed, box.cipher, box.key, box.kid, box.by, kind, id, revision]));

/** The clear part of a box to be closed. */
export const labelOf = (
  cipher: Cipher,
  key: { key: string; kid: string },
  by: string,
): Omit<Box, 'bytes'> => ({
  sealed: FORMAT,
  cipher,
  key: key.key,
  kid: key.kid,
  by,
});

/** A body as bytes, and back: records are what JSON holds. */
export const packed = (body: unknown): Uint8Array<ArrayBuffer> =>
  encoder.encode(JSON.stringify(body) ?? 'null');
export const unpacked = (bytes: Uint8Array): unknown => JSON.parse(decoder.decode(bytes));

export const randomBytes = (length: number): Uint8Array<ArrayBuffer> =>
  crypto.getRandomValues(new Uint8Array(length));

/** Bytes as text: names of keys, hashes. */
export const hexOf = (bytes: Uint8Array): string =>
  [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** Two runs of bytes as one. */
export const joined = (first: Uint8Array, then: Uint8Array): Uint8Array<ArrayBuffer> => {
  const all = new Uint8Array(first.length + then.length);
  all.set(first);
  all.set(then, first.length);
  return all;
};
