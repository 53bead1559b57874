/** Step one: who calls, and the number read back; the name and the number themselves stand in the head. */
import { practiceOf, shownCall } from '../../lib/app/app-state';
import { callerKindOf } from '../../lib/app/call/caller-said';
import { readPhone } from '../../lib/app/start/phones';
import { CALLER_KINDS, PROFESSIONAL_KINDS } from '../../lib/domain/call/call';
import { isUnderstood } from '../../lib/domain/text/phone/phone-reading';
import { useApp, useLabels } from '../kit/app-context';
import { ChoiceChips } from '../kit/ChoiceChips';
import { useFocusTarget } from '../kit/use-focus-target';
import { ThirdPartyCard } from '../triage/ThirdPartyCard';
import { ProfessionalCard } from './ProfessionalCard';
import { ReadLarge } from './ReadLarge';

/** The number in pairs, to be read back aloud before the line is closed. */
function ReadBackLine() {
  const { state, calls } = useApp('state', 'calls');
  const { fields, phone: words } = useLabels();
  const readBackRef = useFocusTarget<HTMLInputElement>('readBack');
  const call = shownCall(state);
  if (!call) return null;
  const { phone, phoneReadBack } = call.notes;
  const reading = readPhone(phone, practiceOf(state, call)?.region ?? null);
  if (!isUnderstood(reading)) return null;
  return (
    <p class="read-back">
      {words.readBack} <ReadLarge text={reading.pairs.join(' · ')} />
      <label>
        <input
          ref={readBackRef}
          type="checkbox"
          checked={phoneReadBack}
          onChange={(event) => calls.changeNotes({ phoneReadBack: event.currentTarget.checked })}
        />
        {fields.phoneReadBack}
      </label>
    </p>
  );
}

export function ContactSection() {
  const { state, calls, panel } = useApp('state', 'calls', 'panel');
  const { fields, steps, callerKinds, professionalKinds } = useLabels();
  const ref = useFocusTarget<HTMLButtonElement>('callerKind');
  const call = shownCall(state);
  if (!call) return null;
  const { professionalKind } = call.notes;
  const callerKind = callerKindOf(call.notes);
  // Who calls, then the name: it stands above, in the head.
  const toName = () => panel.requestFocus('callerName');
  return (
    <section class="step" data-step="greeting" data-keys="caller" aria-label={steps.greeting}>
      <ChoiceChips
        label={fields.callerKind}
        {...(callerKind !== 'professional' && { onLeave: toName })}
        options={CALLER_KINDS}
        names={callerKinds}
        chosen={callerKind ? [callerKind] : []}
        firstRef={ref}
        onToggle={calls.chooseCaller}
      />
      {callerKind === 'professional' && (
        <ChoiceChips
          label={fields.professionalKind}
          onLeave={toName}
          options={PROFESSIONAL_KINDS}
          names={professionalKinds}
          chosen={professionalKind ? [professionalKind] : []}
          onToggle={(kind) => calls.changeNotes({ professionalKind: kind })}
        />
      )}
      <ReadBackLine />
      <ProfessionalCard />
      <ThirdPartyCard />
    </section>
  );
}
