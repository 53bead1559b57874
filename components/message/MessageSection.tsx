/** Steps five and six: the slip in the order in which it is said, then the farewell. */
import { practiceOf, shownCall } from '../../lib/app/app-state';
import { birthDateOf } from '../../lib/app/call/message-draft';
import { withSlipNow } from '../../lib/app/call/slip-now';
import { TakePatientButton } from '../call/PatientOffer';
import { useApp, useLabels } from '../kit/app-context';
import { Field } from '../kit/Field';
import { KeyHint } from '../kit/KeyHint';
import { Private } from '../kit/Private';
import { noneOf, practitionerOptions, SelectField } from '../kit/Select';
import { useFocusTarget } from '../kit/use-focus-target';
import { JudgementField } from '../phrase/JudgementField';
import { UrgencyChoice } from '../triage/UrgencyChoice';
import { PromiseFields } from './PromiseFields';
import {
  CourseFields,
  LinkField,
  ReachableFields,
  SlipKindChoice,
  SpecialFields,
  useSlipChange,
} from './SlipFields';
import { SlipGate } from './SlipGate';

function RecipientChoice() {
  const { state, calls, opening } = useApp('state', 'calls', 'opening');
  const { fields, opening: words } = useLabels();
  const ref = useFocusTarget<HTMLSelectElement>('recipient');
  const call = shownCall(state);
  return (
    <SelectField
      label={fields.recipient}
      selectRef={ref}
      value={call?.notes.recipientId ?? ''}
      options={[
        noneOf(fields.chooseRecipient),
        ...practitionerOptions(practiceOf(state, call)?.practitioners).map(({ value, name }) => ({
          value,
          name: opening.isAway(value) ? `${name} (${words.awayShort})` : name,
        })),
      ]}
      onChoose={(id) => calls.changeNotes({ recipientId: id || null })}
    />
  );
}

function SlipActions() {
  const { messages, phrases } = useApp('messages', 'phrases');
  const { message: words } = useLabels();
  const withDraft = (use: (text: string) => unknown) => () => {
    const text = messages.draftText();
    if (text) use(text);
  };
  return (
    <>
      <div class="actions message-keys">
        <button type="button" class="primary" onClick={() => void messages.save()}>
          {words.save}
          <KeyHint of="message.save" />
        </button>
      </div>
      <div class="actions">
        <button type="button" onClick={withDraft(phrases.copy)}>
          {words.copy}
        </button>
        <button type="button" onClick={withDraft((text) => void phrases.insertMessage(text))}>
          {words.insert}
          <KeyHint of="message.insert" />
        </button>
      </div>
    </>
  );
}

function PatientFields() {
  const { state, calls } = useApp('state', 'calls');
  const { fields, impossibleBirth } = useLabels();
  const ref = useFocusTarget<HTMLInputElement & HTMLTextAreaElement>('patientName');
  const bornRef = useFocusTarget<HTMLInputElement & HTMLTextAreaElement>('birthDate');
  const call = shownCall(state);
  if (!call) return null;
  const { patientName, birthDate } = call.notes;
  const born = birthDateOf(state, call);
  return (
    <>
      <div class="pair">
        <Field
          label={fields.patientName}
          value={patientName}
          inputRef={ref}
          onText={(text) => calls.changeNotes({ patientName: text })}
        />
        <Field
          label={fields.birthDate}
          value={birthDate}
          placeholder={fields.birthDateHint}
          inputRef={bornRef}
          inputMode="numeric"
          onText={(text) => calls.changeNotes({ birthDate: text })}
          {...(born.state === 'invalid' && { remark: impossibleBirth[born.reason] })}
        />
      </div>
      <TakePatientButton />
    </>
  );
}

/** To whom, what, and the key that saves it are always in sight together; what else is said stands between them. */
export function MessageSection() {
  const { state, calls } = useApp('state', 'calls');
  const { fields, steps } = useLabels();
  const ref = useFocusTarget<HTMLTextAreaElement>('message');
  const change = useSlipChange();
  const call = shownCall(state);
  if (!call) return null;
  const part = { call, change };
  const special = { call: withSlipNow(state, call), change };
  return (
    <section
      class="step message-step"
      data-step="message"
      aria-label={steps.message}
      onFocusIn={() => calls.enterStep('message')}
    >
      <div class="pair message-to">
        <RecipientChoice />
        <UrgencyChoice />
      </div>
      <JudgementField
        label={fields.message}
        value={call.notes.message}
        placeholder={fields.messageHint}
        inputRef={ref}
        onText={(text) => calls.changeNotes({ message: text })}
      />
      <SlipKindChoice {...special} />
      <SpecialFields {...special} />
      <PatientFields />
      <LinkField {...part} />
      <ReachableFields {...part} />
      <CourseFields {...part} />
      <PromiseFields {...part} />
      <SlipGate />
      <SlipActions />
    </section>
  );
}

export function ClosingSection() {
  const { state, calls } = useApp('state', 'calls');
  const { closing, steps, fields, named } = useLabels();
  const ref = useFocusTarget<HTMLElement>('closing');
  const call = shownCall(state);
  if (!call) return null;
  const { promise, recipientId } = call.notes;
  const recipient = practiceOf(state, call)?.practitioners.find(({ id }) => id === recipientId);
  return (
    <section
      class="step"
      data-step="closing"
      aria-label={steps.closing}
      tabIndex={-1}
      ref={ref}
      onFocusIn={() => calls.enterStep('closing')}
    >
      <h3>{steps.closing}</h3>
      <ul class="recap">
        <li>{call.messageId && recipient ? closing.saved(recipient.shortName) : closing.noMessage}</li>
        {promise && (
          <li>
            {named(fields.promise, '')}
            <Private text={promise} />
          </li>
        )}
      </ul>
      <p class="hint">
        {closing.end} <KeyHint of="call.end" />
      </p>
    </section>
  );
}
