/** The « Fiche 15 »: the number to call, then what the emergency service asks, line by line, to be read aloud or copied. */
import type { ComponentChildren } from 'preact';
import { practiceOf } from '../../lib/app/app-state';
import type { Call } from '../../lib/domain/call/call';
import { EMERGENCY_REGIONS } from '../../lib/domain/triage/emergency-numbers';
import type { HandOverField } from '../../lib/domain/triage/hand-over';
import { useApp, useLabels } from '../kit/app-context';
import { KeyHint } from '../kit/KeyHint';
import { Private } from '../kit/Private';
import { quietField } from '../kit/quiet-field';
import { noneOf, optionsOf, Select, SelectField } from '../kit/Select';
import { useFocusTarget } from '../kit/use-focus-target';

/** Where the patient is decides the number. */
function RegionChoice({ call }: { readonly call: Call }) {
  const { state, triage } = useApp('state', 'triage');
  const { triage: words, places } = useLabels();
  const own = practiceOf(state, call)?.region ?? null;
  return (
    <SelectField
      label={words.handOver.region}
      value={call.notes.handOver.region ?? ''}
      options={[
        noneOf(own ? words.handOver.sameRegion(places.regions[own]) : places.unknownRegion),
        ...optionsOf(
          EMERGENCY_REGIONS.filter((region) => region !== own),
          places.regions,
        ),
      ]}
      onChoose={(region) => triage.noteHandOver({ region: region || null })}
    />
  );
}

/** The number, large. */
function VitalNumber() {
  const { triage } = useApp('triage');
  const { triage: labels, places } = useLabels();
  const numbers = triage.numbers();
  return (
    <p class="vital-number">
      {`${labels.handOver.number} `}
      <b>{numbers?.vital ?? places.unknownNumber}</b>
      {numbers?.alternative && <span>{` ${labels.handOver.orElse} ${numbers.alternative}`}</span>}
    </p>
  );
}

function Numbers() {
  const { triage } = useApp('triage');
  const { triage: labels, places } = useLabels();
  const words = labels.handOver;
  const numbers = triage.numbers();
  if (!numbers) return <p class="numbers remark">{places.askRegion}</p>;
  const { withoutSpeech, name } = numbers;
  const own = triage.ownCall();
  return (
    <div class="numbers">
      <p>{places.withoutSpeech(withoutSpeech.text)}</p>
      {own.can === 'long' && <p class="abroad">{places.abroad(own.number)}</p>}
      {own.can === 'not' && <p class="abroad">{places.cannotCall}</p>}
      <p class="hint">{words.regionNote(name)}</p>
    </div>
  );
}

type Written = Exclude<HandOverField, 'what' | 'alone'>;

/** Each line is written in the very place where the call notes it. */
function useWritten(call: Call): Record<Written, readonly [value: string, onText: (text: string) => void]> {
  const { triage, calls } = useApp('triage', 'calls');
  const { notes } = call;
  return {
    place: [notes.entryCheck.place, triage.typePlace],
    access: [notes.handOver.access, (access) => triage.noteHandOver({ access })],
    who: [notes.patientName, (patientName) => calls.changeNotes({ patientName })],
    age: [notes.handOver.age, (age) => triage.noteHandOver({ age })],
    since: [notes.handOver.since, (since) => triage.noteHandOver({ since })],
    caller: [notes.callerName, (callerName) => calls.changeNotes({ callerName })],
    callBack: [notes.phone, (phone) => calls.changeNotes({ phone, phoneReadBack: false })],
  };
}

function WrittenLine({ call, field }: { readonly call: Call; readonly field: Written }) {
  const { handOver: words } = useLabels().triage;
  const ref = useFocusTarget<HTMLInputElement>('handOver');
  const [value, onText] = useWritten(call)[field];
  return (
    <input
      {...quietField}
      ref={field === 'place' ? ref : null}
      class="private-input"
      aria-label={words.fields[field]}
      placeholder={words.missing}
      inputMode={field === 'callBack' ? 'tel' : 'text'}
      value={value}
      onInput={(event) => onText(event.currentTarget.value)}
    />
  );
}

function AloneChoice({ call }: { readonly call: Call }) {
  const { triage } = useApp('triage');
  const { handOver: words } = useLabels().triage;
  const { alone } = call.notes.handOver;
  return (
    <Select
      label={words.fields.alone}
      value={alone === null ? 'unknown' : alone ? 'yes' : 'no'}
      options={optionsOf(['unknown', 'yes', 'no'], words.alone)}
      onChoose={(value) => triage.noteHandOver({ alone: value === 'unknown' ? null : value === 'yes' })}
    />
  );
}

function Line({
  call,
  field,
  value,
}: {
  readonly call: Call;
  readonly field: HandOverField;
  readonly value: string;
}) {
  const { handOver: words } = useLabels().triage;
  const content = (): ComponentChildren => {
    if (field === 'alone') return <AloneChoice call={call} />;
    return field === 'what' ? <Private text={value} /> : <WrittenLine call={call} field={field} />;
  };
  return (
    <div data-field={field}>
      <dt>{words.fields[field]}</dt>
      <dd>{content()}</dd>
    </div>
  );
}

export function HandOverCard({ call }: { readonly call: Call }) {
  const { triage, phrases } = useApp('triage', 'phrases');
  const { triage: labels, places, named } = useLabels();
  const words = labels.handOver;
  const title = words.title(triage.numbers()?.vital ?? places.unknownNumber);
  const lines = triage.handOver(call);
  const text = lines.map(({ field, value }) => named(words.fields[field], value || words.missing));
  return (
    <section class="hand-over" data-sheet aria-label={title}>
      <h4>
        {title}
        <KeyHint of="triage.handOver" />
        <VitalNumber />
      </h4>
      <p class="hint hand-over-hint">{words.hint}</p>
      <dl>
        {lines.map(({ field, value }) => (
          <Line key={field} call={call} field={field} value={value} />
        ))}
      </dl>
      <RegionChoice call={call} />
      <Numbers />
      <button type="button" onClick={() => phrases.copy(text.join('\n'))}>
        {words.copy}
      </button>
    </section>
  );
}
