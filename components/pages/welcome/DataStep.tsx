/** Fourth step of the set-up: where everything is, a passphrase, a folder for the backups. Each may wait. */
import { useLabels } from '../../kit/app-context';
import { BackupOptions } from '../../privacy/BackupOptions';
import { VaultOptions } from '../../privacy/VaultOptions';

export function DataStep() {
  const { welcome } = useLabels();
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
