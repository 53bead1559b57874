/** The text of a phrase while it is written: mistakes in its tags and words not to be said are underlined, and it is shown as said. */
import type { RefObject } from 'preact';
import { useMemo } from 'preact/hooks';
import type { PageLabels } from '../../lib/content/labels/page-labels';
import type { JudgementFinding } from '../../lib/domain/phrase/judgement-words';
import { checkTemplate, type PhraseProblem } from '../../lib/domain/phrase/phrase-check';
import { useApp } from '../kit/app-context';
import { usePageLabels } from '../kit/words/page-labels';
import { FilledText } from './FilledText';
import { JudgementField } from './JudgementField';

/** A long tag is told by its beginning. */
const TOLD = 40;

const remarkOf =
  (text: string, { problems }: PageLabels['phraseOptions']) =>
  ({ kind, start, end, meant }: PhraseProblem): JudgementFinding => {
    const word = text.slice(start, end);
    const told = word.length > TOLD ? `${word.slice(0, TOLD)}…` : word;
    const guess = meant ? ` ${problems.meant(meant)}` : '';
    return { start, end, word: told, advice: problems[kind] + guess };
  };

type PhraseTextFieldProps = {
  readonly value: string;
  readonly onText: (text: string) => void;
  readonly inputRef: RefObject<HTMLTextAreaElement | null>;
};

export function PhraseTextField({ value, onText, inputRef }: PhraseTextFieldProps) {
  const { phrases } = useApp('phrases');
  const { phraseOptions: words } = usePageLabels();
  const remarks = useMemo(() => checkTemplate(value).map(remarkOf(value, words)), [value, words]);
  return (
    <>
      <JudgementField
        label={words.editor.text}
        value={value}
        onText={onText}
        inputRef={inputRef}
        remarks={remarks}
      />
      <section class="phrase-preview" aria-label={words.editor.preview}>
        <p>
          <FilledText filled={phrases.fill(value)} />
        </p>
      </section>
    </>
  );
}
