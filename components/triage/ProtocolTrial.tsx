/** Tries the protocol being written as a call would run it; nothing is kept. */
import { useState } from 'preact/hooks';
import type { AnsweredQuestion, TriageAnswer, TriageProtocol } from '../../lib/domain/triage/triage';
import { answersOf, assess, withoutLastAnswer } from '../../lib/domain/triage/triage-run';
import { triageSheet, unknownRedFlags } from '../../lib/domain/triage/triage-sheet';
import { useApp } from '../kit/app-context';
import { Said } from '../kit/Banner';
import { usePageLabels } from '../kit/words/page-labels';

const ANSWERS: readonly TriageAnswer[] = ['yes', 'no', 'unknown'];

export function ProtocolTrial({ protocol }: { readonly protocol: TriageProtocol }) {
  const redFlags = useApp('protocols').protocols.redFlags();
  const { levels, protocols, triage } = usePageLabels();
  const [answers, setAnswers] = useState<readonly AnsweredQuestion[]>([]);
  if (unknownRedFlags(protocol, redFlags).length > 0) return null;
  const assessment = assess({ sheets: [triageSheet(protocol, redFlags)], answers, modifiers: [] });
  if (!assessment) return null;
  const answer = (given: TriageAnswer) => {
    if (assessment.state !== 'asking') return;
    setAnswers([...answers, ...answersOf(assessment, { answer: given, at: answers.length })]);
  };
  return (
    <section class="trial" aria-label={protocols.trial.title}>
      <h3>{protocols.trial.title}</h3>
      <p class="hint">{protocols.trial.hint}</p>
      {assessment.state === 'asking' ? (
        <>
          <p class="trial-question" lang="fr">
            {assessment.question.text}
          </p>
          {assessment.signs.length > 1 && (
            <ul lang="fr">
              {assessment.signs.map(({ id, text }) => (
                <li key={id}>{text}</li>
              ))}
            </ul>
          )}
          <div class="actions">
            {ANSWERS.map((given) => (
              <button key={given} type="button" onClick={() => answer(given)}>
                {triage.answers[given]}
              </button>
            ))}
          </div>
        </>
      ) : (
        <Said class="trial-end" level={assessment.level}>
          <b>{levels[assessment.level]}</b>
          <span lang="fr">{` ${assessment.instruction}`}</span>
        </Said>
      )}
      <div class="actions">
        <span class="hint">{protocols.trial.asked(answers.length)}</span>
        <button
          type="button"
          class="quiet"
          disabled={answers.length === 0}
          onClick={() => setAnswers(withoutLastAnswer(answers))}
        >
          {protocols.trial.back}
        </button>
        <button type="button" class="quiet" disabled={answers.length === 0} onClick={() => setAnswers([])}>
          {protocols.trial.again}
        </button>
      </div>
    </section>
  );
}
