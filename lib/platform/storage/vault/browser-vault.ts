/** The `Vault` port over the keys of this browser. Runs in the panel and the full pages. */
import type { Vault } from '../../../app/vault-port';
import { choosePassphrase, openVault, vaultState } from './passphrase';
import { fitsPin, lockedPin } from './pin';
import { dropKey, onKeyChange } from './session-key';

export const createBrowserVault = (): Vault => ({
  state: vaultState,
  open: openVault,
  lock: dropKey,
  choose: (passphrase) => choosePassphrase(passphrase),
  pinOf: (code) => lockedPin(code),
  isPin: fitsPin,
  onChange: onKeyChange,
});
