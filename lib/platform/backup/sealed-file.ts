/** Seals a copy of everything into one file, and opens it: PBKDF2-SHA-256, AES-256-GCM, gzip. Pages and worker. */
import {
  BACKUP_FORMAT,
  BACKUP_VERSION,
  type BackupFile,
  type BackupHeader,
  type BackupRefusal,
  boundText,
  LONGEST_BACKUP,
  readBackupFile,
} from '../../domain/privacy/backup/backup-file';
import { fail, ok, type Result } from '../../domain/text/result';

type Kdf = BackupHeader['kdf'];

/** What she unlocks her backups with, kept so that she is asked once: the passphrase itself is nowhere. */
export type BackupKey = { readonly key: CryptoKey; readonly kdf: Kdf };

const FEWEST_ITERATIONS = 600_000;
/** What guessing one passphrase must cost, on a machine like hers. */
const WANTED_MS = 500;
const SALT_BYTES = 16;
const IV_BYTES = 12;
/** `String.fromCharCode` takes so many at once. */
const CHUNK = 0x8000;

const toBase64 = (bytes: Uint8Array): string => {
  let binary = '';
  for (let at = 0; at < bytes.length; at += CHUNK)
    binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(binary);
};

const fromBase64 = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));

const random = (length: number): Uint8Array<ArrayBuffer> => crypto.getRandomValues(new Uint8Array(length));

const derive = async (passphrase: string, { iterations, salt }: Kdf): Promise<CryptoKey> => {
  // Typed with or without composed accents, on whatever system: the same phrase.
  const words = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const material = await crypto.subtle.importKey('raw', words, 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', iterations, salt: fromBase64(salt) },
    material,
    { name: 'AES-GCM', length: 256 },
    // It never leaves the browser's own keeping.
    false,
    ['encrypt', 'decrypt'],
  );
};

const kdfWith = (iterations: number): Kdf => ({
  name: 'PBKDF2-SHA-256',
  iterations,
  salt: toBase64(random(SALT_BYTES)),
});

/** A new key for a passphrase, as dear to guess as half a second of this machine. */
export const createKey = async (passphrase: string): Promise<BackupKey> => {
  const before = performance.now();
  await derive(passphrase, kdfWith(FEWEST_ITERATIONS));
  const took = Math.max(1, performance.now() - before);
  const iterations = Math.max(
    FEWEST_ITERATIONS,
    Math.round((FEWEST_ITERATIONS * WANTED_MS) / took / 10_000) * 10_000,
  );
  const kdf = kdfWith(Math.min(iterations, 5_000_000));
  return { key: await derive(passphrase, kdf), kdf };
};

/** Everything that passed through; null when it grew past all measure. */
const collect = async (
  stream: ReadableStream<Uint8Array>,
  most: number,
): Promise<Uint8Array<ArrayBuffer> | null> => {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  const reader = stream.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > most) {
      await reader.cancel();
      return null;
    }
    parts.push(new Uint8Array(value));
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
};

const piped = (bytes: Uint8Array<ArrayBuffer>, through: CompressionStream | DecompressionStream) =>
  new Blob([bytes]).stream().pipeThrough(through);

/** The content as one sealed text. */
export const sealFile = async (
  { key, kdf }: BackupKey,
  {
    content,
    createdAt,
    practiceId,
  }: { readonly content: unknown; readonly createdAt: number; readonly practiceId: string | null },
): Promise<string> => {
  const iv = random(IV_BYTES);
  const header: BackupHeader = {
    format: BACKUP_FORMAT,
    version: BACKUP_VERSION,
    createdAt,
    practiceId,
    kdf,
    cipher: { name: 'AES-256-GCM', iv: toBase64(iv) },
    compression: 'gzip',
  };
  const plain = new TextEncoder().encode(JSON.stringify(content));
  const packed = await collect(piped(plain, new CompressionStream('gzip')), LONGEST_BACKUP);
  if (!packed) throw new RangeError('too much to be sealed in one file');
  const additionalData = new TextEncoder().encode(boundText(header));
  const sealed = new Uint8Array(
    await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData }, key, packed),
  );
  const sha256 = toBase64(new Uint8Array(await crypto.subtle.digest('SHA-256', sealed)));
  const file: BackupFile = { ...header, sha256, data: toBase64(sealed) };
  return `${JSON.stringify(file)}\n`;
};

/** Opened by a passphrase, or by a key that was derived from it for exactly this salt. */
export type Opener = { readonly passphrase: string } | BackupKey;

const keyFor = async (opener: Opener, { kdf }: BackupHeader): Promise<CryptoKey | null> => {
  if ('passphrase' in opener) return derive(opener.passphrase, kdf);
  return opener.kdf.salt === kdf.salt && opener.kdf.iterations === kdf.iterations ? opener.key : null;
};

const decrypt = async (
  key: CryptoKey,
  {
    iv,
    additionalData,
  }: { readonly iv: Uint8Array<ArrayBuffer>; readonly additionalData: Uint8Array<ArrayBuffer> },
  sealed: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer> | null> => {
  try {
    return new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData }, key, sealed));
  } catch (error) {
    // What the browser throws for a key or a text that does not fit; it says no more.
    if (error instanceof DOMException && error.name === 'OperationError') return null;
    throw error;
  }
};

const unpack = async (packed: Uint8Array<ArrayBuffer>): Promise<Result<unknown, BackupRefusal>> => {
  const plain = await collect(piped(packed, new DecompressionStream('gzip')), LONGEST_BACKUP).catch(
    () => undefined,
  );
  if (plain === null) return fail('tooLarge');
  try {
    return ok(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(plain)));
  } catch {
    return fail('content');
  }
};

export type OpenedFile = { readonly file: BackupHeader; readonly content: unknown };

/** What the file holds, whole or not at all. */
export const openFile = async (text: string, opener: Opener): Promise<Result<OpenedFile, BackupRefusal>> => {
  const read = readBackupFile(text);
  if (!read.ok) return read;
  const file = read.value;
  const sealed = fromBase64(file.data);
  const sha256 = toBase64(new Uint8Array(await crypto.subtle.digest('SHA-256', sealed)));
  if (sha256 !== file.sha256) return fail('damaged');
  const key = await keyFor(opener, file);
  if (!key) return fail('passphrase');
  const iv = fromBase64(file.cipher.iv);
  const additionalData = new TextEncoder().encode(boundText(file));
  const packed = await decrypt(key, { iv, additionalData }, sealed);
  if (!packed) return fail('passphrase');
  const content = await unpack(packed);
  return content.ok ? ok({ file, content: content.value }) : content;
};
