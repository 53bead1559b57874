/** The questions of a protocol being written: reordered by key or by hand, corrected, added, taken out. */
import { useRef, useState } from 'preact/hooks';
import type { TriageProtocol, TriageSign } from '../../lib/domain/triage/triage';
import { useApp } from '../kit/app-context';
import { Said } from '../kit/Banner';
import { KeyLine } from '../kit/KeyHint';
import { noneOf, SelectField } from '../kit/Select';
import { usePageLabels } from '../kit/words/page-labels';
import { keyOf, ProtocolQuestionRow } from './ProtocolQuestionRow';

/** Changes the protocol that is being written. */
export type ChangeProtocol = (patch: Partial<TriageProtocol>) => void;

type Questions = TriageProtocol['questions'];

/** The list with one question elsewhere; unchanged when there is no such place. */
const moved = (questions: Questions, from: number, to: number): Questions => {
  const question = questions[from];
  if (question === undefined || to < 0 || to >= questions.length) return questions;
  return questions.toSpliced(from, 1).toSpliced(to, 0, question);
};

/** Puts in a shared red flag, which keeps its one level everywhere. */
function AddShared({ onAdd, used }: { readonly onAdd: (id: string) => void; readonly used: Questions }) {
  const redFlags = useApp('protocols').protocols.redFlags();
  const { editor } = usePageLabels().protocols;
  return (
    <SelectField<string>
      label={editor.addShared}
      value={''}
      options={[
        noneOf(editor.chooseShared),
        ...[...redFlags.values()]
          .filter(({ id }) => !used.includes(id))
          .map(({ id, text }) => ({ value: id, name: text })),
      ]}
      onChoose={(id) => id && onAdd(id)}
    />
  );
}

type ProtocolQuestionsProps = { readonly protocol: TriageProtocol; readonly change: ChangeProtocol };

export function ProtocolQuestions({ protocol, change }: ProtocolQuestionsProps) {
  const { protocols } = useApp('protocols');
  const { editor } = usePageLabels().protocols;
  const grabbed = useRef<number | null>(null);
  const [announcement, announce] = useState('');
  const { questions } = protocol;
  const move = (from: number, to: number) => {
    const next = moved(questions, from, to);
    if (next === questions) return;
    change({ questions: next });
    announce(editor.question(to + 1));
  };
  const blank = (): TriageSign => ({
    id: protocols.newSignId(protocol),
    text: editor.newQuestion,
    level: 'day',
    instruction: '',
    exit: false,
  });
  return (
    <section class="protocol-questions">
      <h3>{editor.questions}</h3>
      <p class="hint">
        <KeyLine text={`${editor.order} ${editor.sharedHint}`} />
      </p>
      <Said as="hidden">{announcement}</Said>
      <ol>
        {questions.map((question, at) => (
          <ProtocolQuestionRow
            key={keyOf(question)}
            question={question}
            position={at + 1}
            count={questions.length}
            blank={blank}
            onQuestion={(changed) => change({ questions: questions.with(at, changed) })}
            onMove={(by) => move(at, at + by)}
            onRemove={() => change({ questions: questions.toSpliced(at, 1) })}
            onGrab={() => {
              grabbed.current = at;
            }}
            onDrop={() => grabbed.current !== null && move(grabbed.current, at)}
          />
        ))}
      </ol>
      <div class="actions">
        <button type="button" onClick={() => change({ questions: [...questions, blank()] })}>
          {editor.add}
        </button>
      </div>
      <AddShared used={questions} onAdd={(id) => change({ questions: [id, ...questions] })} />
    </section>
  );
}
