/** A table of practices, pasted from a spreadsheet or chosen as a file: every field of every row is seen before it is taken. */
import { useRef, useState } from 'preact/hooks';
import type {
  PracticeRow,
  PracticeTable,
  TableRefusal,
} from '../../lib/domain/practice/table/practice-table';
import { TypedLines } from '../../lib/domain/record/half-form';
import type { Result } from '../../lib/domain/text/result';
import { decodeText } from '../../lib/domain/text/text-decoding';
import { usePageApp } from '../kit/app-context';
import { Said } from '../kit/Banner';
import { bytesWithin } from '../kit/chosen-file';
import { useHalfForm } from '../kit/draft/use-half-form';
import { Field } from '../kit/Field';
import { FileField } from '../kit/FileButton';
import { useStartLabels } from './start-labels';

function Row({ row }: { readonly row: PracticeRow }) {
  const { practiceTable: words } = useStartLabels();
  return (
    <li>
      {row.refused && <p class="remark">{words.reasons[row.refused]}</p>}
      <dl class="facts-list">
        {row.cells.map(({ header, text }) => (
          <div key={header}>
            <dt>{header}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </li>
  );
}

type PreviewProps = { readonly table: PracticeTable; readonly onDone: () => void };

/** Of these rows, those that would be added. */
const keptOf = ({ rows }: PracticeTable) => rows.flatMap(({ practice }) => practice ?? []);

/** What is refused says why, and no column is left out unsaid. */
function Preview({ table, onDone }: PreviewProps) {
  const { practiceImport } = usePageApp('practiceImport');
  const { practiceTable: words } = useStartLabels();
  const kept = keptOf(table);
  return (
    <>
      {table.unknown.length > 0 && <p class="remark">{words.unknown(table.unknown.join(', '))}</p>}
      <ul class="plain-list table-rows">
        {table.rows.map((row, at) => (
          <Row key={at} row={row} />
        ))}
      </ul>
      <div class="actions">
        {kept.length > 0 && (
          <button type="button" class="primary" onClick={() => void practiceImport.take(kept).then(onDone)}>
            {words.take(kept.length)}
          </button>
        )}
        <button type="button" class="quiet" onClick={onDone}>
          {words.cancel}
        </button>
      </div>
    </>
  );
}

const FORM = { id: 'practiceTable', practiceOf: () => null, fields: TypedLines, record: TypedLines };

export function PracticeImport() {
  const { practiceImport } = usePageApp('practiceImport');
  const { practiceTable: words } = useStartLabels();
  const { draft, change } = useHalfForm<TypedLines>({
    form: FORM,
    first: () => ({ text: '' }),
  });
  const pasted = draft['text'] ?? '';
  const paste = (text: string) => change({ text });
  const [read, setRead] = useState<Result<PracticeTable, TableRefusal> | null>(null);
  const look = async (text: string) => setRead(await practiceImport.read(text));
  const fromFile = async (file: File) => {
    const decoded = decodeText(await bytesWithin(file, practiceImport.mostBytes));
    if (decoded.ok) await look(decoded.value);
    else setRead({ ok: false, reason: 'unreadable' });
  };
  const title = useRef<HTMLElement>(null);
  const forget = () => {
    // The button that was pressed goes with its rows: the keyboard stays in the card.
    title.current?.focus();
    setRead(null);
    paste('');
  };
  return (
    <details class="card">
      <summary ref={title}>{words.title}</summary>
      <p class="hint">{words.hint}</p>
      <Field label={words.paste} lines={4} value={pasted} onText={paste} />
      <div class="actions">
        <button type="button" disabled={!pasted.trim()} onClick={() => void look(pasted)}>
          {words.look}
        </button>
      </div>
      <FileField label={words.file} accept=".csv,.tsv,.txt,text/csv" onFile={(file) => void fromFile(file)} />
      <Said as="remark">{read && !read.ok && words.refusals[read.reason]}</Said>
      {/* Read = kept + refused. */}
      <Said>{read?.ok && words.counts(read.value.rows.length, keptOf(read.value).length)}</Said>
      {read?.ok && <Preview table={read.value} onDone={forget} />}
    </details>
  );
}
