/** The call that is read, whole, beside the list. */
import { sheetWords } from '../../lib/app/journal/journal-words';
import { type SheetLine, sheetLines } from '../../lib/domain/journal/journal-sheet';
import { isGrave } from '../../lib/domain/journal/timeline';
import { foldedTrace } from '../../lib/domain/triage/triage-trace';
import { useApp } from '../kit/app-context';
import { KeyLine } from '../kit/KeyHint';
import { AsRow, Private } from '../kit/Private';
import { usePageLabels } from '../kit/words/page-labels';
import { useJournal } from './journal-context';
import { DETAIL_ID, focusList } from './journal-focus';

/** What was found is read; what was refused is counted, and unfolds. */
function Trace({ value }: Pick<SheetLine, 'value'>) {
  const { slip } = usePageLabels();
  const { found, refused } = foldedTrace(value.split('\n'));
  return (
    <>
      <Private text={found.join('\n')} />
      {refused.length > 0 && (
        <details>
          <summary>{slip.refused(refused.length)}</summary>
          <Private text={refused.join('\n')} />
        </details>
      )}
    </>
  );
}

const readable = ({ value, isPersonal, isTrace }: SheetLine) => {
  if (isTrace) return <Trace value={value} />;
  return isPersonal ? <Private text={value} /> : value;
};

const Line = (line: SheetLine) => (
  <div class="sheet-line">
    <dt>{line.label}</dt>
    <dd>{readable(line)}</dd>
  </div>
);

export function JournalDetail() {
  const app = useApp('state', 'messages');
  const { desk, out } = useJournal();
  const { journal } = usePageLabels();
  const record = desk.record.value;
  const close = () => {
    focusList();
    void desk.open(null);
  };
  return (
    <section
      class="card journal-detail"
      data-row={record?.call.id}
      aria-label={journal.detail}
      onKeyDown={(event) => {
        if (event.key === 'Escape') focusList();
      }}
    >
      <h2 id={DETAIL_ID} tabIndex={-1}>
        {journal.detail}
      </h2>
      {record ? (
        <AsRow rowId={record.call.id}>
          <dl key={record.call.id} class="sheet">
            {sheetLines(record, sheetWords(app)).map((line, at) => (
              <Line key={`${line.label} ${at}`} {...line} />
            ))}
          </dl>
          <div class="actions">
            <button type="button" onClick={() => out.copyCall(record)}>
              {journal.copyCall}
            </button>
            {isGrave(record.call) && (
              <button
                type="button"
                title={journal.timelineHint}
                onClick={() => void out.copyTimeline(record)}
              >
                {journal.copyTimeline}
              </button>
            )}
            <button type="button" onClick={out.print}>
              {journal.print}
            </button>
            <button type="button" class="quiet" onClick={close}>
              {journal.closeDetail}
            </button>
          </div>
        </AsRow>
      ) : (
        <p class="hint">
          <KeyLine text={journal.choose} />
        </p>
      )}
    </section>
  );
}
