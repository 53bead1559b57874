/** What keeping and erasing ask of the disk, besides ports.ts: over all kinds, as their cards say. */
import type { RightsReceipt } from '../domain/journal/journal-record';
import type { Register } from '../domain/practice/retention-register';
import type { BackupCopy } from '../domain/privacy/backup/backup-copy';
import type { BackupRefusal } from '../domain/privacy/backup/backup-file';
import type { KindCounts } from '../domain/privacy/purge-plan';
import type { Witness } from '../domain/privacy/witness';
import type { Card } from '../domain/record/card';
import type { Settings } from '../domain/settings';
import type { Result } from '../domain/text/result';

/** A receipt before it is known what it counts. */
export type BegunReceipt = Omit<RightsReceipt, 'counts' | 'callIds' | 'verifiedAt'>;

/** What the calendar goes by: everything over, and kept long enough, at that moment (epoch ms). */
export type Calendar = { readonly until: number; readonly register: Register };

export interface Keeper {
  /** What is due by then, by kind; a call counts with all that goes with it, and waits for what is still open of it. */
  due(calendar: Calendar): Promise<KindCounts>;
  /** What has been open for longer than its card finds right. */
  flagged(now: number): Promise<KindCounts>;
  /**
   * Erases what is due, with a receipt in the same transactions; then reads the disk again and writes that in the
   * receipt. Null when nothing was due. Rejects when something is still there.
   */
  purge(calendar: Calendar, receipt: BegunReceipt): Promise<RightsReceipt | null>;
  /**
   * The end of a contract: erases all that a practice has, verified and with a receipt, when the file in which it was
   * given back has all of it as it stands now.
   */
  leave(
    practiceId: string,
    given: BackupCopy,
    receipt: BegunReceipt,
  ): Promise<Result<RightsReceipt, 'open' | 'changed' | 'nothing'>>;
  /** Throws an invented practice away with all that was noted for it, verified and with a receipt; a real one never. */
  discardExample(
    practiceId: string,
    receipt: BegunReceipt,
  ): Promise<Result<RightsReceipt, 'open' | 'nothing'>>;
}

/** How far a long work has come. */
export type Progress = (done: number, all: number) => void;

/** What becomes of the records of a copy, by kind. */
export type CopyFates = Readonly<
  Record<string, Readonly<Record<'new' | 'merged' | 'same' | 'erasedHere', number>>>
>;

/** Copies of what is in the database. */
export interface Copies {
  /** Everything, or what one practice has (its id). */
  take(practiceId: string | null, onProgress: Progress): Promise<BackupCopy>;
  /** What a merge would do; nothing is written. */
  preview(copy: BackupCopy, onProgress: Progress): Promise<CopyFates>;
  /** Merges it into what stands, never over it; begun again it goes on. */
  merge(copy: BackupCopy, onProgress: Progress): Promise<CopyFates>;
}

/** A file that was opened: when it was made, for which practice, and what it holds. */
export type OpenedBackup = {
  readonly createdAt: number;
  readonly practiceId: string | null;
  readonly copy: BackupCopy;
};

/** The folder that she chose for her backups, as the browser lets us into it now. */
export type BackupFolder = {
  readonly name: string;
  /** False until she allows it again: the browser asks anew after a restart. */
  readonly isOpen: boolean;
};

/** The last backup that was written: kept outside of the database, which may be lost. */
export type LastBackup = { readonly at: number; readonly folder: string | null };

/** Sealed files, and where they lie. */
export interface Backups {
  /** True once she chose a passphrase. */
  hasKey(): Promise<boolean>;
  choosePassphrase(passphrase: string): Promise<void>;
  /** Under the passphrase chosen here, or another; throws when there is none. */
  seal(copy: BackupCopy, about: Omit<OpenedBackup, 'copy'>, passphrase?: string): Promise<string>;
  /** Opens a file whole or refuses it; without a passphrase by the one chosen here. */
  open(text: string, passphrase: string | null): Promise<Result<OpenedBackup, BackupRefusal>>;
  /** False where the browser lets nobody into a folder. */
  readonly canUseFolder: boolean;
  folder(): Promise<BackupFolder | null>;
  /** A few letters, drawn once for this desk: they stand in the names of its files. A profile made anew has others. */
  mark(): Promise<string>;
  /** Asks her for a folder, or to be let into the one she chose; must run in her gesture. Null when she did not. */
  chooseFolder(): Promise<BackupFolder | null>;
  allowFolder(): Promise<BackupFolder | null>;
  /** Files of the folder, read, written and read back, or taken away. Reject as the disk does. */
  list(): Promise<string[]>;
  read(name: string): Promise<string>;
  write(name: string, text: string): Promise<void>;
  remove(name: string): Promise<void>;
  last(): Promise<LastBackup | null>;
  noteLast(last: LastBackup): Promise<void>;
}

/** The witness of the database, kept outside of it. */
export interface WitnessStand {
  /** What it last saw; null when it never saw anything. */
  seen(): Promise<Witness | null>;
  /** What there is now, counted again where that is less than was `seen`. Rejects as the store does. */
  now(seen?: Witness | null): Promise<Witness>;
  keep(witness: Witness): Promise<void>;
  /** A state of before that moment came back: what is written from now on bears another name than what was written since. */
  renew(seenAt: number): Promise<void>;
}

/** What a page may be left with at once. */
export interface Choices {
  /** Lays these over her settings; begun in the turn in which it is asked, so that the page may be left at once. */
  choose(patch: Partial<Settings>): Promise<void>;
  /** Asks, as its page is left, for what is typed in such drafts and not written; `base`: one as last written or read here. */
  onLeave<T>(card: Card<T>, unwritten: () => readonly { readonly mine: T; readonly base: T | null }[]): void;
}
