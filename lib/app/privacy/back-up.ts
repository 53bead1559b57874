/** One backup, made by her or by the day: sealed, written into her folder, the older ones rolled. Pages and worker. */
import { daysSince, freeBackupName, outdatedBackups } from '../../domain/privacy/backup/rolling';
import type { Backups, Copies, Progress } from '../keeping-ports';
import type { Clock } from '../ports';

export type BackupParts = {
  readonly copies: Copies;
  readonly backups: Backups;
  readonly clock: Pick<Clock, 'now'>;
};

/** What became of it: it lies in the folder, or is to be saved as a file by whoever asked. */
export type MadeBackup = { readonly name: string; readonly text: string; readonly folder: string | null };

/** Beside all that lies there; of this desk's own seven days and four weeks stay. */
const putInFolder = async (backups: Backups, text: string, now: number): Promise<string> => {
  const mark = await backups.mark();
  const name = freeBackupName(now, mark, await backups.list());
  await backups.write(name, text);
  for (const old of outdatedBackups({ names: await backups.list(), mark, now })) await backups.remove(old);
  return name;
};

/** Makes a backup now. Rejects as the disk does; nothing older is taken away before the new one was read back. */
export async function backUp(
  { copies, backups, clock }: BackupParts,
  onProgress: Progress = () => undefined,
): Promise<MadeBackup> {
  const copy = await copies.take(null, onProgress);
  const now = clock.now();
  const text = await backups.seal(copy, { createdAt: now, practiceId: null });
  const folder = await backups.folder();
  const isPut = folder?.isOpen === true;
  const name = isPut ? await putInFolder(backups, text, now) : freeBackupName(now, await backups.mark(), []);
  await backups.noteLast({ at: now, folder: isPut ? folder.name : null });
  return { name, text, folder: isPut ? folder.name : null };
}

/** Whether today's backup is there; `closed` while the browser lets us into her folder no more, `unused` where she set none up. */
type DailyBackup = 'there' | 'closed' | 'unused';

/** Once a day, where she gave a folder and it is open: else only she can, and the panel says so. Rejects as the folder does. */
export async function backUpDaily(parts: BackupParts): Promise<DailyBackup> {
  const { backups, clock } = parts;
  const [last, hasKey] = await Promise.all([backups.last(), backups.hasKey()]);
  // One that lies ahead was made by a wrong clock: it does not stand for today's.
  const isOfToday = last !== null && daysSince(last.at, clock.now()) === 0;
  if (isOfToday) return 'there';
  const folder = hasKey ? await backups.folder() : null;
  if (!folder) return 'unused';
  if (!folder.isOpen) return 'closed';
  await backUp(parts);
  return 'there';
}
