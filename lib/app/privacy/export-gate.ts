/** What people said leaves this machine readable only by the passphrase, where one was chosen: an open desk is not enough. */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Unlocking } from '../slowed-tries';
import type { VaultDesk } from './vault-desk';

/** Saves a file that anybody can read. */
type Export = () => unknown;

export interface ExportGate {
  /** True while the passphrase is asked for. */
  readonly isAsked: ReadonlySignal<boolean>;
  /** Saves at once where no passphrase was chosen; else asks for it first. */
  guard(save: Export): Promise<void>;
  /** A wrong passphrase is slowed as at the lock, and saves nothing. */
  answer(passphrase: string): Promise<Unlocking>;
  giveUp(): void;
}

export function createExportGate(vault: Pick<VaultDesk, 'state' | 'unlock'>): ExportGate {
  const waiting = signal<{ readonly save: Export } | null>(null);
  return {
    isAsked: computed(() => waiting.value !== null),
    async guard(save) {
      if (vault.state.value === 'none') return void (await save());
      // Locked, there is nothing to save.
      if (vault.state.value === 'open') waiting.value = { save };
    },
    async answer(passphrase) {
      const came = await vault.unlock(passphrase);
      const asked = waiting.value;
      if (came !== 'opened' || !asked) return came;
      waiting.value = null;
      await asked.save();
      return came;
    },
    giveUp() {
      waiting.value = null;
    },
  };
}
