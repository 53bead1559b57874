/** Step one: who calls, from which number. */
import { practiceOf, shownCall } from '../../lib/app/app-state';
import type { Labels } from '../../lib/content/labels/fr/fr';
import { CALLER_KINDS, PROFESSIONAL_KINDS } from '../../lib/domain/call/call';
import { isUnderstood, type PhoneReading, readPhone } from '../../lib/domain/text/phone';
import { useApp, useLabels } from '../kit/app-context';
import { ChoiceChips } from '../kit/ChoiceChips';
import { Field } from '../kit/Field';
import { Private } from '../kit/Private';
import { useFocusTarget } from '../kit/use-focus-target';
import { ThirdPartyCard } from '../triage/ThirdPartyCard';
import { ProfessionalCard } from './ProfessionalCard';

/** What is wrong with a number, as a sentence; nothing when it is right or still empty. */
function phoneRemark(reading: PhoneReading, words: Labels['phone']): string | undefined {
  if (reading.state !== 'invalid') return undefined;
  if (reading.reason === 'tooLong') return words.tooLong;
  if (reading.reason === 'tooShort') return words.tooShort(reading.missingDigits ?? 1);
  return words.notANumber;
}

function PhoneField() {
  const { state, calls } = useApp('state', 'calls');
  const { fields, phone: words } = useLabels();
  const ref = useFocusTarget<HTMLInputElement & HTMLTextAreaElement>('phone');
  const readBackRef = useFocusTarget<HTMLInputElement>('readBack');
  const call = shownCall(state);
  if (!call) return null;
  const { phone, phoneReadBack } = call.notes;
  const reading = readPhone(phone, practiceOf(state, call)?.region ?? null);
  const remark = phoneRemark(reading, words);
  return (
    <>
      <Field
        label={fields.phone}
        value={phone}
        inputMode="tel"
        inputRef={ref}
        onText={(text) => calls.changeNotes({ phone: text, phoneReadBack: false })}
        {...(remark && { remark })}
        {...(reading.state === 'short' && { hint: words.short(reading.national) })}
      />
      {isUnderstood(reading) && (
        <p class="read-back">
          {words.readBack}{' '}
          <b>
            <Private text={reading.pairs.join(' · ')} />
          </b>
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
      )}
    </>
  );
}

export function ContactSection() {
  const { state, calls } = useApp('state', 'calls');
  const { fields, steps, callerKinds, professionalKinds } = useLabels();
  const ref = useFocusTarget<HTMLButtonElement>('callerKind');
  const call = shownCall(state);
  if (!call) return null;
  const { callerKind, professionalKind, callerName } = call.notes;
  return (
    <section class="step" aria-label={steps.greeting}>
      <ChoiceChips
        label={fields.callerKind}
        options={CALLER_KINDS}
        names={callerKinds}
        chosen={callerKind ? [callerKind] : []}
        firstRef={ref}
        onToggle={calls.chooseCaller}
      />
      {callerKind === 'professional' && (
        <ChoiceChips
          label={fields.professionalKind}
          options={PROFESSIONAL_KINDS}
          names={professionalKinds}
          chosen={professionalKind ? [professionalKind] : []}
          onToggle={(kind) => calls.changeNotes({ professionalKind: kind })}
        />
      )}
      <Field
        label={fields.callerName}
        value={callerName}
        onText={(text) => calls.changeNotes({ callerName: text })}
      />
      <PhoneField />
      <ProfessionalCard />
      <ThirdPartyCard />
    </section>
  );
}
