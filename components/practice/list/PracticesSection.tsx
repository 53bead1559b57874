/** The practices in the settings: found, filled in, copied, put in order, archived, taken away and taken up again. */
import { useState } from 'preact/hooks';
import { EXAMPLE_KINDS } from '../../../lib/domain/practice/example-kind';
import type { Practice, PracticeDraft } from '../../../lib/domain/practice/practice';
import { useApp, useLabels } from '../../kit/app-context';
import { Said } from '../../kit/Banner';
import { Field } from '../../kit/Field';
import { PickList } from '../../kit/list/ListWithDetail';
import { PracticeForm } from '../PracticeForm';

/** Fewer are seen at a glance. */
const MANY = 8;

type ListProps = { readonly editedId: string | null; readonly onPick: (id: string) => void };

function PracticesList({ editedId, onPick }: ListProps) {
  const { state, practiceList } = useApp('state', 'practiceList');
  const { practices: words } = useLabels();
  const [query, setQuery] = useState('');
  const found = practiceList.find(query);
  const marks = (practice: Practice) =>
    [practice.isExample && words.example, practiceList.isReviewDue(practice) && words.toReview].filter(
      Boolean,
    );
  return (
    <>
      {state.practices.value.length > MANY && (
        <Field label={words.find} inputMode="search" value={query} onText={setQuery} />
      )}
      {found.length > 0 && (
        <PickList items={found} isPicked={({ id }) => id === editedId} onPick={({ id }) => onPick(id)} isRow>
          {(practice) => [practice.name, ...marks(practice)].join(' · ')}
        </PickList>
      )}
      <Said as="hint">{query && found.length === 0 && words.none}</Said>
    </>
  );
}

type ActionsProps = {
  readonly practice: Practice;
  readonly onCopy: () => void;
  readonly onGone: () => void;
};

/** What may become of the one that was picked. */
function PracticeActions({ practice, onCopy, onGone }: ActionsProps) {
  const { practiceList } = useApp('practiceList');
  const { practices: words } = useLabels();
  const leave = (standing: 'archived' | 'removed') => {
    void practiceList.setStanding(practice, standing);
    onGone();
  };
  const throwAway = () => {
    void practiceList.discardExample(practice);
    onGone();
  };
  return (
    <div class="actions">
      <button type="button" class="quiet" onClick={() => void practiceList.move(practice.id, -1)}>
        {words.up}
      </button>
      <button type="button" class="quiet" onClick={() => void practiceList.move(practice.id, 1)}>
        {words.down}
      </button>
      {practice.isExample ? (
        <button type="button" class="quiet" onClick={throwAway}>
          {words.throwAway}
        </button>
      ) : (
        <>
          <button type="button" class="quiet" onClick={onCopy}>
            {words.copy}
          </button>
          <button type="button" class="quiet" onClick={() => leave('archived')}>
            {words.archive}
          </button>
          <button type="button" class="quiet" onClick={() => leave('removed')}>
            {words.remove}
          </button>
        </>
      )}
    </div>
  );
}

/** The last thing that was done to one of them, and the way back. */
function LastChange() {
  const { state, panel } = useApp('state', 'panel');
  const { practices: words } = useLabels();
  const notice = state.notice.value;
  return (
    <Said class="phrase-notice">
      {notice && (
        <>
          <span>{notice.text}</span>
          <button type="button" class="quiet" onClick={() => panel.undo()}>
            {words.undo}
          </button>
        </>
      )}
    </Said>
  );
}

function FormerPractices() {
  const { state, practiceList } = useApp('state', 'practiceList');
  const { practices: words } = useLabels();
  const former = state.formerPractices.value;
  if (former.length === 0) return null;
  return (
    <details>
      <summary>{words.former(former.length)}</summary>
      <ul class="plain-list">
        {former.map((practice) => (
          <li key={practice.id}>
            {`${practice.name} · ${words.standings[practice.standing ?? 'answered']} `}
            <button
              type="button"
              class="quiet"
              onClick={() => void practiceList.setStanding(practice, 'answered')}
            >
              {words.takeUp}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Which one is filled in: one that is there, a new one, or a copy that is not saved yet. */
type Edited = { readonly id: string; readonly copied?: PracticeDraft };

export function PracticesSection() {
  const { state, practices, practiceList } = useApp('state', 'practices', 'practiceList');
  const { options, practices: words } = useLabels();
  const [edited, edit] = useState<Edited | null>(null);
  const practice = state.practices.value.find(({ id }) => id === edited?.id) ?? null;
  const copy = (source: Practice) => {
    const copied = practiceList.copyOf(source, words.copyName(source.name));
    edit({ id: copied.id, copied });
  };
  return (
    <section class="card">
      <h2>{options.practices}</h2>
      <PracticesList editedId={edited?.id ?? null} onPick={(id) => edit({ id })} />
      <LastChange />
      <div class="actions">
        <button type="button" onClick={() => edit({ id: 'new' })}>
          {options.addPractice}
        </button>
        {EXAMPLE_KINDS.map((kind) => (
          <button key={kind} type="button" class="quiet" onClick={() => void practices.useExample(kind)}>
            {kind === 'dental' ? options.useExample : words.tryExample[kind]}
          </button>
        ))}
      </div>
      {practice && (
        <PracticeActions practice={practice} onCopy={() => copy(practice)} onGone={() => edit(null)} />
      )}
      {edited && (
        <PracticeForm
          key={edited.id}
          practice={practice}
          copied={edited.copied}
          onSaved={(id) => edit({ id })}
        />
      )}
      <FormerPractices />
    </section>
  );
}
