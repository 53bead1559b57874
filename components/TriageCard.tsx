/** The protocol on screen: one question at a time, then the practice's own directive. */
import { practiceOf, shownCall } from '../lib/app/app-state';
import { assessRun, currentRun } from '../lib/app/triage-desk';
import type { TriageProtocol, TriageRun } from '../lib/domain/triage';
import type { Assessment } from '../lib/domain/triage-run';
import { useApp, useLabels } from './app-context';
import { DirectiveCard } from './DirectiveCard';
import { KeyHint } from './KeyHint';
import { SignatureTag } from './SignatureTag';
import { useFocusTarget } from './use-focus-target';

function Question({ text }: { readonly text: string }) {
  const { triage } = useApp();
  const { triage: words } = useLabels();
  const ref = useFocusTarget<HTMLFieldSetElement>('question');
  return (
    // Focusable so that O, N and ? reach it, and so that a screen reader reads each new question.
    <fieldset class="question" tabIndex={-1} ref={ref} aria-label={text}>
      <p class="question-text" aria-live="polite">
        {text}
      </p>
      <div class="answers">
        <button type="button" onClick={() => triage.answer('yes')}>
          {words.yes}
          <KeyHint of="triage.yes" />
        </button>
        <button type="button" onClick={() => triage.answer('no')}>
          {words.no}
          <KeyHint of="triage.no" />
        </button>
        <button type="button" onClick={() => triage.answer('unknown')}>
          {words.unknown}
          <KeyHint of="triage.unknown" />
        </button>
      </div>
    </fieldset>
  );
}

function AnsweredQuestions({ run }: { readonly run: TriageRun }) {
  const { triage } = useApp();
  const { triage: words } = useLabels();
  if (run.answers.length === 0) return null;
  return (
    <details class="answered">
      <summary>{`${words.answered} (${run.answers.length})`}</summary>
      <ul>
        {run.answers.map(({ questionId, text, answer }) => (
          <li key={questionId}>
            {text}
            <b>{words.answers[answer]}</b>
          </li>
        ))}
      </ul>
      <button type="button" class="quiet" onClick={triage.back}>
        {words.undoAnswer}
      </button>
    </details>
  );
}

function RunBody({
  protocol,
  assessment,
}: {
  readonly protocol: TriageProtocol;
  readonly assessment: Assessment;
}) {
  const { triage: words } = useLabels();
  if (assessment.state === 'concluded') {
    return (
      <DirectiveCard
        level={assessment.level}
        instruction={assessment.instruction}
        because={words[assessment.because]}
      />
    );
  }
  return (
    <>
      <p class="progress">{words.progress(assessment.asked + 1, protocol.questions.length)}</p>
      <Question text={assessment.question.text} />
    </>
  );
}

export function TriageCard() {
  const { state, triage } = useApp();
  const { triage: words } = useLabels();
  const call = shownCall(state);
  const run = call && currentRun(call);
  const assessed = run && assessRun(run);
  const region = practiceOf(state, call)?.region ?? 'fr';
  if (!assessed) return null;
  return (
    <section class="triage-card" aria-label={words.title}>
      <header>
        <h3>{assessed.protocol.title}</h3>
        <button
          type="button"
          class="quiet"
          aria-label={words.close}
          title={words.close}
          onClick={triage.close}
        >
          {'×'}
        </button>
      </header>
      <SignatureTag contentId={assessed.protocol.id} version={assessed.protocol.version} />
      {region !== 'fr' && <p class="remark">{words.frenchNumbers}</p>}
      <RunBody protocol={assessed.protocol} assessment={assessed.assessment} />
      <AnsweredQuestions run={run} />
      <p class="disclaimer">{words.disclaimer}</p>
    </section>
  );
}
