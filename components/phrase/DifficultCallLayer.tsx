/** A difficult call: the words for the moment, with the facts of it being noted below; the ladder and the method after. */
import { useRef, useState } from 'preact/hooks';
import { shownCall } from '../../lib/app/app-state';
import { CALLER_STATES, type CallerState } from '../../lib/domain/triage/caller-state';
import { useApp, useLabels } from '../kit/app-context';
import { ChoiceChips } from '../kit/ChoiceChips';
import { Layer } from '../kit/Layer';
import { JudgementField } from './JudgementField';
import { PhraseLine } from './PhraseLine';

/** Phrases before the choice of how the person seems; the others follow it. */
const FIRST_WORDS = 4;

function Method() {
  const { phrases } = useApp('phrases');
  return (
    <ol class="method">
      {phrases.difficultCall().steps.map(({ id, title, prompts }) => (
        <li key={id}>
          <h3>{title}</h3>
          <p class="hint">{prompts.join(' · ')}</p>
        </li>
      ))}
    </ol>
  );
}

const Lines = ({ ids }: { readonly ids: readonly string[] }) => (
  <>
    {ids.map((id) => (
      <PhraseLine key={id} phraseId={id} />
    ))}
  </>
);

export function DifficultCallLayer() {
  const { state, calls, phrases } = useApp('state', 'calls', 'phrases');
  const { difficult } = useLabels();
  const difficultCall = phrases.difficultCall();
  const call = shownCall(state);
  // How she described the person already; else anger, which is what the key is mostly pressed for.
  const [caller, setCaller] = useState<CallerState>(() => difficultCall.stateSaid(call?.notes.reason ?? ''));
  const ref = useRef<HTMLTextAreaElement>(null);
  const words = difficultCall.phrasesFor(caller);
  const incident = call && (
    <JudgementField
      label={difficult.incident}
      value={call.notes.incident}
      inputRef={ref}
      onText={(text) => calls.changeNotes({ incident: text })}
      placeholder={difficult.incidentHint}
    />
  );
  return (
    <Layer title={difficult.title} first={ref} foot={incident}>
      <Lines ids={words.slice(0, FIRST_WORDS)} />
      <ChoiceChips
        label={difficult.state}
        options={CALLER_STATES}
        names={difficult.states}
        chosen={[caller]}
        onToggle={setCaller}
        isOpen
      />
      <Lines ids={words.slice(FIRST_WORDS)} />
      <h3>{difficult.ladder}</h3>
      <Lines ids={difficultCall.ladder} />
      <Method />
    </Layer>
  );
}
