/** The desks of what is kept, copied and lost, which know of one another. */
import type { Ports } from '../ports';
import type { PracticeDesk } from '../practice/practice-desk';
import { type BackupDesk, createBackupDesk } from './backup-desk';
import { createKeepingDesk, type KeepingDesk } from './keeping-desk';
import { createLossDesk, type LossDesk } from './loss-desk';

export interface KeepingDesks {
  readonly keeping: KeepingDesk;
  readonly backup: BackupDesk;
  readonly loss: LossDesk;
}

export function createKeepingDesks(ports: Ports, practices: PracticeDesk): KeepingDesks {
  const loss = createLossDesk(ports);
  const backup = createBackupDesk({ ...ports, onMerged: loss.accept });
  return { loss, backup, keeping: createKeepingDesk(ports, practices) };
}
