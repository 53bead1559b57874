/** One phrase being written: its words, where and how it is used, and who signed them. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { LibraryPhrase } from '../../lib/domain/phrase/phrase-library';
import { PhraseRecord } from '../../lib/domain/phrase/phrase-record';
import { usePageApp } from '../kit/app-context';
import { Said } from '../kit/Banner';
import { HalfFormLine } from '../kit/draft/HalfFormLine';
import { useHalfForm } from '../kit/draft/use-half-form';
import { useLocalKey } from '../kit/keys/use-local-key';
import { usePageLabels } from '../kit/words/page-labels';
import { PhraseDetails } from './PhraseDetails';
import { PhraseSignature } from './PhraseSignature';
import { PhraseSyntax } from './PhraseSyntax';
import { PhraseTextField } from './PhraseTextField';

/** Of a new phrase, which is in no list yet, the name tells that it is one. */
const formOf = ({ id }: PhraseRecord, isNew: boolean) => ({
  id: `${isNew ? 'newPhrase' : 'phrase'}/${id}`,
  practiceOf: (draft: PhraseRecord) => draft.practiceId,
  fields: PhraseRecord,
  record: PhraseRecord,
});

type PhraseEditorProps = {
  /** As it begins: a phrase of the library, or an empty one. */
  readonly initial: PhraseRecord;
  /** The phrase in the library; null for a new one. */
  readonly phrase: LibraryPhrase | null;
  readonly onClose: () => void;
};

export function PhraseEditor({ initial, phrase, onClose }: PhraseEditorProps) {
  const { writing } = usePageApp('writing');
  const { editor } = usePageLabels().phraseOptions;
  const half = useHalfForm<PhraseRecord>({
    form: formOf(initial, phrase === null),
    first: () => initial,
  });
  const { draft, change } = half;
  const [isRefused, setRefused] = useState(false);
  const ref = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => ref.current?.focus(), []);
  const done = () => {
    half.saved();
    onClose();
  };
  const save = async () => {
    const isSaved = await writing.save(draft);
    setRefused(!isSaved);
    if (isSaved) done();
  };
  const keyOf = useLocalKey('phraseEditor');
  const onKeyDown = (event: KeyboardEvent) => {
    const key = keyOf(event);
    if (key === 'phraseEditor.close') onClose();
    else if (key === 'phraseEditor.save') void save();
    else return;
    event.preventDefault();
  };
  return (
    <form
      class="phrase-editor card"
      aria-label={editor.title}
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <PhraseTextField value={draft.text} onText={(text) => change({ text })} inputRef={ref} />
      <PhraseSyntax />
      <PhraseDetails
        draft={draft}
        change={change}
        isShippedCare={Boolean(phrase?.isShipped && phrase.validation)}
      />
      {phrase && <PhraseSignature phrase={phrase} draft={draft} practiceId={initial.practiceId} />}
      <div class="actions">
        <button type="submit" class="primary">
          {editor.save}
        </button>
        {phrase && (
          <button type="button" onClick={() => void writing.remove(draft).then(done)}>
            {editor.remove}
          </button>
        )}
        <button type="button" class="quiet" onClick={onClose}>
          {editor.close}
        </button>
        <HalfFormLine {...half} />
      </div>
      <Said as="remark">{isRefused && editor.notSaved}</Said>
    </form>
  );
}
