/** What locking and opening ask of the disk, besides ports.ts. */
/** `none`: no passphrase was chosen, and nothing ever locks. */
export type VaultState = 'none' | 'open' | 'locked';

export interface Vault {
  state(): Promise<VaultState>;
  /** False for a wrong passphrase. */
  open(passphrase: string): Promise<boolean>;
  lock(): Promise<void>;
  /** Chooses a passphrase, or another one; null gives it up. Only while open. */
  choose(passphrase: string | null): Promise<void>;
  /** Hears when it was opened or locked, in whatever context. */
  onChange(listener: () => void): () => void;
}

/** Of a promise, what lies in the clear. */
export type SealedPromise = { readonly id: string; readonly dueAt: number };
