/** A copy that this machine itself wrote may know of words that were written after what stands here. Runs wherever storage does. */
import type { BackupCopy } from '../../../domain/privacy/backup/backup-copy';
import { type Parts, ready, renewName } from '../parts';

/** From now on it writes under another name: the profile may have been cloned, or put back as it was on an earlier day. */
export const renewAfter = async (parts: Parts, { records }: BackupCopy): Promise<void> => {
  const { actor } = await ready(parts);
  const isOwn = Object.values(records).some((entries) =>
    entries.some(({ history }) => history !== undefined && actor in history.seen),
  );
  if (isOwn) await renewName(parts, parts.now().toString(36));
};
