/** What is asked before an appointment is fixed: written line by line, or taken from what imaging centres publish. */
import { useApp } from '../../kit/app-context';
import { Field } from '../../kit/Field';
import { usePageLabels } from '../../kit/words/page-labels';

type QuestionsProps = {
  readonly asks: readonly string[];
  readonly onAsks: (asks: string[]) => void;
};

const linesOf = (text: string): string[] => text.split('\n');

export function ExamQuestions({ asks, onAsks }: QuestionsProps) {
  const { directives } = useApp('directives');
  const { options: words } = usePageLabels().directives;
  const offered = directives.examQuestions();
  const taken = offered.filter(({ questions }) => questions.every((each) => asks.includes(each)));
  const add = (questions: readonly string[]) =>
    onAsks([...new Set([...asks.filter((line) => line.trim() !== ''), ...questions])]);
  return (
    <>
      <Field
        label={words.asks}
        lines={4}
        value={asks.join('\n')}
        onText={(text) => onAsks(text === '' ? [] : linesOf(text))}
      />
      <div class="actions">
        {offered.map(({ id, label, questions }) => (
          <button key={id} type="button" class="quiet" onClick={() => add(questions)}>
            {words.addAsks(label)}
          </button>
        ))}
      </div>
      {taken.length > 0 && (
        <p class="hint">{words.asksFrom(taken.map(({ publishedBy }) => publishedBy).join(', '))}</p>
      )}
    </>
  );
}
