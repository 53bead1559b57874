/** Who is on call and when, row by row; who would be at this minute is said beneath. */
import { isBlankOnCall, ON_CALL_DAYS, type OnCallRow, onDutyAt } from '../../../lib/domain/practice/on-call';
import type { PracticeDraft } from '../../../lib/domain/practice/practice';
import { useApp } from '../../kit/app-context';
import { Field } from '../../kit/Field';
import { quietField } from '../../kit/quiet-field';
import { optionsOf, SelectField } from '../../kit/Select';
import { usePageLabels } from '../../kit/words/page-labels';
import { DateField } from './AbsencesFields';

type RowProps = {
  readonly row: OnCallRow;
  readonly onChange: (patch: Partial<OnCallRow>) => void;
  readonly onRemove: () => void;
};

type TimeFieldProps = {
  readonly label: string;
  readonly value: string | null;
  readonly onTime: (time: string | null) => void;
};

const TimeField = ({ label, value, onTime }: TimeFieldProps) => (
  <label class="field">
    {label}
    <input
      {...quietField}
      type="time"
      value={value ?? ''}
      onInput={(event) => onTime(event.currentTarget.value || null)}
    />
  </label>
);

/** A day put before the first, or after the last, takes the other along: a row never ends before it begins. */
const daysOf = (row: OnCallRow, patch: Partial<Pick<OnCallRow, 'from' | 'to'>>) => {
  const { from, to } = { ...row, ...patch };
  if (from <= to) return { from, to };
  return patch.from ? { from, to: from } : { from: to, to };
};

function Row({ row, onChange, onRemove }: RowProps) {
  const { options } = usePageLabels();
  const { onCall: words } = options;
  return (
    <div class="absence">
      <div class="pair">
        <Field
          label={words.name}
          placeholder={words.nameHint}
          value={row.name}
          onText={(name) => onChange({ name })}
        />
        <Field
          label={words.phone}
          inputMode="tel"
          value={row.phone}
          onText={(phone) => onChange({ phone })}
        />
      </div>
      <div class="pair">
        <DateField
          label={options.absentFrom}
          value={row.from}
          onDate={(from) => onChange(daysOf(row, { from }))}
        />
        <DateField label={options.absentTo} value={row.to} onDate={(to) => onChange(daysOf(row, { to }))} />
      </div>
      <SelectField
        label={words.days}
        value={row.days}
        options={optionsOf(ON_CALL_DAYS, words.dayNames)}
        onChoose={(days) => onChange({ days })}
      />
      <div class="pair">
        <TimeField
          label={words.fromTime}
          value={row.fromTime}
          onTime={(fromTime) => onChange({ fromTime })}
        />
        <TimeField label={words.toTime} value={row.toTime} onTime={(toTime) => onChange({ toTime })} />
      </div>
      <button type="button" class="quiet" onClick={onRemove}>
        {words.remove}
      </button>
    </div>
  );
}

/** Who is on call by these rows at this minute; nothing while the region, hence its holidays, is not chosen, or no row names anybody. */
function Now({ draft }: { readonly draft: PracticeDraft }) {
  const { state } = useApp('state');
  const { onCall: words } = usePageLabels().options;
  if (draft.region === null || draft.onCall.every(isBlankOnCall)) return null;
  const duty = onDutyAt({ ...draft, region: draft.region }, state.now.value);
  const who = duty && [duty.name, duty.phone].filter(Boolean).join(', ');
  return <p class="hint">{who ? words.now(who) : words.nobody}</p>;
}

type OnCallFieldsProps = {
  readonly draft: PracticeDraft;
  readonly onRows: (rows: OnCallRow[]) => void;
};

export function OnCallFields({ draft, onRows }: OnCallFieldsProps) {
  const { practices } = useApp('practices');
  const { onCall: words } = usePageLabels().options;
  const { onCall: rows } = draft;
  const change = (id: string, patch: Partial<OnCallRow>) =>
    onRows(rows.map((row) => (row.id === id ? { ...row, ...patch } : row)));
  return (
    <details>
      <summary>{words.title}</summary>
      <div class="facts">
        <p class="hint">{words.hint}</p>
        {rows.map((row) => (
          <Row
            key={row.id}
            row={row}
            onChange={(patch) => change(row.id, patch)}
            onRemove={() => onRows(rows.filter(({ id }) => id !== row.id))}
          />
        ))}
        <Now draft={draft} />
        <button type="button" class="quiet" onClick={() => onRows([...rows, practices.blankOnCall()])}>
          {words.add}
        </button>
      </div>
    </details>
  );
}
