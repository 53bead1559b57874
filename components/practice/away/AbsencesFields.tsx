/** Who is away, from when to when, and who replaces. */
import type { Absence } from '../../../lib/domain/practice/opening-hours';
import type { PracticeDraft } from '../../../lib/domain/practice/practice';
import { useApp } from '../../kit/app-context';
import { Field } from '../../kit/Field';
import { noneOf, practitionerOptions, SelectField } from '../../kit/Select';
import { usePageLabels } from '../../kit/words/page-labels';

type RowProps = {
  readonly absence: Absence;
  readonly practice: PracticeDraft;
  readonly onChange: (patch: Partial<Absence>) => void;
  readonly onRemove: () => void;
};

/** A day that is never empty: what is cleared stays as it was. */
export function DateField({
  label,
  value,
  onDate,
}: {
  readonly label: string;
  readonly value: string;
  readonly onDate: (date: string) => void;
}) {
  return (
    <label class="field">
      {label}
      <input
        type="date"
        value={value}
        onInput={(event) => event.currentTarget.value && onDate(event.currentTarget.value)}
      />
    </label>
  );
}

function AbsenceRow({ absence, practice, onChange, onRemove }: RowProps) {
  const { options } = usePageLabels();
  return (
    <div class="absence">
      <SelectField
        label={options.absentWho}
        value={absence.practitionerId ?? ''}
        options={[noneOf(options.wholePractice), ...practitionerOptions(practice.practitioners)]}
        onChoose={(id) => onChange({ practitionerId: id || null })}
      />
      <div class="pair">
        <DateField label={options.absentFrom} value={absence.from} onDate={(from) => onChange({ from })} />
        <DateField label={options.absentTo} value={absence.to} onDate={(to) => onChange({ to })} />
      </div>
      <div class="pair">
        <Field
          label={options.replacement}
          value={absence.replacementName}
          onText={(replacementName) => onChange({ replacementName })}
        />
        <Field
          label={options.replacementPhone}
          value={absence.replacementPhone}
          onText={(replacementPhone) => onChange({ replacementPhone })}
        />
      </div>
      <button type="button" class="quiet" onClick={onRemove}>
        {options.removeAbsence}
      </button>
    </div>
  );
}

type AbsencesFieldsProps = {
  readonly draft: PracticeDraft;
  readonly onAbsences: (absences: Absence[]) => void;
};

export function AbsencesFields({ draft, onAbsences }: AbsencesFieldsProps) {
  const { practices } = useApp('practices');
  const { options } = usePageLabels();
  const { absences } = draft;
  const change = (at: number, patch: Partial<Absence>) =>
    onAbsences(absences.map((absence, index) => (index === at ? { ...absence, ...patch } : absence)));
  return (
    <details>
      <summary>{options.absences}</summary>
      <div class="facts">
        {absences.map((absence, index) => (
          <AbsenceRow
            key={index}
            absence={absence}
            practice={draft}
            onChange={(patch) => change(index, patch)}
            onRemove={() => onAbsences(absences.filter((_, other) => other !== index))}
          />
        ))}
        <button
          type="button"
          class="quiet"
          onClick={() => onAbsences([...absences, practices.blankAbsence()])}
        >
          {options.addAbsence}
        </button>
      </div>
    </details>
  );
}
