/** The head of a call, always in sight: who calls, from which number, about what. What is to be done now stands below. */
import { practiceOf, shownCall } from '../../lib/app/app-state';
import { callerKindOf } from '../../lib/app/call/caller-said';
import { readPhone } from '../../lib/app/start/phones';
import type { Labels } from '../../lib/content/labels/fr/fr';
import type { Call } from '../../lib/domain/call/call';
import { isUnderstood, type PhoneReading } from '../../lib/domain/text/phone/phone-reading';
import { useApp, useLabels } from '../kit/app-context';
import { Field } from '../kit/Field';
import { tabOnward } from '../kit/tab-onward';
import { useFocusTarget } from '../kit/use-focus-target';
import { ProtocolField } from '../triage/ProtocolField';

/** What is wrong with a number, as a sentence; nothing when it is right or still empty. */
function phoneRemark(reading: PhoneReading, words: Labels['phone']): string | undefined {
  if (reading.state !== 'invalid') return undefined;
  if (reading.reason === 'tooLong') return words.tooLong;
  if (reading.reason === 'tooShort') return words.tooShort(reading.missingDigits ?? 1);
  return words.notANumber;
}

function PhoneField({ call }: { readonly call: Call }) {
  const { state, calls, panel } = useApp('state', 'calls', 'panel');
  const { fields, phone: words } = useLabels();
  const ref = useFocusTarget<HTMLInputElement & HTMLTextAreaElement>('phone');
  const reading = readPhone(call.notes.phone, practiceOf(state, call)?.region ?? null);
  const remark = phoneRemark(reading, words);
  const isToReadBack = isUnderstood(reading) && !call.notes.phoneReadBack;
  return (
    <Field
      label={fields.phone}
      shortLabel={fields.short.phone}
      value={call.notes.phone}
      inputMode="tel"
      inputRef={ref}
      onText={(text) => calls.changeNotes({ phone: text, phoneReadBack: false })}
      // A number just heard is read back before anything else.
      {...(isToReadBack && { onKeyDown: tabOnward(() => panel.requestFocus('readBack')) })}
      {...(remark && { remark })}
      {...(reading.state === 'short' && { hint: words.short(reading.national) })}
    />
  );
}

/** Who calls, once it was said: a word before the name. */
function CallerKindTag({ call }: { readonly call: Call }) {
  const { callerKinds, professionalKinds } = useLabels();
  const { professionalKind } = call.notes;
  const callerKind = callerKindOf(call.notes);
  if (!callerKind) return null;
  const isNamed = callerKind === 'professional' && professionalKind;
  return <span class="caller-kind">{isNamed ? professionalKinds[isNamed] : callerKinds[callerKind]}</span>;
}

export function CallHead() {
  const { state, calls } = useApp('state', 'calls');
  const { fields } = useLabels();
  const nameRef = useFocusTarget<HTMLInputElement & HTMLTextAreaElement>('callerName');
  const call = shownCall(state);
  if (!call) return null;
  return (
    <div class="call-head">
      <CallerKindTag call={call} />
      <Field
        label={fields.callerName}
        shortLabel={fields.short.callerName}
        value={call.notes.callerName}
        inputRef={nameRef}
        onText={(text) => calls.changeNotes({ callerName: text })}
      />
      <PhoneField call={call} />
      <div class="reason-line" onInput={() => calls.enterStep('reason')}>
        <ProtocolField
          label={fields.reason}
          placeholder={fields.reasonHint}
          value={call.notes.reason}
          onText={(reason) => calls.changeNotes({ reason })}
          target="reason"
          isQuiet={callerKindOf(call.notes) === 'sales'}
          role="textbox"
        />
      </div>
    </div>
  );
}
