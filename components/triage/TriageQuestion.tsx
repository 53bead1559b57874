/** The one question put now: a sign, or a list to be read out; its answers are one key each. */

import type { CommandId } from '../../lib/app/commands';
import type { OpenProtocol } from '../../lib/app/triage/call-protocols';
import { languageOf } from '../../lib/app/triage/protocol-language';
import type { TriageAnswer, TriageSign } from '../../lib/domain/triage/triage';
import { type Asking, asksQuestion } from '../../lib/domain/triage/triage-run';
import { useApp, useLabels } from '../kit/app-context';
import { KeyCap, KeyHint, useDigitKeyText } from '../kit/KeyHint';
import { useFocusTarget } from '../kit/use-focus-target';

const KEYS: Record<TriageAnswer, CommandId> = {
  yes: 'triage.yes',
  no: 'triage.no',
  unknown: 'triage.unknown',
  notDone: 'triage.notDone',
  notConcerned: 'triage.notConcerned',
};

/** « Pas fait » only for a sign that wants an act, « ne concerne pas » only for one that does not fit everybody. */
const answersTo = (signs: readonly TriageSign[]): readonly TriageAnswer[] => {
  const [sign] = signs.length === 1 ? signs : [];
  return [
    'yes',
    'no',
    'unknown',
    ...(sign?.how ? (['notDone'] as const) : []),
    ...(sign?.appliesTo ? (['notConcerned'] as const) : []),
  ];
};

/** What helps to put one sign: the act that finds it, whom it concerns. */
function SignNotes({ sign }: { readonly sign: TriageSign }) {
  const { triage } = useApp('triage');
  const { triage: words } = useLabels();
  return (
    <>
      {sign.how && (
        <p class="how">
          <b>{words.how}</b>
          {` ${sign.how}`}
        </p>
      )}
      {sign.appliesTo && (
        <p class="hint">{`${words.concerns} ${words.applies(sign.appliesTo, triage.adultFromYears)}`}</p>
      )}
      {sign.exit && <p class="hint">{words.exitQuestion}</p>}
    </>
  );
}

/** The signs of a list, to be read one by one; a digit says « oui » to its own. */
function SignList({ signs }: { readonly signs: readonly TriageSign[] }) {
  const { triage: words } = useLabels();
  const digitKeyText = useDigitKeyText();
  return (
    <>
      <ul class="signs">
        {signs.map(({ id, text, how }, index) => (
          <li key={id}>
            {index < 9 && <KeyCap class="sign-key">{digitKeyText('triage.sign', String(index + 1))}</KeyCap>}{' '}
            {text} {how && <span class="sign-how">{how}</span>}
          </li>
        ))}
      </ul>
      <p class="hint">{words.listHint(signs.length)}</p>
    </>
  );
}

type QuestionProps = { readonly asking: Asking; readonly open: readonly OpenProtocol[] };

export function TriageQuestion({ asking, open }: QuestionProps) {
  const { state, triage } = useApp('state', 'triage');
  const { triage: words } = useLabels();
  const ref = useFocusTarget<HTMLFieldSetElement>('question');
  const { question, signs, asked, remaining } = asking;
  const [sign] = signs;
  const asker = open.find(({ sheet }) => asksQuestion(sheet, question.id));
  const isList = signs.length > 1;
  const text = isList ? question.text : (sign?.text ?? question.text);
  return (
    <>
      <p class="progress">{words.progress(asked + 1, asked + remaining)}</p>
      {/* Focusable so that O, N and ? reach it, and so that a screen reader reads each new question. */}
      <fieldset class="question" tabIndex={-1} ref={ref} aria-label={text}>
        <div aria-live="polite" lang={asker && languageOf(state, asker.sheet.protocol)}>
          <p class="question-text">{text}</p>
          {isList && <SignList signs={signs} />}
          {!isList && sign && <SignNotes sign={sign} />}
        </div>
        <div class="answers">
          {answersTo(signs).map((answer) => (
            <button key={answer} type="button" onClick={() => triage.answer(answer)}>
              {words[answer]}
              <KeyHint of={KEYS[answer]} />
            </button>
          ))}
        </div>
      </fieldset>
    </>
  );
}
