/** What is done with the ticked calls, or with all that were found: export, and a person's request. */
import { useEffect, useState } from 'preact/hooks';
import { dateTimeShown } from '../../lib/app/practice/practice-hour';
import { useApp } from '../kit/app-context';
import { Field } from '../kit/Field';
import { KeyHint } from '../kit/KeyHint';
import { usePageLabels } from '../kit/words/page-labels';
import { useJournal } from './journal-context';
import { Mentions } from './Mentions';

function Exports() {
  const { out } = useJournal();
  const { journal } = usePageLabels();
  return (
    <fieldset class="actions" title={journal.exportHint}>
      <legend class="visually-hidden">{journal.exports}</legend>
      <button type="button" onClick={() => void out.exportCsv()}>
        {journal.exportCsv}
        <KeyHint of="journal.export" />
      </button>
      <button type="button" onClick={() => void out.exportJson()}>
        {journal.exportJson}
      </button>
      <span class="hint">{journal.exportHint}</span>
    </fieldset>
  );
}

function Receipts() {
  const { state } = useApp('state');
  const { rights } = useJournal();
  const { journal } = usePageLabels();
  const words = journal.rights;
  const receipts = rights.receipts.value;
  return (
    <section class="receipts" aria-label={words.receipts}>
      <h3>{words.receipts}</h3>
      {receipts.length === 0 && <p class="hint">{words.receiptsNone}</p>}
      <ul class="plain-list">
        {receipts.map((receipt) => (
          <li key={receipt.id}>
            {[
              dateTimeShown(state, receipt.at),
              words.receiptKinds[receipt.kind],
              words.receiptCounts(receipt.counts),
              receipt.reference,
            ]
              .filter(Boolean)
              .join(' · ')}
            <button type="button" class="quiet" onClick={() => rights.saveReceipt(receipt)}>
              {words.saveReceipt}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function RightsRequest() {
  const { rights } = useJournal();
  const { journal } = usePageLabels();
  const [reference, setReference] = useState('');
  const words = journal.rights;
  useEffect(() => void rights.refresh(), [rights]);
  return (
    <details class="rights">
      <summary>{words.title}</summary>
      <p class="hint">{words.hint}</p>
      <Field
        label={words.reference}
        placeholder={words.referenceHint}
        value={reference}
        onText={setReference}
      />
      <Mentions />
      <div class="actions">
        <button type="button" onClick={() => void rights.exportText(reference)}>
          {words.exportText}
        </button>
        <button type="button" onClick={() => void rights.exportJson(reference)}>
          {words.exportJson}
        </button>
        <button type="button" class="danger" onClick={() => void rights.erase(reference)}>
          {words.erase}
        </button>
        {rights.erased.value && (
          <button type="button" onClick={() => void rights.undo()}>
            {words.undo}
          </button>
        )}
      </div>
      <p class="hint">{words.incidentsKept}</p>
      <Receipts />
    </details>
  );
}

export function JournalActions() {
  const { desk } = useJournal();
  const { journal } = usePageLabels();
  const count = desk.ticked.value.size;
  return (
    <div class="journal-actions">
      <div class="actions">
        <button type="button" class="quiet" onClick={desk.tickAll}>
          {journal.tickAll}
        </button>
        {count > 0 && (
          <>
            <span class="tag">{journal.ticked(count)}</span>
            <button type="button" class="quiet" onClick={desk.untick}>
              {journal.untick}
            </button>
          </>
        )}
        <Exports />
      </div>
      <RightsRequest />
    </div>
  );
}
