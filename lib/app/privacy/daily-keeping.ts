/** The look that the worker takes every hour: the day's backup, then the calendar. Runs in the worker. */
import type { Report } from '../problem-desk';
import type { Vault } from '../vault-port';
import { type BackupParts, backUpDaily } from './back-up';
import { keepRegister, type RegisterParts } from './keep-register';

/**
 * What the calendar erases is in a backup once more. A backup that cannot be made stops no calendar: it is told in the panel,
 * and what is due waits for it, but not for ever. While locked it looks at nothing: she unlocks, and an hour later all is done.
 */
export async function keepDaily(
  backup: BackupParts,
  register: Omit<RegisterParts, 'unsaved'>,
  { report, vault }: { readonly report: Report; readonly vault: Pick<Vault, 'state'> },
): Promise<void> {
  // Nothing can be copied, nor judged; the folder is not at fault.
  if ((await vault.state()) === 'locked') return;
  const daily = await backUpDaily(backup).catch((error: unknown) => {
    report('backup', error);
    return 'failed' as const;
  });
  const unsaved = daily === 'failed' || daily === 'closed' ? daily : null;
  await keepRegister({ ...register, unsaved });
}
