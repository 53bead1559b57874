/** The slip besides the notes of the call: who asks, about what, since when, and the fields of the special slips. */
import { messageLevel } from '../../lib/app/triage/triage-level';
import type { Call } from '../../lib/domain/call/call';
import { SLIP_DETAILS, SLIP_KINDS, type Slip, type SlipDetail, withDetail } from '../../lib/domain/call/slip';
import { useApp, useLabels } from '../kit/app-context';
import { ChoiceChips } from '../kit/ChoiceChips';
import { Field } from '../kit/Field';
import { useFocusTarget } from '../kit/use-focus-target';

type PartProps = { readonly call: Call; readonly change: (patch: Partial<Slip>) => void };

/** Changes the slip of the call on screen. */
export function useSlipChange() {
  const { calls } = useApp('calls');
  return (patch: Partial<Slip>) =>
    calls.edit((call) => ({ ...call, notes: { ...call.notes, slip: { ...call.notes.slip, ...patch } } }));
}

export function SlipKindChoice({ call, change }: PartProps) {
  const { slipFields: words } = useLabels().message;
  return (
    <ChoiceChips
      label={words.kind}
      options={SLIP_KINDS}
      names={words.kinds}
      chosen={[call.notes.slip.kind]}
      isOpen={!call.notes.slip.chosen}
      onToggle={(kind) => change({ kind, chosen: true })}
    />
  );
}

/** Somebody else calls for the patient. */
export function LinkField({ call, change }: PartProps) {
  const { slipFields: words } = useLabels().message;
  const { callerKind, slip } = call.notes;
  if (callerKind !== 'relative' && callerKind !== 'professional' && !slip.link) return null;
  return (
    <Field
      label={words.link}
      placeholder={words.linkHint}
      value={slip.link}
      onText={(link) => change({ link })}
    />
  );
}

const VOICEMAILS = ['yes', 'no'] as const;

export function ReachableFields({ call, change }: PartProps) {
  const { slipFields: words } = useLabels().message;
  const { reachable, voicemail } = call.notes.slip;
  const chosen = voicemail === null ? [] : [voicemail ? ('yes' as const) : ('no' as const)];
  return (
    <div class="pair">
      <Field
        label={words.reachable}
        placeholder={words.reachableHint}
        value={reachable}
        onText={(text) => change({ reachable: text })}
      />
      <ChoiceChips
        label={words.voicemail}
        options={VOICEMAILS}
        names={words.voicemails}
        chosen={chosen}
        onToggle={(choice) => change({ voicemail: chosen.includes(choice) ? null : choice === 'yes' })}
      />
    </div>
  );
}

const COURSES = ['worse', 'stable', 'again'] as const;

/** Since when, getting worse or not, first or second call; and where the patient is once it is urgent. */
export function CourseFields({ call, change }: PartProps) {
  const { state, triage } = useApp('state', 'triage');
  const { slipFields: words } = useLabels().message;
  const placeRef = useFocusTarget<HTMLInputElement & HTMLTextAreaElement>('slipPlace');
  const { since, worsening, secondCall } = call.notes.slip;
  const level = messageLevel(state, call);
  const isChosen = { worse: worsening === 'yes', stable: worsening === 'no', again: secondCall };
  const toggle = (choice: (typeof COURSES)[number]) => {
    if (choice === 'again') return change({ secondCall: !secondCall });
    const answer = choice === 'worse' ? 'yes' : 'no';
    change({ worsening: worsening === answer ? null : answer });
  };
  return (
    <>
      <div class="pair">
        <Field label={words.since} value={since} onText={(text) => change({ since: text })} />
        <ChoiceChips
          label={words.course}
          options={COURSES}
          names={words.courses}
          chosen={COURSES.filter((choice) => isChosen[choice])}
          onToggle={toggle}
          isOpen
        />
      </div>
      {(level === 'vital' || level === 'urgent') && (
        <Field
          label={words.place}
          value={call.notes.entryCheck.place}
          inputRef={placeRef}
          onText={triage.typePlace}
        />
      )}
    </>
  );
}

/** Both: what a result was read back with stands as it then stood, whatever the call tells later. */
const readBack = ({ notes }: Call, resultReadBack: boolean): Partial<Slip> => ({
  resultReadBack,
  details: notes.slip.details,
});

/** One field of a special slip; the first that is empty answers to the command that asks for what is missing. */
function DetailField({ name, call, change }: PartProps & { readonly name: SlipDetail }) {
  const { slipFields: words } = useLabels().message;
  const { details, kind } = call.notes.slip;
  const firstEmpty = SLIP_DETAILS[kind].find((each) => !details[each]?.trim());
  const ref = useFocusTarget<HTMLInputElement & HTMLTextAreaElement>(
    name === firstEmpty ? 'slipDetail' : 'none',
  );
  return (
    <Field
      label={words.details[name]}
      value={details[name] ?? ''}
      inputRef={ref}
      onText={(text) => change(withDetail(call.notes.slip, name, text))}
    />
  );
}

/** What a special slip asks, in the order in which it is said. */
export function SpecialFields({ call, change }: PartProps) {
  const { slipFields: words } = useLabels().message;
  const readBackRef = useFocusTarget<HTMLInputElement>('resultReadBack');
  const { kind } = call.notes.slip;
  if (kind === 'ordinary') return null;
  return (
    <fieldset class="slip-kind" aria-label={words.kinds[kind]}>
      {SLIP_DETAILS[kind].map((name) => (
        <DetailField key={name} name={name} call={call} change={change} />
      ))}
      {kind === 'labResult' && (
        <label class="tick">
          <input
            ref={readBackRef}
            type="checkbox"
            checked={call.notes.slip.resultReadBack}
            onChange={(event) => change(readBack(call, event.currentTarget.checked))}
          />
          {words.resultReadBack}
        </label>
      )}
    </fieldset>
  );
}
