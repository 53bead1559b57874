// Runs in a page of the extension: how long each cipher takes to close a body.
import { gcm } from '@noble/ciphers/aes.js';
import { xchacha20poly1305 } from '@noble/ciphers/chacha.js';

const KILOBYTES = [2, 8, 20] as const;
/** Closed together, since one alone is below the clock's step. */
const TOGETHER = 20;
const SAMPLES = 30;
/** The first ones are still being compiled. */
const WARM = 5;

type Close = (secret: Uint8Array<ArrayBuffer>, text: Uint8Array<ArrayBuffer>) => unknown;

const drawn = (length: number) => crypto.getRandomValues(new Uint8Array(length));

const known = new WeakMap<Uint8Array, Promise<CryptoKey>>();
const keyOf = (secret: Uint8Array<ArrayBuffer>): Promise<CryptoKey> => {
  const key = known.get(secret) ?? crypto.subtle.importKey('raw', secret, 'AES-GCM', false, ['encrypt']);
  known.set(secret, key);
  return key;
};

const CIPHERS: Readonly<Record<string, Close>> = {
  'AES-256-GCM, WebCrypto': async (secret, text) =>
    crypto.subtle.encrypt({ name: 'AES-GCM', iv: drawn(12) }, await keyOf(secret), text),
  'XChaCha20-Poly1305, JavaScript': (secret, text) => xchacha20poly1305(secret, drawn(24)).encrypt(text),
  'AES-256-GCM, JavaScript': (secret, text) => gcm(secret, drawn(12)).encrypt(text),
};

/** Milliseconds for one body. */
const timeOf = async (close: Close, bytes: number): Promise<number> => {
  const [secret, text] = [drawn(32), drawn(bytes)];
  await close(secret, text);
  const from = performance.now();
  for (let at = 0; at < TOGETHER; at += 1) await close(secret, text);
  return (performance.now() - from) / TOGETHER;
};

/** Every cipher at every length, in turn. */
export async function measure() {
  const rows = KILOBYTES.flatMap((kilobytes) =>
    Object.entries(CIPHERS).map(([cipher, close]) => ({ cipher, kilobytes, close, samples: [] as number[] })),
  );
  for (let at = 0; at < SAMPLES; at += 1)
    for (const { kilobytes, close, samples } of rows) samples.push(await timeOf(close, kilobytes * 1000));
  return rows.map(({ cipher, kilobytes, samples }) => ({ cipher, kilobytes, samples: samples.slice(WARM) }));
}
