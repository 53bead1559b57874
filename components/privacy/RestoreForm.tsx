/** A backup file put back: opened and shown first, then joined with what is here. */
import { useRef, useState } from 'preact/hooks';
import { useApp } from '../kit/app-context';
import { FileField } from '../kit/FileButton';
import { SecretField } from '../kit/SecretField';
import { usePageLabels } from '../kit/words/page-labels';

/** What joining it would do, kind by kind. */
function Preview({ onMerged }: { readonly onMerged: () => void }) {
  const { backup } = useApp('backup');
  const { keeping, keepingOptions, named } = usePageLabels();
  const words = keepingOptions.backup;
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
      <button type="button" class="primary" onClick={() => void backup.merge().then(onMerged)}>
        {words.merge}
      </button>
    </>
  );
}

export function RestoreForm() {
  const { backup } = useApp('backup');
  const words = usePageLabels().keepingOptions.backup;
  const [file, setFile] = useState<File | null>(null);
  const [passphrase, setPassphrase] = useState('');
  const title = useRef<HTMLLegendElement>(null);
  const isBusy = backup.work.value !== null;
  /** The button that was pressed went with what it joined; where she is elsewhere by now, she stays there. */
  const keepKeyboard = () => {
    const { activeElement } = document;
    if (activeElement === document.body || title.current?.parentElement?.contains(activeElement))
      title.current?.focus();
  };
  const open = async (): Promise<void> => {
    if (file) await backup.open(file, passphrase);
  };
  return (
    <fieldset>
      <legend ref={title} tabIndex={-1}>
        {words.restore}
      </legend>
      <p class="hint">{words.restoreHint}</p>
      <div class="pair">
        <FileField label={words.file} accept=".decroche" file={file} onFile={setFile} />
        <SecretField label={words.filePassphrase} value={passphrase} onText={setPassphrase} />
      </div>
      <button type="button" disabled={!file || isBusy} onClick={() => void open()}>
        {words.open}
      </button>
      <Preview onMerged={keepKeyboard} />
    </fieldset>
  );
}
