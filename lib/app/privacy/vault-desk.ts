/** The lock over what is told of people: closed by her key or by itself, never during a call; opened where she works. */
import { signal } from '@preact/signals';
import type { AppState } from '../app-state';
import type { Notices } from '../notices';
import type { Ports, Unsubscribe } from '../ports';
import type { VaultState } from '../vault-port';

/** Wrong tries that cost nothing: anybody mistypes. */
const FREE_TRIES = 3;
const LONGEST_WAIT_MS = 60_000;

/** How long must be waited after so many wrong tries; what slows a hand, not a machine that has the disk. */
const waitAfter = (tries: number): number =>
  tries < FREE_TRIES ? 0 : Math.min(LONGEST_WAIT_MS, 1000 * 2 ** (tries - FREE_TRIES));

/** What came of an attempt to open. */
export type Unlocking = 'opened' | 'wrong' | 'tooSoon';

export interface VaultDesk {
  readonly state: { readonly value: VaultState };
  /** Seconds before another try counts; 0 when it does now. */
  readonly secondsToWait: () => number;
  unlock(passphrase: string): Promise<Unlocking>;
  /** Locks everywhere; during a call it says that it waits for its end, and does nothing. */
  lock(): Promise<void>;
  /** Chooses a passphrase, or another one; null gives it up. */
  choose(passphrase: string | null): Promise<void>;
  /** Reads whether it is locked, and follows it: `turned` is told each time it opens or locks. */
  follow(turned: () => Promise<unknown>): Promise<Unsubscribe>;
}

type Parts = {
  readonly state: Pick<AppState, 'calls' | 'labels' | 'now'>;
  readonly ports: Pick<Ports, 'vault' | 'clock'>;
  readonly notices: Notices;
};

export function createVaultDesk({ state, ports: { vault, clock }, notices }: Parts): VaultDesk {
  const standing = signal<VaultState>('none');
  let wrongTries = 0;
  let mayTryAt = 0;
  const read = async (): Promise<void> => {
    standing.value = await vault.state();
  };
  return {
    state: standing,
    secondsToWait: () => Math.max(0, Math.ceil((mayTryAt - state.now.value) / 1000)),
    async unlock(passphrase) {
      if (clock.now() < mayTryAt) return 'tooSoon';
      if (await vault.open(passphrase)) {
        wrongTries = 0;
        return 'opened';
      }
      wrongTries += 1;
      mayTryAt = clock.now() + waitAfter(wrongTries);
      return 'wrong';
    },
    async lock() {
      if (standing.value !== 'open') return;
      if (state.calls.value.length > 0) notices.tell(state.labels.value.vault.notInCall, 'warning');
      else await vault.lock();
    },
    async choose(passphrase) {
      await vault.choose(passphrase);
      await read();
    },
    async follow(turned) {
      const stop = vault.onChange(() => void read().then(turned));
      await read();
      return stop;
    },
  };
}
