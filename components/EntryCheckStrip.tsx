/** The entry check, one key away whatever the step: awake? breathing? where? */
import type { Ref } from 'preact';
import { shownCall } from '../lib/app/app-state';
import type { EntryCheck } from '../lib/domain/call';
import type { TriageAnswer } from '../lib/domain/triage';
import { assessEntryCheck } from '../lib/domain/triage-run';
import { useApp, useLabels } from './app-context';
import { ChoiceChips } from './ChoiceChips';
import { DirectiveCard } from './DirectiveCard';
import { Field } from './Field';
import { KeyHint } from './KeyHint';
import { useFocusTarget } from './use-focus-target';

const ANSWERS: readonly TriageAnswer[] = ['yes', 'no', 'unknown'];

type CheckRowProps = {
  readonly of: 'conscious' | 'breathing';
  readonly check: EntryCheck;
  readonly firstRef?: Ref<HTMLButtonElement>;
};

function CheckRow({ of, check, firstRef = null }: CheckRowProps) {
  const { triage } = useApp();
  const { answers } = useLabels().entryCheck;
  return (
    <ChoiceChips
      label={triage.entryCheck[of]}
      options={ANSWERS}
      names={answers[of]}
      chosen={ANSWERS.filter((answer) => answer === check[of])}
      firstRef={firstRef}
      onToggle={(answer) => triage.checkEntry({ [of]: check[of] === answer ? null : answer })}
    />
  );
}

export function EntryCheckStrip() {
  const { state, triage } = useApp();
  const { entryCheck: words, triage: triageWords } = useLabels();
  const ref = useFocusTarget<HTMLButtonElement>('entryCheck');
  const call = shownCall(state);
  if (!call) return null;
  const check = call.notes.entryCheck;
  const result = assessEntryCheck(check);
  return (
    <section class="entry-check" aria-label={words.title}>
      <h3>
        {words.title}
        <KeyHint of="triage.entryCheck" />
        {result === 'clear' && <span class="tag signed">{words.clear}</span>}
      </h3>
      <CheckRow of="conscious" check={check} firstRef={ref} />
      <CheckRow of="breathing" check={check} />
      <Field label={words.place} value={check.place} onText={triage.typePlace} />
      {result === 'vital' && <DirectiveCard level="vital" instruction="" because={triageWords.redFlag} />}
    </section>
  );
}
