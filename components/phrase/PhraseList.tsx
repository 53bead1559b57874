/** The phrases of the settings: searched, chosen with the arrows, opened with Enter, moved with Alt and the arrows. */
import { Fragment, type RefObject } from 'preact';
import { useId, useMemo, useState } from 'preact/hooks';
import { practiceById } from '../../lib/app/app-state';
import { isValidated } from '../../lib/app/phrase/phrase-shelf';
import type { LibraryPhrase } from '../../lib/domain/phrase/phrase-library';
import { createPhraseSearch } from '../../lib/domain/phrase/phrase-search';
import { useApp, useLabels, usePageApp } from '../kit/app-context';
import { Said } from '../kit/Banner';
import { KeyLine, useDigitKeyText } from '../kit/KeyHint';
import { useLocalKey } from '../kit/keys/use-local-key';
import { ListBox, OptionRow, SearchBox } from '../kit/list/ListBox';
import { useListbox } from '../kit/list/use-listbox';
import { usePageLabels } from '../kit/words/page-labels';

/** Rows drawn; the search narrows the rest down. */
const SHOWN = 60;

type RowProps = {
  readonly id: string;
  readonly phrase: LibraryPhrase;
  readonly isSelected: boolean;
  readonly practiceId: string | null;
  readonly onOpen: () => void;
};

function useTags(phrase: LibraryPhrase, practiceId: string | null): string[] {
  const { state } = useApp('state');
  const { tags, kinds } = usePageLabels().phraseOptions.editor;
  const practice = practiceById(state, practiceId);
  const digitKeyText = useDigitKeyText();
  return [
    kinds[phrase.kind],
    !phrase.isShipped && tags.own,
    phrase.isShipped && phrase.version > 1 && tags.edited,
    phrase.practiceId && tags.practice,
    !isValidated(phrase, practice) && tags.awaiting,
    phrase.abbreviation,
    phrase.key && digitKeyText('palette.numbered', phrase.key),
  ].filter((tag): tag is string => typeof tag === 'string' && tag !== '');
}

function PhraseListRow({ id, phrase, isSelected, practiceId, onOpen }: RowProps) {
  const tags = useTags(phrase, practiceId);
  return (
    <OptionRow id={id} isSelected={isSelected} onPick={onOpen}>
      <span class="phrase-row-head">
        <span class="direction" lang="fr">
          {phrase.categoryTitle}
        </span>{' '}
        {tags.map((tag) => (
          <Fragment key={tag}>
            <span class="phrase-tag">{tag}</span>{' '}
          </Fragment>
        ))}
      </span>
      <span lang="fr">{phrase.text}</span>
    </OptionRow>
  );
}

type PhraseListProps = {
  readonly practiceId: string | null;
  readonly onOpen: (phrase: LibraryPhrase) => void;
  readonly inputRef: RefObject<HTMLInputElement | null>;
};

/** Moves a phrase, and says where it stands then; at an end that it is there already. */
function useMoving() {
  const { writing } = usePageApp('writing');
  const { practices: words } = useLabels();
  const [said, say] = useState('');
  const move = async (phrase: LibraryPhrase, by: 1 | -1): Promise<void> => {
    const { place, count, isMoved } = await writing.move(phrase, by);
    const edge = by < 0 ? words.isFirst : words.isLast;
    say(isMoved ? words.place(place, count) : edge);
  };
  return { said, move };
}

/** What is found in the library of a practice, and what the keys do to it. */
function useFound(id: string, { practiceId, onOpen }: PhraseListProps) {
  const { state, writing } = usePageApp('state', 'writing');
  const [query, setQuery] = useState('');
  const [isAwaiting, setAwaiting] = useState(false);
  const moving = useMoving();
  const records = state.phraseRecords.value;
  const practice = practiceById(state, practiceId);
  const library = useMemo(
    () => writing.libraryOf(practiceId).filter((phrase) => !isAwaiting || !isValidated(phrase, practice)),
    [writing, practiceId, records, isAwaiting, practice],
  );
  const search = useMemo(() => createPhraseSearch(library), [library]);
  const all = useMemo(() => search(query), [search, query]);
  const found = all.slice(0, SHOWN);
  const list = useListbox(id, found.length);
  const keyOf = useLocalKey('phraseList');
  const act = (event: KeyboardEvent): boolean => {
    const phrase = found[list.index];
    const key = keyOf(event);
    if (key === 'phraseList.open' && phrase) onOpen(phrase);
    else if (key && key !== 'phraseList.open' && phrase) {
      list.move(event.key);
      void moving.move(phrase, key === 'phraseList.up' ? -1 : 1);
    } else return list.move(event.key);
    return true;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.isComposing && act(event)) event.preventDefault();
  };
  const onQuery = (text: string) => {
    setQuery(text);
    list.reset();
  };
  const onAwaiting = (isWanted: boolean) => {
    setAwaiting(isWanted);
    list.reset();
  };
  const shown = { found, total: all.length, moved: moving.said, list };
  return { query, onQuery, isAwaiting, onAwaiting, onKeyDown, ...shown };
}

export function PhraseList(props: PhraseListProps) {
  const { editor } = usePageLabels().phraseOptions;
  const id = useId();
  const { query, onQuery, isAwaiting, onAwaiting, onKeyDown, found, total, moved, list } = useFound(
    id,
    props,
  );
  return (
    <div class="phrase-list">
      <SearchBox
        id={id}
        label={editor.search}
        query={query}
        onQuery={onQuery}
        onKeyDown={onKeyDown}
        list={list}
        inputRef={props.inputRef}
      />
      <label class="check">
        <input
          type="checkbox"
          checked={isAwaiting}
          onChange={(event) => onAwaiting(event.currentTarget.checked)}
        />
        {editor.onlyAwaiting}
      </label>
      <p class="hint">
        <KeyLine text={editor.listKeys} />
      </p>
      <ListBox id={id} label={editor.list}>
        {found.map((phrase, position) => (
          <PhraseListRow
            key={phrase.id}
            id={list.rowId(position)}
            phrase={phrase}
            isSelected={position === list.index}
            practiceId={props.practiceId}
            onOpen={() => props.onOpen(phrase)}
          />
        ))}
      </ListBox>
      <Said as="hint">{`${moved} ${editor.count(found.length, total)}`.trim()}</Said>
    </div>
  );
}
