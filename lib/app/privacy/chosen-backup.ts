/** A sealed file that she chose, read only when it can be one of ours. */
import { type BackupRefusal, LONGEST_BACKUP } from '../../domain/privacy/backup/backup-file';
import { fail, type Result } from '../../domain/text/result';
import type { Backups, OpenedBackup } from '../keeping-ports';

/** A file on her disk: its size is known before anything of it is read. */
export type ChosenFile = { readonly size: number; text(): Promise<string> };

/** What it holds; one too big for a backup is not even read. */
export const openChosen = async (
  backups: Pick<Backups, 'open'>,
  file: ChosenFile,
  passphrase: string,
): Promise<Result<OpenedBackup, BackupRefusal>> =>
  file.size > LONGEST_BACKUP ? fail('tooLarge') : backups.open(await file.text(), passphrase);
