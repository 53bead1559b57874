/** What phrases ask before they are handed over: their fields, choices and blanks, with the text as it will be. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { batchBlanks, batchQuestions, blankName, type ReadyPhrase } from '../../lib/app/phrase/phrase-batch';
import type { LocalKeyId } from '../../lib/contract/local-keys';
import type { PhraseQuestion, PhraseValues } from '../../lib/domain/phrase/phrase-fill';
import { useApp, useLabels } from '../kit/app-context';
import { Said } from '../kit/Banner';
import { Field } from '../kit/Field';
import { KeyLine } from '../kit/KeyHint';
import { useLocalKey } from '../kit/keys/use-local-key';
import { noneOf, SelectField } from '../kit/Select';
import { FilledText } from './FilledText';
import type { Asking } from './use-palette';

type QuestionFieldProps = {
  readonly question: PhraseQuestion;
  readonly onAnswer: (answer: string) => void;
};

function QuestionField({ question, onAnswer }: QuestionFieldProps) {
  const { state } = useApp('state');
  const { phrases } = useLabels();
  const { name, options, initial } = question;
  const label = blankName({ name }, state.settings.value.language);
  if (options.length === 0) return <Field label={label} value={initial} onText={onAnswer} />;
  return (
    <SelectField
      label={label}
      value={initial}
      options={[
        ...(options.includes(initial) ? [] : [noneOf(phrases.ask.choose)]),
        ...options.map((option) => ({ value: option, name: option || '—' })),
      ]}
      onChoose={onAnswer}
    />
  );
}

/** The phrases with her answers, what they still ask, and how an answer is given. */
function useAnswers({ phraseIds }: Asking, ready: PhraseFormProps['ready']) {
  const [answers, setAnswers] = useState<PhraseValues>(new Map());
  const filledWith = (values: PhraseValues): ReadyPhrase[] =>
    phraseIds.map((id) => ready(id, values)).filter((phrase) => phrase !== null);
  const batch = filledWith(answers);
  // A question once answered stays in the form; those of the branch that an answer opens come after.
  const asked = new Map(
    [...batchQuestions(filledWith(new Map())), ...batchQuestions(batch)].map((each) => [each.name, each]),
  );
  const questions = [...asked.values()].map((each) => ({
    ...each,
    initial: answers.get(each.name) ?? each.initial,
  }));
  const answer = (name: string, value: string) => setAnswers(new Map([...answers, [name, value]]));
  return { batch, questions, answer };
}

type PhraseFormProps = {
  readonly asking: Asking;
  readonly ready: (phraseId: string, answers?: PhraseValues) => ReadyPhrase | null;
  readonly onGive: (batch: readonly ReadyPhrase[], how: 'insert' | 'copy') => void;
  readonly onCancel: () => void;
};

type FormActions = {
  readonly key: LocalKeyId | null;
  readonly onCancel: () => void;
  readonly onGive: (how: 'copy' | null) => void;
};

/** Enter gives the text from any field, Escape goes one layer back; the buttons keep their own Enter. */
function formKeys({ key, onCancel, onGive }: FormActions, event: KeyboardEvent): (() => void) | null {
  if (event.isComposing) return null;
  if (key === 'phraseForm.back') return onCancel;
  if (!key || event.target instanceof HTMLButtonElement) return null;
  return () => onGive(key === 'phraseForm.copy' ? 'copy' : null);
}

export function PhraseForm({ asking, ready, onGive, onCancel }: PhraseFormProps) {
  const { state } = useApp('state');
  const { palette, phrases } = useLabels();
  const { ask } = phrases;
  const ref = useRef<HTMLFormElement>(null);
  const { batch, questions, answer } = useAnswers(asking, ready);
  const blanks = batchBlanks(batch, state.settings.value.language);
  // A layout effect: a fast second Enter must already find the form.
  useLayoutEffect(() => ref.current?.querySelector<HTMLElement>('input, select')?.focus(), []);
  const keyOf = useLocalKey('phraseForm');
  const onKeyDown = (event: KeyboardEvent) => {
    const act = formKeys(
      { key: keyOf(event), onCancel, onGive: (how) => onGive(batch, how ?? asking.how) },
      event,
    );
    if (!act) return;
    act();
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <form class="phrase-form" ref={ref} aria-label={ask.title} onKeyDown={onKeyDown}>
      <h2>{ask.title}</h2>
      {questions.map((question) => (
        <QuestionField
          key={question.name}
          question={question}
          onAnswer={(value) => answer(question.name, value)}
        />
      ))}
      {/* Of these very phrases, while it is true of them: filled in, or back in the list, it is gone. */}
      <Said class="form-warning">
        {blanks.length > 0 && <KeyLine text={palette.missing(blanks.join(', '))} />}
      </Said>
      <section class="phrase-preview" aria-label={ask.preview}>
        {batch.map(({ phraseId, filled }, position) => (
          <p key={`${position}-${phraseId}`}>
            <FilledText filled={filled} />
          </p>
        ))}
      </section>
      <div class="actions">
        <button type="button" class="primary" onClick={() => onGive(batch, 'insert')}>
          {ask.insert}
        </button>
        <button type="button" onClick={() => onGive(batch, 'copy')}>
          {ask.copy}
        </button>
        <button type="button" class="quiet" onClick={onCancel}>
          {ask.back}
        </button>
      </div>
      <p class="hint">
        <KeyLine text={ask.hint} />
      </p>
    </form>
  );
}
