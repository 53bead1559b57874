/** The settings of the phrases: for all practices or for one, found, written, signed, imported and exported. */
import { useRef, useState } from 'preact/hooks';
import type { LibraryPhrase } from '../../lib/domain/phrase/phrase-library';
import { PhraseRecord } from '../../lib/domain/phrase/phrase-record';
import { useApp, usePageApp } from '../kit/app-context';
import { noneOf, practiceOptions, SelectField } from '../kit/Select';
import { usePageLabels } from '../kit/words/page-labels';
import { PhraseEditor } from './PhraseEditor';
import { PhraseExchange } from './PhraseExchange';
import { PhraseList } from './PhraseList';
import { RemovedPhrases } from './RemovedPhrases';

type Edited = { readonly initial: PhraseRecord; readonly phrase: LibraryPhrase | null };

function ScopeChoice({
  practiceId,
  onScope,
}: {
  readonly practiceId: string | null;
  readonly onScope: (practiceId: string | null) => void;
}) {
  const { state } = useApp('state');
  const { editor } = usePageLabels().phraseOptions;
  return (
    <SelectField
      label={editor.scope}
      value={practiceId ?? ''}
      options={[noneOf(editor.everyPractice), ...practiceOptions(state.practices.value)]}
      onChoose={(id) => onScope(id || null)}
    />
  );
}

/** A new phrase that was begun and not saved is in no list: it is open again; its words are its form's. */
function useBegun(): Edited | null {
  const { forms, writing } = usePageApp('forms', 'writing');
  const [id] = forms.begun('newPhrase/');
  const half = id && forms.half({ id, fields: PhraseRecord, record: PhraseRecord });
  if (!half) return null;
  const { id: recordId, phraseId, practiceId } = half.draft;
  return { initial: { ...writing.blank(practiceId, ''), id: recordId, phraseId }, phrase: null };
}

export function PhrasesOptions() {
  const { writing } = usePageApp('writing');
  const begun = useBegun();
  const { editor } = usePageLabels().phraseOptions;
  const [practiceId, setPracticeId] = useState<string | null>(begun?.initial.practiceId ?? null);
  const [edited, setEdited] = useState<Edited | null>(begun);
  const open = (phrase: LibraryPhrase) => setEdited({ initial: writing.draftOf(phrase, practiceId), phrase });
  const searchRef = useRef<HTMLInputElement>(null);
  const close = () => {
    setEdited(null);
    searchRef.current?.focus();
  };
  const add = () =>
    setEdited(
      begun?.initial.practiceId === practiceId
        ? begun
        : { initial: writing.blank(practiceId, ''), phrase: null },
    );
  return (
    <div class="phrases-view">
      <section class="card">
        <h2>{editor.title}</h2>
        <p class="hint">{editor.intro}</p>
        <div class="phrase-scope">
          <ScopeChoice
            practiceId={practiceId}
            onScope={(id) => {
              setPracticeId(id);
              setEdited(null);
            }}
          />
          <button type="button" onClick={add}>
            {editor.add}
          </button>
        </div>
        <PhraseList practiceId={practiceId} onOpen={open} inputRef={searchRef} />
        <RemovedPhrases practiceId={practiceId} />
      </section>
      <div class="phrase-side">
        {edited && (
          <PhraseEditor
            key={edited.initial.id}
            initial={edited.initial}
            phrase={edited.phrase}
            onClose={close}
          />
        )}
        <PhraseExchange />
      </div>
    </div>
  );
}
