/** The protocols on screen, run as one: one question at a time, then the practice's own directive. */
import { shownCall } from '../../lib/app/app-state';
import { answersShown, type OpenProtocol, openProtocols } from '../../lib/app/triage/call-protocols';
import { languageOf } from '../../lib/app/triage/protocol-language';
import { assessCall } from '../../lib/app/triage/triage-level';
import type { Call } from '../../lib/domain/call/call';
import type { AnsweredQuestion } from '../../lib/domain/triage/triage';
import type { Concluded } from '../../lib/domain/triage/triage-run';
import { useApp, useLabels } from '../kit/app-context';
import { CallFold } from '../kit/CallFold';
import { KeyHint } from '../kit/KeyHint';
import { DirectiveCard } from './DirectiveCard';
import { HandOverCard } from './HandOverCard';
import { ModifierChips } from './ModifierChips';
import { SignatureTag } from './SignatureTag';
import { TriageQuestion } from './TriageQuestion';

/** Of a caller without French: read in French its signs help nobody. */
const OTHER_LANGUAGE = 'langue-etrangere';

/** The closed questions in her language. */
function InHerLanguage() {
  const { panel } = useApp('panel');
  const { language } = useLabels();
  return (
    <button type="button" onClick={panel.toggleLanguage}>
      {language.title}
      <KeyHint of="call.language" />
    </button>
  );
}

/** Which protocols are run, who wrote and signed each. */
function OpenProtocols({ open }: { readonly open: readonly OpenProtocol[] }) {
  const { state, triage } = useApp('state', 'triage');
  const { triage: words } = useLabels();
  return (
    <ul class="open-protocols" aria-label={words.open}>
      {open.map(({ run, sheet: { protocol } }, index) => (
        <li key={protocol.id}>
          <div class="protocol-line">
            <h3 lang={languageOf(state, protocol)}>{protocol.title}</h3>
            {index === open.length - 1 && <KeyHint of="triage.close" />}
            <button
              type="button"
              class="quiet"
              aria-label={words.close(protocol.title)}
              title={words.close(protocol.title)}
              onClick={() => triage.close(run.protocolId)}
            >
              {'×'}
            </button>
          </div>
          <SignatureTag protocol={protocol} version={run.protocolVersion} />
          {protocol.id === OTHER_LANGUAGE && <InHerLanguage />}
        </li>
      ))}
    </ul>
  );
}

/** Protocols easily taken for those on screen; opened, they are run with them. */
function SeeAlso({ open }: { readonly open: readonly OpenProtocol[] }) {
  const { state, triage } = useApp('state', 'triage');
  const { triage: words } = useLabels();
  const ids = open.map(({ run }) => run.protocolId);
  const others = triage
    .named(open.flatMap(({ sheet }) => sheet.protocol.seeAlso))
    .filter(({ id }) => !ids.includes(id));
  if (others.length === 0) return null;
  return (
    <p class="see-also">
      {words.seeAlso}
      {others.map((protocol) => (
        <button
          key={protocol.id}
          type="button"
          class="quiet"
          lang={languageOf(state, protocol)}
          onClick={() => triage.open(protocol)}
        >
          {protocol.title}
        </button>
      ))}
    </p>
  );
}

/** Answers as they were given; the refused ones are folded under their count, so that what was found is read. */
function Answers({ answers }: { readonly answers: readonly AnsweredQuestion[] }) {
  const { triage: words } = useLabels();
  return (
    <ul>
      {answers.map(({ questionId, text, answer }, position) => (
        <li key={`${questionId}-${position}`}>
          {text} <b>{words.answers[answer]}</b>
        </li>
      ))}
    </ul>
  );
}

function AnsweredQuestions({ open }: { readonly open: readonly OpenProtocol[] }) {
  const { triage } = useApp('triage');
  const { triage: words, slip } = useLabels();
  const answers = open.flatMap(answersShown);
  if (answers.length === 0) return null;
  const refused = answers.filter(({ answer }) => answer === 'no');
  const found = answers.filter(({ answer }) => answer !== 'no');
  return (
    <CallFold fold="answered" class="answered" summary={`${words.answered} (${answers.length})`}>
      {found.length > 0 && <Answers answers={found} />}
      {refused.length > 0 && (
        <CallFold fold="refused" summary={slip.refused(refused.length)}>
          <Answers answers={refused} />
        </CallFold>
      )}
      <button type="button" class="quiet" onClick={triage.back}>
        {words.undoAnswer}
        <KeyHint of="triage.back" />
      </button>
    </CallFold>
  );
}

/** Where the open protocols end, and what else those that are as urgent say to do. */
function Conclusion({ call, end }: { readonly call: Call; readonly end: Concluded }) {
  const { triage } = useApp('triage');
  const { triage: words } = useLabels();
  const raising = triage
    .modifiers()
    .filter(({ id }) => end.raisedBy.includes(id))
    .map(({ text }) => text);
  const because = [
    words[end.because],
    ...(raising.length > 0 ? [words.raised(raising.join(', '))] : []),
    ...(end.why ? [words.why(end.why)] : []),
  ];
  const instructions = [end, ...end.alike].map(({ instruction }) => instruction).filter(Boolean);
  return (
    <>
      <DirectiveCard
        level={end.level}
        instructions={triage.instructionsNow([...new Set(instructions)])}
        because={because}
        say={end.say}
      />
      {end.level === 'vital' && <HandOverCard call={call} />}
    </>
  );
}

export function TriageCard() {
  const { state, triage } = useApp('state', 'triage');
  const { triage: words, places } = useLabels();
  const call = shownCall(state);
  const assessment = call && assessCall(state, call);
  if (!assessment) return null;
  const open = openProtocols(state, call);
  return (
    <section class="triage-card" data-keys="question" aria-label={words.title}>
      <OpenProtocols open={open} />
      {assessment.state === 'asking' ? (
        <TriageQuestion asking={assessment} open={open} />
      ) : (
        <Conclusion call={call} end={assessment} />
      )}
      <ModifierChips ticked={call.notes.modifiers} />
      <AnsweredQuestions open={open} />
      <SeeAlso open={open} />
      <p class="disclaimer">{words.disclaimer(triage.numbers()?.vital ?? places.unknownNumber)}</p>
    </section>
  );
}
