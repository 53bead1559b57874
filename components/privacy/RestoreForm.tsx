/** A backup file put back: opened and shown first, then joined with what is here. */
import { useState } from 'preact/hooks';
import { useApp, useLabels } from '../kit/app-context';
import { FileField } from '../kit/FileButton';
import { SecretField } from '../kit/SecretField';

/** What joining it would do, kind by kind. */
function Preview() {
  const { backup } = useApp('backup');
  const { keeping, named } = useLabels();
  const words = keeping.backup;
  const file = backup.restorable.value;
  if (!file) return null;
  return (
    <>
      <ul class="plain-list">
        {Object.entries(file.fates).map(([kind, fates]) => {
          const all = fates.new + fates.merged + fates.same + fates.erasedHere;
          return <li key={kind}>{named(keeping.counted({ [kind]: all }), words.fates(fates))}</li>;
        })}
      </ul>
      <button type="button" class="primary" onClick={() => void backup.merge()}>
        {words.merge}
      </button>
    </>
  );
}

export function RestoreForm() {
  const { backup } = useApp('backup');
  const words = useLabels().keeping.backup;
  const [file, setFile] = useState<File | null>(null);
  const [passphrase, setPassphrase] = useState('');
  const isBusy = backup.work.value !== null;
  const open = async (): Promise<void> => {
    if (file) await backup.open(file, passphrase);
  };
  return (
    <fieldset>
      <legend>{words.restore}</legend>
      <p class="hint">{words.restoreHint}</p>
      <div class="pair">
        <FileField label={words.file} accept=".decroche" file={file} onFile={setFile} />
        <SecretField label={words.filePassphrase} value={passphrase} onText={setPassphrase} />
      </div>
      <button type="button" disabled={!file || isBusy} onClick={() => void open()}>
        {words.open}
      </button>
      <Preview />
    </fieldset>
  );
}
