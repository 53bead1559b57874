/** One instruction being written: what, whose, from when to when, and when in a call it is shown. */
import { useState } from 'preact/hooks';
import { practiceById } from '../../../lib/app/app-state';
import { type AppointmentRule, BRING_ITEMS, Directive } from '../../../lib/domain/call/directive/directive';
import { useApp } from '../../kit/app-context';
import { Said } from '../../kit/Banner';
import { ChoiceChips } from '../../kit/ChoiceChips';
import { HalfFormLine } from '../../kit/draft/HalfFormLine';
import { useHalfForm } from '../../kit/draft/use-half-form';
import { Field } from '../../kit/Field';
import { quietField } from '../../kit/quiet-field';
import { noneOf, practitionerOptions, SelectField } from '../../kit/Select';
import { usePageLabels } from '../../kit/words/page-labels';
import { DirectiveSigning } from './DirectiveSigning';
import { ExamQuestions } from './ExamQuestions';
import { type DirectivePart, toggled, WhenFields } from './WhenFields';

/** A day or an hour; empty is without an end. */
function MomentField({
  label,
  type,
  value,
  onValue,
}: {
  readonly label: string;
  readonly type: 'date' | 'time';
  readonly value: string | null;
  readonly onValue: (value: string | null) => void;
}) {
  return (
    <label class="field">
      {label}
      <input
        {...quietField}
        type={type}
        value={value ?? ''}
        onInput={(event) => onValue(event.currentTarget.value || null)}
      />
    </label>
  );
}

function PeriodFields({ draft, change }: DirectivePart) {
  const { options: words } = usePageLabels().directives;
  return (
    <div class="directive-period">
      <MomentField label={words.from} type="date" value={draft.from} onValue={(from) => change({ from })} />
      <MomentField label={words.to} type="date" value={draft.to} onValue={(to) => change({ to })} />
      <MomentField
        label={words.fromTime}
        type="time"
        value={draft.fromTime}
        onValue={(fromTime) => change({ fromTime })}
      />
      <MomentField
        label={words.toTime}
        type="time"
        value={draft.toTime}
        onValue={(toTime) => change({ toTime })}
      />
    </div>
  );
}

function AppointmentFields({ draft, change }: DirectivePart) {
  const { options: words } = usePageLabels().directives;
  const { appointment } = draft;
  const set = (patch: Partial<AppointmentRule>) => change({ appointment: { ...appointment, ...patch } });
  const minutesOf = (text: string) => (/^[1-9]\d{0,2}$/.test(text.trim()) ? Number(text) : null);
  return (
    <>
      <div class="pair">
        <Field
          label={words.who}
          placeholder={words.whoHint}
          value={appointment.who}
          onText={(who) => set({ who })}
        />
        <Field
          label={words.minutes}
          inputMode="numeric"
          value={appointment.minutes === null ? '' : String(appointment.minutes)}
          onText={(text) => set({ minutes: minutesOf(text) })}
        />
      </div>
      <ChoiceChips
        label={words.items}
        options={BRING_ITEMS}
        names={words.itemNames}
        chosen={appointment.items}
        onToggle={(item) => set({ items: toggled(appointment.items, item) })}
        isOpen
      />
      <Field
        label={words.bring}
        placeholder={words.bringHint}
        value={appointment.bring}
        onText={(bring) => set({ bring })}
      />
      <ExamQuestions asks={appointment.asks} onAsks={(asks) => set({ asks })} />
      <Field
        label={words.prepare}
        placeholder={words.prepareHint}
        value={appointment.prepare}
        onText={(prepare) => set({ prepare })}
      />
    </>
  );
}

function WhatFields({ draft, change }: DirectivePart) {
  const { state } = useApp('state');
  const { options: words } = usePageLabels().directives;
  const practice = practiceById(state, draft.practiceId);
  return (
    <>
      <Field
        label={words.text[draft.kind]}
        placeholder={words.textHint[draft.kind]}
        lines={2}
        value={draft.text}
        onText={(text) => change({ text })}
      />
      <SelectField
        label={words.practitioner}
        value={draft.practitionerId ?? ''}
        options={[noneOf(words.wholePractice), ...practitionerOptions(practice?.practitioners)]}
        onChoose={(id) => change({ practitionerId: id || null })}
      />
    </>
  );
}

/** Its form, half filled or not. */
const directiveForm = ({ id, practiceId }: Directive) => ({
  id: `directive/${practiceId}/${id}`,
  practiceOf: (draft: Directive) => draft.practiceId,
  fields: Directive,
  record: Directive,
});

type DirectiveFormProps = { readonly directive: Directive; readonly onClose: () => void };

export function DirectiveForm({ directive, onClose }: DirectiveFormProps) {
  const { directives } = useApp('directives');
  const { options: words } = usePageLabels().directives;
  const stored = directives.of(directive.practiceId).find(({ id }) => id === directive.id) ?? null;
  const { followed } = directives;
  const half = useHalfForm<Directive>({
    form: directiveForm(directive),
    stored,
    first: () => directive,
    followed,
  });
  const { draft, change: changeDraft } = half;
  const [remark, setRemark] = useState('');
  const change = (patch: Partial<Directive>) => {
    setRemark('');
    changeDraft(patch);
  };
  // That it is saved is said where it can be taken back.
  const save = async () => {
    const isSaved = await directives.save(draft);
    setRemark(isSaved ? '' : words.refused);
    if (isSaved) half.saved();
  };
  return (
    <form
      class="directive-form"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <WhatFields draft={draft} change={change} />
      {draft.kind === 'appointment' && <AppointmentFields draft={draft} change={change} />}
      <PeriodFields draft={draft} change={change} />
      <WhenFields key={half.round} draft={draft} change={change} />
      <div class="actions">
        <button type="submit" class="primary">
          {words.save}
        </button>
        <button type="button" class="quiet" onClick={onClose}>
          {words.close}
        </button>
        <HalfFormLine {...half} />
      </div>
      <Said as="remark">{remark}</Said>
      <DirectiveSigning draft={draft} />
    </form>
  );
}
