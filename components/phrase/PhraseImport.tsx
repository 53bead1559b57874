/** What a file would change: new phrases are proposed, changes and conflicts are taken only when they are ticked. */
import { useState } from 'preact/hooks';
import {
  type FieldChange,
  type ImportRow,
  importCounts,
} from '../../lib/domain/phrase/exchange/phrase-import';
import { usePageApp } from '../kit/app-context';
import { Said } from '../kit/Banner';
import { usePageLabels } from '../kit/words/page-labels';

const ORDER = ['new', 'changed', 'conflict', 'refused', 'same'] as const;
type Status = (typeof ORDER)[number];

/** Rows drawn of each kind; the others are counted, and follow « take all ». */
const SHOWN = 50;

type RowProps = {
  readonly row: ImportRow;
  readonly isTaken: boolean;
  readonly onToggle: () => void;
};

const YES_NO = ['validation', 'isRemoved'];

/** « abréviation · Ici : ;ar · Fichier : ;au »: nothing changes that is not shown. */
function FieldLine({ change }: { readonly change: FieldChange }) {
  const { exchange } = usePageLabels().phraseOptions;
  const { field } = change;
  const shown = (value: string): string => {
    if (YES_NO.includes(field)) return value === 'true' ? exchange.yes : exchange.no;
    return field === 'kind' && (value === 'spoken' || value === 'written')
      ? exchange.kinds[value]
      : value || '—';
  };
  return (
    <span class="import-now">
      {`${exchange.fields[field]} · ${exchange.now} : ${shown(change.now)} · ${exchange.file} : ${shown(change.file)}`}
    </span>
  );
}

function ImportLine({ row, isTaken, onToggle }: RowProps) {
  const { exchange } = usePageLabels().phraseOptions;
  const { status, reason, record, losses, changes } = row;
  return (
    <li class="import-row">
      <label class="check">
        <input type="checkbox" checked={isTaken} disabled={status === 'refused'} onChange={onToggle} />
        <span>
          <span>{record.text}</span>{' '}
          {status !== 'same' && changes.map((change) => <FieldLine key={change.field} change={change} />)}
          {losses.map((loss) => (
            <span key={loss} class="remark">
              {exchange.losses[loss]}
            </span>
          ))}
          {reason && <span class="remark">{exchange.reasons[reason]}</span>}
        </span>
      </label>
    </li>
  );
}

type GroupProps = {
  readonly status: Status;
  readonly rows: readonly ImportRow[];
  readonly taken: ReadonlySet<ImportRow>;
  readonly onTake: (rows: readonly ImportRow[], isTaken: boolean) => void;
};

function ImportGroup({ status, rows, taken, onTake }: GroupProps) {
  const { exchange } = usePageLabels().phraseOptions;
  if (rows.length === 0) return null;
  const title = exchange.summary(rows.length, exchange.status[status]);
  if (status === 'same') return <p class="hint">{title}</p>;
  const isAll = rows.every((row) => taken.has(row));
  return (
    <section aria-label={title}>
      <h3>{title}</h3>
      {status !== 'refused' && rows.length > 1 && (
        <label class="check">
          <input type="checkbox" checked={isAll} onChange={() => onTake(rows, !isAll)} />
          {exchange.takeAll(exchange.status[status])}
        </label>
      )}
      <ul>
        {rows.slice(0, SHOWN).map((row) => (
          <ImportLine
            key={row.record.id}
            row={row}
            isTaken={taken.has(row)}
            onToggle={() => onTake([row], !taken.has(row))}
          />
        ))}
      </ul>
    </section>
  );
}

/** A phrase that may be cut, or that changes what is here, is taken by her hand only. */
const isProposed = ({ status, losses }: ImportRow): boolean =>
  status === 'new' && !losses.includes('cutShort');

type PhraseImportProps = { readonly rows: readonly ImportRow[]; readonly onDone: () => void };

export function PhraseImport({ rows, onDone }: PhraseImportProps) {
  const { writing } = usePageApp('writing');
  const { exchange } = usePageLabels().phraseOptions;
  const [taken, setTaken] = useState<ReadonlySet<ImportRow>>(() => new Set(rows.filter(isProposed)));
  const onTake = (changed: readonly ImportRow[], isTaken: boolean) => {
    const next = new Set(taken);
    for (const row of changed) isTaken ? next.add(row) : next.delete(row);
    setTaken(next);
  };
  const groups = Map.groupBy(rows, ({ status }) => status);
  const isNothing = rows.every(({ status }) => status === 'same');
  return (
    <div class="phrase-import">
      <Said>{exchange.counts(importCounts(rows))}</Said>
      {isNothing && <p>{exchange.nothing}</p>}
      {ORDER.map((status) => (
        <ImportGroup
          key={status}
          status={status}
          rows={groups.get(status) ?? []}
          taken={taken}
          onTake={onTake}
        />
      ))}
      <div class="actions">
        {taken.size > 0 && (
          <button type="button" class="primary" onClick={() => void writing.take([...taken]).then(onDone)}>
            {exchange.apply(taken.size)}
          </button>
        )}
        <button type="button" class="quiet" onClick={onDone}>
          {exchange.cancel}
        </button>
      </div>
    </div>
  );
}
