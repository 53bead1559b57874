// The lock in memory: what passphrase was chosen, and whether it is open; and keys that sign, by the real code.
import type { Seals, Vault, VaultState } from '../../lib/app/vault-port';
import { fitsPin, lockedPin } from '../../lib/platform/storage/vault/pin';
import { createSeals } from '../../lib/platform/storage/vault/seals';

export type PlayedVault = {
  readonly port: Vault;
  readonly seals: Seals;
  readonly state: () => VaultState;
  readonly passphrase: () => string | null;
};

export function createVault(): PlayedVault {
  const listeners = new Set<() => void>();
  let passphrase: string | null = null;
  let isOpen = true;
  const state = (): VaultState => {
    if (passphrase === null) return 'none';
    return isOpen ? 'open' : 'locked';
  };
  const turn = (open: boolean): void => {
    isOpen = open;
    for (const listener of listeners) listener();
  };
  return {
    state,
    passphrase: () => passphrase,
    // Few rounds: no test waits for a code.
    seals: createSeals(1000),
    port: {
      state: async () => state(),
      open: async (typed) => {
        if (typed !== passphrase) return false;
        turn(true);
        return true;
      },
      lock: async () => turn(false),
      choose: async (chosen) => {
        passphrase = chosen;
        turn(true);
      },
      // Tests must not wait for half a second each.
      pinOf: (code) => lockedPin(code, 10),
      isPin: fitsPin,
      onChange: (listener) => {
        listeners.add(listener);
        return () => void listeners.delete(listener);
      },
    },
  };
}
