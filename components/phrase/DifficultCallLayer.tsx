/** A difficult call: first the words for the moment and a factual note; the ladder and the method after. */
import { useState } from 'preact/hooks';
import { shownCall } from '../../lib/app/app-state';
import { CALLER_STATES, type CallerState } from '../../lib/domain/triage/caller-state';
import { useApp, useLabels } from '../kit/app-context';
import { ChoiceChips } from '../kit/ChoiceChips';
import { Layer } from '../kit/Layer';
import { JudgementField } from './JudgementField';
import { PhraseLine } from './PhraseLine';

function Method() {
  const { phrases } = useApp('phrases');
  return (
    <ol class="method">
      {phrases.difficultCall.steps.map(({ id, title, prompts }) => (
        <li key={id}>
          <h3>{title}</h3>
          <p class="hint">{prompts.join(' · ')}</p>
        </li>
      ))}
    </ol>
  );
}

export function DifficultCallLayer() {
  const { state, calls, phrases } = useApp('state', 'calls', 'phrases');
  const { difficult } = useLabels();
  const [caller, setCaller] = useState<CallerState>('angry');
  const call = shownCall(state);
  return (
    <Layer title={difficult.title}>
      <ChoiceChips
        label={difficult.state}
        options={CALLER_STATES}
        names={difficult.states}
        chosen={[caller]}
        onToggle={setCaller}
      />
      {phrases.difficultCall.phrasesFor(caller).map((id) => (
        <PhraseLine key={id} phraseId={id} />
      ))}
      {call && (
        <JudgementField
          label={difficult.incident}
          value={call.notes.incident}
          onText={(incident) => calls.changeNotes({ incident })}
          placeholder={difficult.incidentHint}
        />
      )}
      <h3>{difficult.ladder}</h3>
      {phrases.difficultCall.ladder.map((id) => (
        <PhraseLine key={id} phraseId={id} />
      ))}
      <Method />
    </Layer>
  );
}
