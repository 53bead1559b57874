/** The settings of what is kept: for how long, by the register of each practice. */
import { useEffect } from 'preact/hooks';
import { everyPractice } from '../../lib/app/known-practices';
import { dateTimeShown } from '../../lib/app/practice/practice-hour';
import { cards } from '../../lib/domain/cards';
import { placeName } from '../../lib/domain/practice/place-kind';
import type { Practice } from '../../lib/domain/practice/practice';
import { carriedOutAt, countAll } from '../../lib/domain/privacy/purge-plan';
import { useApp } from '../kit/app-context';
import { usePageLabels } from '../kit/words/page-labels';
import { AdministrationCard } from './AdministrationCard';
import { BackupOptions } from './BackupOptions';
import { ContractOptions } from './ContractOptions';

/** The kinds that a practice's register may rule: those that its records belong to. */
const RULED = cards.filter((card) => 'retention' in card && card.practiceOf !== undefined);

function DaysField({ practice, kind, usual }: { practice: Practice; kind: string; usual: number }) {
  const { keeping } = useApp('keeping');
  const { retention } = usePageLabels().keepingOptions;
  const names: Readonly<Record<string, string>> = retention.kinds;
  const fixed = keeping.administration.value.retention?.[kind];
  return (
    <label class="field">
      {retention.days(names[kind] ?? kind)}
      <input
        type="number"
        min={1}
        max={3660}
        disabled={fixed !== undefined}
        value={fixed ?? practice.retention[kind] ?? usual}
        onChange={({ currentTarget }) => {
          const days = currentTarget.valueAsNumber;
          const isDays = Number.isInteger(days) && days >= 1 && days <= 3660;
          void keeping.setDays(practice.id, kind, isDays && days !== usual ? days : null);
        }}
      />
      {fixed !== undefined && <small class="hint">{retention.fixed}</small>}
    </label>
  );
}

function Register({ practice }: { readonly practice: Practice }) {
  return (
    <fieldset class="practitioners">
      <legend>{placeName(practice)}</legend>
      {RULED.map(({ kind, retention }) => (
        <DaysField key={kind} practice={practice} kind={kind} usual={retention?.days ?? 1} />
      ))}
    </fieldset>
  );
}

function Calendar() {
  const { state, keeping } = useApp('state', 'keeping');
  const { keeping: told, keepingOptions: words } = usePageLabels();
  const plan = keeping.plan.value;
  const last = keeping.lastPurge.value;
  const isPlanned = plan !== null && countAll(plan.counts) > 0;
  return (
    <>
      <p>
        {isPlanned
          ? told.announced(plan.counts, dateTimeShown(state, carriedOutAt(plan)))
          : words.retention.none}
      </p>
      {last && <p>{words.retention.last(dateTimeShown(state, last.at), last.counts)}</p>}
    </>
  );
}

function Retention() {
  const { state, keeping } = useApp('state', 'keeping');
  const { retention } = usePageLabels().keepingOptions;
  useEffect(() => void keeping.refresh(), [keeping]);
  return (
    <section class="card" aria-labelledby="retention">
      <h2 id="retention">{retention.title}</h2>
      <p class="hint">{retention.hint}</p>
      <Calendar />
      {everyPractice(state).map((practice) => (
        <Register key={practice.id} practice={practice} />
      ))}
      <p class="hint">{retention.incidents}</p>
    </section>
  );
}

export function KeepingOptions() {
  return (
    <>
      <AdministrationCard />
      <BackupOptions />
      <Retention />
      <ContractOptions />
    </>
  );
}
