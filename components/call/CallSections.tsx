/** Steps two to four: the reason and its triage, the restatement, what was done. */
import { shownCall } from '../../lib/app/app-state';
import { CALL_OUTCOMES, type CallOutcome } from '../../lib/domain/call/call';
import { useApp, useLabels } from '../kit/app-context';
import { ChoiceChips } from '../kit/ChoiceChips';
import { Field } from '../kit/Field';
import { Private } from '../kit/Private';
import { useFocusTarget } from '../kit/use-focus-target';
import { JudgementField } from '../phrase/JudgementField';
import { EntryCheckStrip } from '../triage/EntryCheckStrip';
import { ProtocolField } from '../triage/ProtocolField';
import { TriageCard } from '../triage/TriageCard';
import { ReadBack } from './ReadBack';

export function ReasonSection() {
  const { state, calls, triage: desk } = useApp('state', 'calls', 'triage');
  const { steps, triage } = useLabels();
  const call = shownCall(state);
  if (!call) return null;
  const isGrave = desk.heard().length > 0;
  return (
    <section
      class="step"
      data-step="reason"
      aria-label={steps.reason}
      onInput={() => calls.enterStep('reason')}
    >
      {/* A vital sign in the reason brings the entry check up, before any question of a protocol. */}
      {isGrave && <EntryCheckStrip />}
      <TriageCard />
      <ProtocolField
        label={triage.search}
        value={call.view.search}
        onText={calls.search}
        target="protocolSearch"
        role="searchbox"
      />
      {!isGrave && <EntryCheckStrip />}
    </section>
  );
}

export function RestatementSection() {
  const { state, calls, phrases } = useApp('state', 'calls', 'phrases');
  const { steps, restatement } = useLabels();
  const ref = useFocusTarget<HTMLElement>('restatement');
  const call = shownCall(state);
  if (!call) return null;
  const sentence = phrases.forStep(call, 'restatement');
  return (
    <section
      class="step"
      data-step="restatement"
      aria-label={steps.restatement}
      tabIndex={-1}
      ref={ref}
      onFocusIn={() => calls.enterStep('restatement')}
    >
      <h3>{steps.restatement}</h3>
      <p class="restatement">{sentence ? <Private text={sentence.filled.text} /> : restatement.empty}</p>
      <ReadBack />
    </section>
  );
}

export function HandlingSection() {
  const { state, calls } = useApp('state', 'calls');
  const { fields, steps, outcomes } = useLabels();
  const ref = useFocusTarget<HTMLButtonElement>('outcomes');
  const notesRef = useFocusTarget<HTMLTextAreaElement>('notes');
  const call = shownCall(state);
  if (!call) return null;
  const toggle = (outcome: CallOutcome) =>
    calls.change((current) => {
      const { outcomes: chosen } = current.notes;
      const next = chosen.includes(outcome)
        ? chosen.filter((other) => other !== outcome)
        : [...chosen, outcome];
      return { ...current, notes: { ...current.notes, outcomes: next } };
    });
  return (
    <section
      class="step"
      data-step="handling"
      aria-label={steps.handling}
      onFocusIn={() => calls.enterStep('handling')}
    >
      <ChoiceChips
        label={fields.outcomes}
        options={CALL_OUTCOMES}
        names={outcomes}
        chosen={call.notes.outcomes}
        onToggle={toggle}
        firstRef={ref}
        isOpen
      />
      <Field
        label={fields.slot}
        value={call.notes.slot}
        placeholder={fields.slotHint}
        onText={(slot) => calls.changeNotes({ slot })}
      />
      <JudgementField
        label={fields.notes}
        value={call.notes.notes}
        inputRef={notesRef}
        onText={(notes) => calls.changeNotes({ notes })}
      />
    </section>
  );
}
