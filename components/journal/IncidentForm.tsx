/** One incident, filled in or completed; nothing is entered before it is saved, and the form says so. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { timeZoneOf } from '../../lib/app/app-state';
import { INCIDENT_KINDS, Incident } from '../../lib/domain/journal/incident';
import { useApp } from '../kit/app-context';
import { HalfFormLine } from '../kit/draft/HalfFormLine';
import { useHalfForm } from '../kit/draft/use-half-form';
import { Field } from '../kit/Field';
import { optionsOf, SelectField } from '../kit/Select';
import { usePageLabels } from '../kit/words/page-labels';
import { IncidentPractice, Moment } from './IncidentFields';
import { useJournal } from './journal-context';

type FormProps = { readonly incident: Incident; readonly onClose: () => void };
type Part = {
  readonly draft: Incident;
  /** IANA zone of its practice. */
  readonly zone: string;
  readonly change: (patch: Partial<Incident>) => void;
};

function Circumstances({ draft, zone, change }: Part) {
  const { incidents: words } = usePageLabels().journal;
  return (
    <>
      <SelectField
        label={words.kind}
        value={draft.kind}
        options={optionsOf(INCIDENT_KINDS, words.kinds)}
        onChoose={(kind) => change({ kind })}
      />
      <IncidentPractice incident={draft} onPractice={change} />
      <div class="pair">
        <Moment
          label={words.occurredAt}
          at={draft.occurredAt}
          zone={zone}
          onMoment={(at) => change({ occurredAt: at ?? draft.occurredAt })}
        />
        <Moment
          label={words.knownAt}
          at={draft.knownAt}
          zone={zone}
          onMoment={(at) => change({ knownAt: at ?? draft.knownAt })}
        />
      </div>
      <Field label={words.facts} lines={3} value={draft.facts} onText={(facts) => change({ facts })} />
      <Field
        label={words.measures}
        lines={2}
        value={draft.measures}
        onText={(measures) => change({ measures })}
      />
    </>
  );
}

/** What a register of confidentiality incidents asks besides. */
function Confidentiality({ draft, zone, change }: Part) {
  const { incidents: words } = usePageLabels().journal;
  const harm = draft.seriousHarm === null ? 'unknown' : draft.seriousHarm ? 'yes' : 'no';
  return (
    <>
      <Field
        label={words.information}
        value={draft.information}
        onText={(information) => change({ information })}
      />
      <div class="pair">
        <Field
          label={words.personCount}
          inputMode="numeric"
          placeholder={words.unknownCount}
          value={draft.personCount === null ? '' : String(draft.personCount)}
          onText={(text) => change({ personCount: /^\d+$/.test(text) ? Number(text) : null })}
        />
        <SelectField
          label={words.seriousHarm}
          value={harm}
          options={optionsOf(['unknown', 'yes', 'no'], words.seriousHarmValues)}
          onChoose={(value) => change({ seriousHarm: value === 'unknown' ? null : value === 'yes' })}
        />
      </div>
      <Field
        label={words.harmAssessment}
        lines={2}
        value={draft.harmAssessment}
        onText={(harmAssessment) => change({ harmAssessment })}
      />
      <div class="pair">
        <Moment
          label={words.authorityToldAt}
          at={draft.authorityToldAt}
          zone={zone}
          onMoment={(authorityToldAt) => change({ authorityToldAt })}
        />
        <Moment
          label={words.personsToldAt}
          at={draft.personsToldAt}
          zone={zone}
          onMoment={(personsToldAt) => change({ personsToldAt })}
        />
      </div>
    </>
  );
}

/** Its form, half filled or not. */
const formOf = ({ id, revision }: Incident) => ({
  id: `${revision === 0 ? 'newIncident' : 'incident'}/${id}`,
  practiceOf: (draft: Incident) => draft.practiceId,
  fields: Incident,
  record: Incident,
});

export function IncidentForm({ incident, onClose }: FormProps) {
  const { state } = useApp('state');
  const { incidents } = useJournal();
  const { incidents: words } = usePageLabels().journal;
  const half = useHalfForm<Incident>({
    form: formOf(incident),
    first: () => incident,
  });
  const { draft, change } = half;
  const zone = timeZoneOf(state, draft.practiceId);
  const ref = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => ref.current?.querySelector('select')?.focus(), []);
  const save = async () => {
    if (!(await incidents.save(draft))) return;
    half.saved();
    onClose();
  };
  return (
    <form
      ref={ref}
      class="card incident-form"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Circumstances draft={draft} zone={zone} change={change} />
      {draft.kind === 'confidentiality' && <Confidentiality draft={draft} zone={zone} change={change} />}
      <div class="actions">
        <button type="submit" class="primary">
          {words.save}
        </button>
        <button type="button" class="quiet" onClick={onClose}>
          {words.cancel}
        </button>
        <HalfFormLine {...half} />
      </div>
    </form>
  );
}
