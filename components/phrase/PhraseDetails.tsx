/** Where a phrase stands and how it is called: category, kind, key, abbreviation; and the phrases that are like it. */
import { useId } from 'preact/hooks';
import { PHRASE_KINDS } from '../../lib/domain/phrase/phrase';
import type { PhraseRecord } from '../../lib/domain/phrase/phrase-record';
import { usePageApp } from '../kit/app-context';
import { Said } from '../kit/Banner';
import { Field } from '../kit/Field';
import { quietField } from '../kit/quiet-field';
import { noneOf, optionsOf, SelectField } from '../kit/Select';
import { usePageLabels } from '../kit/words/page-labels';

const KEYS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0'];

type PartProps = {
  readonly draft: PhraseRecord;
  readonly change: (patch: Partial<PhraseRecord>) => void;
};

function CategoryField({ draft, change }: PartProps) {
  const { writing } = usePageApp('writing');
  const { editor } = usePageLabels().phraseOptions;
  const id = useId();
  const titles = new Map(
    writing.libraryOf(draft.practiceId).map(({ categoryId, categoryTitle }) => [categoryId, categoryTitle]),
  );
  const idOf = (title: string) => [...titles].find(([, known]) => known === title)?.[0] ?? title;
  return (
    <div class="field">
      <label for={id}>{editor.category}</label>
      <input
        {...quietField}
        id={id}
        type="text"
        list={`${id}-list`}
        value={titles.get(draft.categoryId) ?? draft.categoryId}
        onInput={(event) => change({ categoryId: idOf(event.currentTarget.value) })}
      />
      <datalist id={`${id}-list`}>
        {[...titles.values()].map((title) => (
          <option key={title} value={title} />
        ))}
      </datalist>
    </div>
  );
}

function KindAndKey({ draft, change }: PartProps) {
  const { editor } = usePageLabels().phraseOptions;
  return (
    <>
      <SelectField
        label={editor.kind}
        value={draft.kind}
        options={optionsOf(PHRASE_KINDS, editor.kinds)}
        onChoose={(kind) => change({ kind })}
      />
      <SelectField
        label={editor.key}
        value={draft.key}
        options={[noneOf(editor.noKey), ...KEYS.map((key) => ({ value: key, name: key }))]}
        onChoose={(key) => change({ key })}
      />
    </>
  );
}

/** Phrases that say or answer to the same: told, never forbidden. */
function Likenesses({ draft }: { readonly draft: PhraseRecord }) {
  const { writing } = usePageApp('writing');
  const { editor } = usePageLabels().phraseOptions;
  const alike = writing.alike(draft);
  return (
    <Said>
      <ul class="remark">
        {alike.slice(0, 3).map(({ with: other, because }) => (
          <li key={`${other.id}-${because}`}>{editor.alikeTo(editor.alike[because], other.text)}</li>
        ))}
      </ul>
    </Said>
  );
}

export function PhraseDetails({
  draft,
  change,
  isShippedCare,
}: PartProps & { readonly isShippedCare: boolean }) {
  const { editor } = usePageLabels().phraseOptions;
  return (
    <>
      <div class="pair">
        <CategoryField draft={draft} change={change} />
        <Field
          label={editor.direction}
          value={draft.direction}
          onText={(direction) => change({ direction })}
        />
      </div>
      <div class="triple">
        <KindAndKey draft={draft} change={change} />
        <Field
          label={editor.abbreviation}
          placeholder={editor.abbreviationHint}
          value={draft.abbreviation}
          onText={(text) => change({ abbreviation: text.replace(/\s/g, '').slice(0, 30) })}
        />
      </div>
      <label class="check">
        <input
          type="checkbox"
          checked={draft.validation}
          disabled={isShippedCare}
          onChange={(event) => change({ validation: event.currentTarget.checked })}
        />
        {editor.validation}
      </label>
      <Likenesses draft={draft} />
    </>
  );
}
