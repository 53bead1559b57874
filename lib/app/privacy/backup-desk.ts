/** Her backups: a passphrase, a folder, one now, a drill, and a file opened, looked at and merged. */
import { type ReadonlySignal, signal } from '@preact/signals';
import { countCopy } from '../../domain/privacy/backup/backup-copy';
import type { BackupRefusal } from '../../domain/privacy/backup/backup-file';
import { daysSince, ownBackups } from '../../domain/privacy/backup/rolling';
import type { KindCounts } from '../../domain/privacy/purge-plan';
import type {
  BackupFolder,
  Backups,
  Copies,
  CopyFates,
  LastBackup,
  OpenedBackup,
  WitnessStand,
} from '../keeping-ports';
import type { Ports } from '../ports';
import { backUp } from './back-up';
import { type ChosenFile, openChosen } from './chosen-backup';

/** What is known of the backups of this machine. */
type BackupStanding = {
  readonly hasKey: boolean;
  readonly canUseFolder: boolean;
  readonly folder: BackupFolder | null;
  readonly last: LastBackup | null;
};

/** What is told of the last thing that was asked. */
export type BackupNews =
  | { readonly kind: 'made'; readonly folder: string | null }
  | { readonly kind: 'drilled' | 'opened'; readonly createdAt: number; readonly counts: KindCounts }
  | { readonly kind: 'merged'; readonly fates: CopyFates }
  | { readonly kind: 'refused'; readonly reason: BackupRefusal | 'none' | 'failed' };

/** A file that is open, and what merging it would do. */
type Restorable = OpenedBackup & { readonly fates: CopyFates };

export const SHORTEST_PASSPHRASE = 12;

export interface BackupDesk {
  readonly standing: ReadonlySignal<BackupStanding | null>;
  /** How far a long work has come; null while none is under way. */
  readonly work: ReadonlySignal<{ readonly done: number; readonly all: number } | null>;
  readonly news: ReadonlySignal<BackupNews | null>;
  readonly restorable: ReadonlySignal<Restorable | null>;
  refresh(): Promise<void>;
  /** Reads only how long ago the last one was: a panel opens without waiting for more. */
  remember(): Promise<void>;
  /** Days since the last one, or without any since this desk is there; null for less than a week. */
  overdue(now: number): { readonly days: number; readonly isNever: boolean } | null;
  /** Taken only when it says so: not while something else is under way; why it failed is told by `news`. */
  choosePassphrase(passphrase: string): Promise<'taken' | 'short' | 'busy' | 'failed'>;
  chooseFolder(): Promise<void>;
  allowFolder(): Promise<void>;
  backUpNow(): Promise<void>;
  /** Opens the newest file of this desk in the folder and tells what it holds; writes nothing. */
  drill(): Promise<void>;
  /** Opens a file and tells what merging it would do; writes nothing. */
  open(file: ChosenFile, passphrase: string): Promise<void>;
  merge(): Promise<void>;
  /** Whole days since the last backup; null when there was none, or only one that a wrong clock dated ahead. */
  age(now: number): number | null;
}

type Parts = Pick<Ports, 'clock' | 'files' | 'report'> & {
  readonly copies: Copies;
  readonly backups: Backups;
  /** What was lost is back, or as much of it as there was. */
  readonly onMerged: () => Promise<void>;
  readonly witness: Pick<WitnessStand, 'seen'>;
};

/** Days after which the panel says how long ago it was. */
const OVERDUE_DAYS = 7;

const FILE_TYPE = 'application/json';

/** What is on screen of the backups. */
const signals = () => ({
  standing: signal<BackupStanding | null>(null),
  work: signal<{ done: number; all: number } | null>(null),
  news: signal<BackupNews | null>(null),
  restorable: signal<Restorable | null>(null),
});
type Shown = ReturnType<typeof signals>;

