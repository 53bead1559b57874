/** The practices in the settings: found, filled in, copied, put in order, archived, taken away and taken up again. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { EXAMPLE_KINDS } from '../../../lib/domain/practice/example-kind';
import { placeName } from '../../../lib/domain/practice/place-kind';
import type { Practice, PracticeDraft } from '../../../lib/domain/practice/practice';
import { useApp } from '../../kit/app-context';
import { Said } from '../../kit/Banner';
import { Field } from '../../kit/Field';
import { PickList } from '../../kit/list/ListWithDetail';
import { usePageLabels } from '../../kit/words/page-labels';
import { PracticeForm } from '../PracticeForm';
import { type OpenedPractice, useOpenedPractice } from '../use-opened-practice';
import { ThrowAway } from './ThrowAway';

/** What the names of their forms begin with. */
const PRACTICE_FORM = 'practice/';

/** Fewer are seen at a glance. */
const MANY = 8;

type ListProps = { readonly editedId: string | null; readonly onPick: (id: string) => void };

function PracticesList({ editedId, onPick }: ListProps) {
  const { state, practiceList, forms } = useApp('state', 'practiceList', 'forms');
  const { practices: words, forms: halfWords } = usePageLabels();
  const [query, setQuery] = useState('');
  const found = practiceList.find(query);
  const marks = (practice: Practice) =>
    [
      practice.isExample && words.example,
      practiceList.isReviewDue(practice) && words.toReview,
      forms.isHalf(PRACTICE_FORM + practice.id) && halfWords.begun,
    ].filter(Boolean);
  return (
    <>
      {state.practices.value.length > MANY && (
        <Field label={words.find} inputMode="search" value={query} onText={setQuery} />
      )}
      {found.length > 0 && (
        <PickList items={found} isPicked={({ id }) => id === editedId} onPick={({ id }) => onPick(id)} isRow>
          {(practice) => [placeName(practice), ...marks(practice)].join(' · ')}
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
  const { practices: words } = usePageLabels();
  const leave = (standing: 'archived' | 'removed') => {
    void practiceList.setStanding(practice, standing);
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
        <ThrowAway key={practice.id} practice={practice} onGone={onGone} />
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

function PracticeAdding({ onNew }: { readonly onNew: () => void }) {
  const { practices } = useApp('practices');
  const { options, practices: words } = usePageLabels();
  return (
    <div class="actions">
      <button type="button" onClick={onNew}>
        {options.addPractice}
      </button>
      {EXAMPLE_KINDS.map((kind) => (
        <button key={kind} type="button" class="quiet" onClick={() => void practices.useExample(kind)}>
          {kind === 'dental' ? options.useExample : words.tryExample[kind]}
        </button>
      ))}
    </div>
  );
}

function FormerPractices({ onTaken }: { readonly onTaken: () => void }) {
  const { state, practiceList } = useApp('state', 'practiceList');
  const { practices: words } = usePageLabels();
  const former = state.formerPractices.value;
  if (former.length === 0) return null;
  return (
    <details>
      <summary>{words.former(former.length)}</summary>
      <ul class="plain-list">
        {former.map((practice) => (
          <li key={practice.id}>
            {`${placeName(practice)} · ${words.standings[practice.standing ?? 'answered']} `}
            <button
              type="button"
              class="quiet"
              aria-label={words.takeUpOf(placeName(practice))}
              onClick={() => {
                onTaken();
                void practiceList.setStanding(practice, 'answered');
              }}
            >
              {words.takeUp}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** A new one, or a copy, takes the keyboard at its name; where a button goes away with its practice, the heading has it. */
function useKeyboardHere(opened: OpenedPractice, isNew: boolean) {
  const section = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    // One that was begun before this page was opened is there, and takes no keyboard by itself.
    if (isNew && opened.key > 0) section.current?.querySelector<HTMLElement>('.practice-form input')?.focus();
  }, [opened.key]);
  return { section, heading, toHeading: () => heading.current?.focus() };
}

/** The form that was last typed in and not saved; null where its practice is answered for no more. */
function useBegun(): string | null {
  const { state, forms } = useApp('state', 'forms');
  const ids = forms.begun(PRACTICE_FORM).map((name) => name.slice(PRACTICE_FORM.length));
  const isGone = (id: string) => state.formerPractices.value.some((practice) => practice.id === id);
  return ids.find((id) => !isGone(id)) ?? null;
}

/** A copy that was begun goes on under the name that it was given. */
function useBegunCopy(id: string | null): PracticeDraft | undefined {
  const { state, practices } = useApp('state', 'practices');
  const isCopy = id !== null && id !== 'new' && state.practices.value.every((practice) => practice.id !== id);
  return isCopy ? { ...practices.blank(), id } : undefined;
}

export function PracticesSection() {
  const { state, practiceList } = useApp('state', 'practiceList');
  const { options, practices: words } = usePageLabels();
  const begun = useBegun();
  const opened = useOpenedPractice(begun);
  const [copied, setCopied] = useState(useBegunCopy(begun));
  const practice = state.practices.value.find(({ id }) => id === opened.id) ?? null;
  const { section, heading, toHeading } = useKeyboardHere(opened, opened.id !== null && !practice);
  const edit = (id: string | null, draft?: PracticeDraft) => {
    setCopied(draft);
    // What is typed in the form stays where she presses its own name again.
    if (id !== opened.id || id === 'new') opened.open(id);
  };
  const copy = (source: Practice) => {
    const draft = practiceList.copyOf(source, words.copyName(source.name));
    edit(draft.id, draft);
  };
  const leave = () => {
    edit(null);
    toHeading();
  };
  return (
    <section class="card" ref={section}>
      <h2 ref={heading} tabIndex={-1}>
        {options.practices}
      </h2>
      <PracticesList editedId={opened.id} onPick={edit} />
      <PracticeAdding onNew={() => edit('new')} />
      {practice && <PracticeActions practice={practice} onCopy={() => copy(practice)} onGone={leave} />}
      {opened.id !== null && (
        <PracticeForm key={opened.key} practice={practice} copied={copied} onSaved={opened.saved} />
      )}
      <FormerPractices onTaken={toHeading} />
    </section>
  );
}
