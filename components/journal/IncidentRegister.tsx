/** The register of incidents: what was noted in calls, what is entered, and its table for whoever has a right to see it. */
import { useEffect, useState } from 'preact/hooks';
import { dateTimeShown } from '../../lib/app/practice/practice-hour';
import { Incident } from '../../lib/domain/journal/incident';
import { useApp } from '../kit/app-context';
import { Private } from '../kit/Private';
import { usePageLabels } from '../kit/words/page-labels';
import { IncidentForm } from './IncidentForm';
import { useJournal } from './journal-context';

type Edit = { readonly edit: (incident: Incident) => void };

/** Notes of incidents that stand in calls and not in the register yet. */
function NotedInCalls({ edit }: Edit) {
  const { state } = useApp('state');
  const { incidents } = useJournal();
  const { journal } = usePageLabels();
  const waiting = incidents.noted.value;
  if (waiting.length === 0) return null;
  return (
    <section class="card" aria-label={journal.incidents.fromCalls}>
      <h3>{journal.incidents.fromCalls}</h3>
      <ul class="plain-list">
        {waiting.map((noted) => (
          <li key={noted.id}>
            {`${dateTimeShown(state, noted.at, noted.practiceId)} `}
            <Private text={noted.facts} />
            <button type="button" class="quiet" onClick={() => edit(incidents.draft(noted))}>
              {journal.incidents.take}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Entered({ incident, edit }: { readonly incident: Incident } & Edit) {
  const { state } = useApp('state');
  const { journal, named } = usePageLabels();
  const { incidents: words } = journal;
  const { kind, practiceId, practiceName, occurredAt, facts, measures } = incident;
  return (
    <li class="incident">
      <b>{`${dateTimeShown(state, occurredAt, practiceId)} · ${words.kinds[kind]}`}</b>{' '}
      <span class="hint">{practiceName}</span>
      <p>
        <Private text={facts} />
      </p>
      {measures && (
        <p>
          {named(words.measures, '')}
          <Private text={measures} />
        </p>
      )}
      <button type="button" class="quiet" onClick={() => edit(incident)}>
        {words.edit}
      </button>
    </li>
  );
}

/** What is to be written and, where a practice stands in Québec, how long its law keeps it. */
function RegisterHint() {
  const { state } = useApp('state');
  const { incidents: words } = usePageLabels().journal;
  const isInQuebec = state.practices.value.some(({ region }) => region === 'qc');
  return <p class="hint">{isInQuebec ? `${words.hint} ${words.lawOf.qc}` : words.hint}</p>;
}

/** A new one that was begun and not saved; its words are its form's. */
function useBegun(): Incident | null {
  const { forms } = useApp('forms');
  const { incidents } = useJournal();
  const [id] = forms.begun('newIncident/');
  const half = id && forms.half({ id, fields: Incident, record: Incident });
  return half ? { ...incidents.draft(null), id: half.draft.id } : null;
}

export function IncidentRegister() {
  const { incidents, out } = useJournal();
  const { journal } = usePageLabels();
  const begun = useBegun();
  const [edited, setEdited] = useState(begun);
  useEffect(() => void incidents.refresh(), [incidents]);
  const words = journal.incidents;
  const list = incidents.incidents.value;
  return (
    <section class="journal-sheet" aria-label={words.title}>
      <div class="sheet-controls">
        <button type="button" class="primary" onClick={() => setEdited(begun ?? incidents.draft(null))}>
          {words.add}
        </button>
        <button type="button" disabled={list.length === 0} onClick={() => void incidents.exportCsv()}>
          {words.exportCsv}
        </button>
        <button type="button" onClick={() => void out.printSheet()}>
          {journal.print}
        </button>
        <RegisterHint />
      </div>
      {edited && <IncidentForm key={edited.id} incident={edited} onClose={() => setEdited(null)} />}
      <NotedInCalls edit={setEdited} />
      <article class="card sheet-page">
        <h2>{words.title}</h2>
        {list.length === 0 && <p class="hint">{words.none}</p>}
        <ul class="plain-list">
          {list.map((incident) => (
            <Entered key={incident.id} incident={incident} edit={setEdited} />
          ))}
        </ul>
      </article>
    </section>
  );
}
