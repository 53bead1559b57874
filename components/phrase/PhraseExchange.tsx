/** Import and export of phrases: a file is shown row by row beside what is here, and only what is chosen is written. */
import { useRef, useState } from 'preact/hooks';
import type { FileRefusal } from '../../lib/domain/phrase/exchange/phrase-exchange';
import type { ImportRow } from '../../lib/domain/phrase/exchange/phrase-import';
import { usePageApp } from '../kit/app-context';
import { Said } from '../kit/Banner';
import { bytesWithin } from '../kit/chosen-file';
import { FileField } from '../kit/FileButton';
import { usePageLabels } from '../kit/words/page-labels';
import { PhraseImport } from './PhraseImport';

type FileState =
  | { readonly state: 'none' | 'reading' }
  | { readonly state: 'refused'; readonly reason: FileRefusal }
  | { readonly state: 'read'; readonly rows: readonly ImportRow[] };

/** The chosen file, read as soon as it is chosen. */
function useFile() {
  const { writing } = usePageApp('writing');
  const [file, setFile] = useState<FileState>({ state: 'none' });
  const read = async (chosen: File): Promise<void> => {
    setFile({ state: 'reading' });
    const bytes = await bytesWithin(chosen, writing.mostBytes);
    const result = await writing.preview(chosen.name, bytes);
    setFile(result.ok ? { state: 'read', rows: result.value } : { state: 'refused', reason: result.reason });
  };
  return { file, read, forget: () => setFile({ state: 'none' }) };
}

export function PhraseExchange() {
  const { writing } = usePageApp('writing');
  const { exchange } = usePageLabels().phraseOptions;
  const { file, read, forget } = useFile();
  const title = useRef<HTMLElement>(null);
  const leave = () => {
    // The button that was pressed goes with its rows: the keyboard stays in the card.
    title.current?.focus();
    forget();
  };
  return (
    <details class="card phrase-exchange">
      <summary ref={title}>{exchange.title}</summary>
      <FileField
        label={exchange.choose}
        accept=".csv,.txt,.tsv,.json,.code-snippets,.yml,.yaml,text/csv,application/json"
        onFile={(chosen) => void read(chosen)}
      />
      <Said as="remark">
        {file.state === 'reading' && exchange.reading}
        {file.state === 'refused' && exchange.refusals[file.reason]}
      </Said>
      {file.state === 'read' && <PhraseImport rows={file.rows} onDone={leave} />}
      <div class="actions">
        <button type="button" onClick={() => void writing.exportAll('csv')}>
          {exchange.exportCsv}
        </button>
        <button type="button" onClick={() => void writing.exportAll('json')}>
          {exchange.exportJson}
        </button>
      </div>
    </details>
  );
}
