/** What locking, opening and signing ask of the browser, besides ports.ts. */
import type { PinLock } from '../domain/practice/secretary';
import type { SealKey } from '../domain/practice/signing/seal-key';

/** `none`: no passphrase was chosen, and nothing ever locks. */
export type VaultState = 'none' | 'open' | 'locked';

export interface Vault {
  state(): Promise<VaultState>;
  /** False for a wrong passphrase. */
  open(passphrase: string): Promise<boolean>;
  lock(): Promise<void>;
  /** Chooses a passphrase, or another one; null gives it up. Only while open. */
  choose(passphrase: string | null): Promise<void>;
  /** What can be kept of a short code. */
  pinOf(code: string): Promise<PinLock>;
  isPin(code: string, kept: PinLock): Promise<boolean>;
  /** Hears when it was opened or locked, in whatever context. */
  onChange(listener: () => void): () => void;
}

/** Of a promise, what lies in the clear. */
export type SealedPromise = { readonly id: string; readonly dueAt: number };

/** Keys that sign for a practitioner. */
export interface Seals {
  /** A new pair, its private half closed by the code. */
  create(code: string): Promise<Omit<SealKey, 'practitionerId' | 'madeAt'>>;
  /** Null for a wrong code. */
  sign(key: SealKey, code: string, statement: string): Promise<string | null>;
  /** True when the owner of this public half signed exactly that. */
  confirms(publicKey: string, statement: string, signature: string): Promise<boolean>;
  /** The name of a public half: its SHA-256. */
  nameOf(publicKey: string): Promise<string>;
}