/** What can be asked, each ending in something that is told. */
function deeds({ copies, backups, files, clock, onMerged }: Parts, { work, restorable }: Shown) {
  const onProgress = (done: number, all: number) => {
    work.value = { done, all };
  };
  return {
    async made(): Promise<BackupNews> {
      const { name, text, folder } = await backUp({ copies, backups, clock }, onProgress);
      if (folder === null) files.save({ name, type: FILE_TYPE, text });
      return { kind: 'made', folder };
    },
    async drilled(): Promise<BackupNews> {
      const [names, mark] = await Promise.all([backups.list(), backups.mark()]);
      const [newest] = ownBackups({ names, mark, now: clock.now() });
      if (!newest) return { kind: 'refused', reason: 'none' };
      const opened = await backups.open(await backups.read(newest), null);
      if (!opened.ok) return { kind: 'refused', reason: opened.reason };
      return { kind: 'drilled', createdAt: opened.value.createdAt, counts: countCopy(opened.value.copy) };
    },
    async opened(chosen: ChosenFile, passphrase: string): Promise<BackupNews> {
      restorable.value = null;
      const file = await openChosen(backups, chosen, passphrase);
      if (!file.ok) return { kind: 'refused', reason: file.reason };
      restorable.value = { ...file.value, fates: await copies.preview(file.value.copy, onProgress) };
      return { kind: 'opened', createdAt: file.value.createdAt, counts: countCopy(file.value.copy) };
    },
    async merged({ copy }: Restorable): Promise<BackupNews> {
      const fates = await copies.merge(copy, onProgress);
      restorable.value = null;
      await onMerged();
      return { kind: 'merged', fates };
    },
  };
}

/** One thing at a time; what fails is told, and everything stands as before. */
const createDoing =
  ({ work, news }: Shown, report: Parts['report'], refresh: () => Promise<void>) =>
  async (deed: () => Promise<BackupNews | null>): Promise<void> => {
    if (work.value) return;
    work.value = { done: 0, all: 0 };
    news.value = null;
    try {
      news.value = await deed();
    } catch (error) {
      report('backup', error);
      news.value = { kind: 'refused', reason: 'failed' };
    } finally {
      work.value = null;
      await refresh();
    }
  };

export function createBackupDesk(parts: Parts): BackupDesk {
  const { backups } = parts;
  const shown = signals();
  const { standing, restorable } = shown;
  const from = signal<{ readonly at: number; readonly isNever: boolean } | null>(null);
  const remember = async (): Promise<void> => {
    const [last, seen] = await Promise.all([backups.last(), parts.witness.seen()]);
    const at = last?.at ?? seen?.since;
    from.value = at === undefined ? null : { at, isNever: last === null };
  };
  const refresh = async (): Promise<void> => {
    await remember();
    const [hasKey, folder, last] = await Promise.all([backups.hasKey(), backups.folder(), backups.last()]);
    standing.value = { hasKey, canUseFolder: backups.canUseFolder, folder, last };
  };
  const doing = createDoing(shown, parts.report, refresh);
  const { made, drilled, opened, merged } = deeds(parts, shown);
  const withFolder = async (asked: Promise<BackupFolder | null>): Promise<void> => {
    await asked;
    await refresh();
  };
  return {
    ...shown,
    refresh,
    remember,
    overdue(now) {
      const days = from.value ? daysSince(from.value.at, now) : null;
      if (days === null || days < OVERDUE_DAYS || !from.value) return null;
      return { days, isNever: from.value.isNever };
    },
    async choosePassphrase(passphrase) {
      if ([...passphrase].length < SHORTEST_PASSPHRASE) return 'short';
      if (shown.work.value) return 'busy';
      await doing(() => backups.choosePassphrase(passphrase).then(() => null));
      return shown.news.value === null ? 'taken' : 'failed';
    },
    // The browser asks only while her gesture is handled: nothing is waited for before.
    chooseFolder: () => withFolder(backups.chooseFolder()),
    allowFolder: () => withFolder(backups.allowFolder()),
    backUpNow: () => doing(made),
    drill: () => doing(drilled),
    open: (file, passphrase) => doing(() => opened(file, passphrase)),
    async merge() {
      const file = restorable.value;
      if (file) await doing(() => merged(file));
    },
    age: (now) => (standing.value?.last ? daysSince(standing.value.last.at, now) : null),
  };
}
