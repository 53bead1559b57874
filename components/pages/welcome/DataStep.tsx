/** Fourth step of the set-up: where everything is, a passphrase, a folder for the backups. Each may wait. */

import { BackupOptions } from '../../privacy/BackupOptions';
import { VaultOptions } from '../../privacy/VaultOptions';
import { useStartLabels } from '../start-labels';

export function DataStep() {
  const { welcome } = useStartLabels();
  const words = welcome.data;
  return (
    <>
      <p>{words.where}</p>
      <p class="hint">{words.later}</p>
      <details>
        <summary>{words.passphrase}</summary>
        <VaultOptions />
      </details>
      <details>
        <summary>{words.backup}</summary>
        <BackupOptions />
      </details>
    </>
  );
}
