/** What she chose for herself, as a file for her other desk; taken whole, or refused with the reason. */
import { useState } from 'preact/hooks';
import { usePageApp } from '../kit/app-context';
import { Said } from '../kit/Banner';
import { bytesWithin } from '../kit/chosen-file';
import { FileButton } from '../kit/FileButton';
import { useStartLabels } from './start-labels';

export function CopySettings() {
  const { copiedSettings } = usePageApp('copiedSettings');
  const words = useStartLabels().copiedSettings;
  const [said, setSaid] = useState('');
  const take = async (file: File) => {
    const refusal = await copiedSettings.take(await bytesWithin(file, copiedSettings.mostBytes));
    setSaid(words[refusal ?? 'taken']);
  };
  return (
    <details>
      <summary>{words.title}</summary>
      <p class="hint">{words.hint}</p>
      <div class="actions">
        <button type="button" onClick={copiedSettings.save}>
          {words.save}
        </button>
        <FileButton label={words.take} accept="application/json,.json" onFile={(file) => void take(file)} />
      </div>
      <Said as="remark">{said}</Said>
    </details>
  );
}
