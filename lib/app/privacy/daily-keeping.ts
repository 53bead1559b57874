/** The look that the worker takes every hour: the day's backup, then the calendar. Runs in the worker. */
import type { Report } from '../problem-desk';
import { type BackupParts, backUpDaily } from './back-up';
import { keepRegister, type RegisterParts } from './keep-register';

/**
 * What the calendar erases is in a backup once more. A backup that cannot be made stops no calendar: it is told in the panel,
 * and what is due waits for it, but not for ever.
 */
export async function keepDaily(
  backup: BackupParts,
  register: Omit<RegisterParts, 'unsaved'>,
  report: Report,
): Promise<void> {
  const daily = await backUpDaily(backup).catch((error: unknown) => {
    report('backup', error);
    return 'failed' as const;
  });
  const unsaved = daily === 'failed' || daily === 'closed' ? daily : null;
  await keepRegister({ ...register, unsaved });
}
