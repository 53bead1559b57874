/** The lock over what is told of people: closed by her key or by itself, never during a call; opened where she works. */
import { effect, signal } from '@preact/signals';
import type { AppState } from '../app-state';
import type { Notices } from '../notices';
import type { Ports, Unsubscribe } from '../ports';
import { createSlowedTries, type Unlocking } from '../slowed-tries';
import type { VaultState } from '../vault-port';

export interface VaultDesk {
  readonly state: { readonly value: VaultState };
  /** Seconds before another try counts; 0 when it does now. */
  readonly secondsToWait: () => number;
  unlock(passphrase: string): Promise<Unlocking>;
  /** Locks everywhere; while somebody is spoken with it says that it waits, and locks once the call is on hold or over. */
  lock(): Promise<void>;
  /** Chooses a passphrase, or another one; null gives it up. */
  choose(passphrase: string | null): Promise<void>;
  /** Reads whether it is locked, and follows it: `turned` is told each time it opens or locks. */
  follow(turned: () => Promise<unknown>): Promise<Unsubscribe>;
}

type Parts = {
  readonly state: Pick<AppState, 'calls' | 'labels' | 'now' | 'saveState'>;
  readonly ports: Pick<Ports, 'vault' | 'clock'>;
  readonly notices: Notices;
  /** What takes from the screen what is told of people. */
  readonly onLocked: readonly (() => void)[];
};

export function createVaultDesk({ state, ports: { vault, clock }, notices, onLocked }: Parts): VaultDesk {
  const standing = signal<VaultState>('none');
  const tries = createSlowedTries(clock);
  const isAsked = signal(false);
  const isSpeaking = () => state.calls.value.some(({ status }) => status === 'active');
  // A letter on its way is closed by a key that the lock takes away.
  const mayLock = () => !isSpeaking() && state.saveState.value !== 'saving';
  const read = async (): Promise<void> => {
    standing.value = await vault.state();
  };
  const follow = async (): Promise<void> => {
    await read();
    if (standing.value === 'locked') for (const forget of onLocked) forget();
  };
  return {
    state: standing,
    secondsToWait: () => tries.secondsToWait(state.now.value),
    unlock: (passphrase) => tries.attempt(() => vault.open(passphrase)),
    async lock() {
      if (standing.value !== 'open') return;
      if (mayLock()) return vault.lock();
      isAsked.value = true;
      if (isSpeaking()) notices.tell(state.labels.value.vault.notInCall, 'warning');
    },
    async choose(passphrase) {
      await vault.choose(passphrase);
      await read();
    },
    async follow(turned) {
      const stop = vault.onChange(() => void follow().then(turned));
      const stopWaiting = effect(() => {
        if (!isAsked.value || !mayLock()) return;
        isAsked.value = false;
        void vault.lock();
      });
      await read();
      return () => {
        stopWaiting();
        stop();
      };
    },
  };
}
