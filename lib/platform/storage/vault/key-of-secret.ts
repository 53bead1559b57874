/** A key made of what somebody knows by heart: PBKDF2-SHA-256, as slow as this machine allows half a second to be. */
import { randomBytes } from './box';

/** What opening should take: long for who tries many, short for who knows it. Milliseconds. */
const TARGET_MS = 500;
const TRIAL = 200_000;
/** Never fewer, however slow the machine was that moment; OWASP's figure for PBKDF2-HMAC-SHA256. */
const FEWEST = 600_000;
const MOST = 20_000_000;

type Rounds = { readonly salt: Uint8Array<ArrayBuffer>; readonly iterations: number };

/** The key that a passphrase or a code makes. */
export const keyOfSecret = async (secret: string, { salt, iterations }: Rounds): Promise<CryptoKey> => {
  const typed = new TextEncoder().encode(secret.normalize('NFKC'));
  const base = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations },
    base,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
};

/** How many rounds take this machine half a second. */
export const calibratedRounds = async (): Promise<number> => {
  const from = performance.now();
  await keyOfSecret('calibration', { salt: randomBytes(16), iterations: TRIAL });
  const rounds = (TRIAL * TARGET_MS) / Math.max(1, performance.now() - from);
  return Math.min(MOST, Math.max(FEWEST, Math.round(rounds / 10_000) * 10_000));
};
