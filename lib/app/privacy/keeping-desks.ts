/** The desks of what is kept, copied and lost, which know of one another. */
import type { Ports } from '../ports';
import type { PracticeDesk } from '../practice/practice-desk';
import { type BackupDesk, createBackupDesk } from './backup-desk';
import { noteSaved } from './keep-register';
import { createKeepingDesk, type KeepingDesk } from './keeping-desk';
import { createLossDesk, type LossDesk } from './loss-desk';

export interface KeepingDesks {
  readonly keeping: KeepingDesk;
  readonly backup: BackupDesk;
  readonly loss: LossDesk;
}

export function createKeepingDesks(ports: Ports, practices: PracticeDesk): KeepingDesks {
  const loss = createLossDesk(ports);
  const { backups, store } = ports;
  const noteLast: typeof backups.noteLast = async (last) => {
    await backups.noteLast(last);
    await noteSaved({ store });
  };
  const backup = createBackupDesk({ ...ports, backups: { ...backups, noteLast }, onMerged: loss.accept });
  const kept = createKeepingDesk(ports, practices);
  const keeping: KeepingDesk = {
    ...kept,
    async refresh() {
      await Promise.all([kept.refresh(), backup.remember()]);
    },
  };
  return { loss, backup, keeping };
}
