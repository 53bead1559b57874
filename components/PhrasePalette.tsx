/** Phrases over everything: typed, chosen with the arrows, inserted, copied or shown large without leaving the keyboard. */
import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import { blankName, type ReadyPhrase, textWithMarkedBlanks } from '../lib/app/phrase-desk';
import type { Phrase } from '../lib/domain/phrase';
import { useApp, useLabels } from './app-context';
import { PhraseRow } from './PhraseRow';
import { useListbox } from './use-listbox';

/** Rows drawn; the rest is counted, so that a keystroke costs the same over 250 and 5,000 phrases. */
const SHOWN = 40;

type How = 'insert' | 'copy' | 'large';

const howFor = (event: KeyboardEvent): How => {
  if (event.ctrlKey) return 'copy';
  return event.altKey ? 'large' : 'insert';
};

/** Hands a phrase over and closes the palette. A phrase with a blank is held back until it is asked for a second time. */
function useHandOver() {
  const { phrases, notices, state } = useApp();
  const { palette } = useLabels();
  const [warnedId, setWarnedId] = useState<string | null>(null);
  const isHeldBack = ({ phraseId, filled }: ReadyPhrase): boolean => {
    if (filled.missing.length === 0 || warnedId === phraseId) return false;
    setWarnedId(phraseId);
    notices.tell(palette.missing(filled.missing.map((name) => blankName({ name })).join(', ')), 'warning');
    return true;
  };
  return (ready: ReadyPhrase, how: 'insert' | 'copy') => {
    if (isHeldBack(ready)) return;
    const text = textWithMarkedBlanks(ready.filled);
    phrases.told(ready.phraseId, text);
    state.overlay.value = 'none';
    if (how === 'copy') phrases.copy(text);
    else void phrases.insert(text);
  };
}

/** What Enter, Ctrl+Enter and Alt+Enter do to a phrase. */
function useUse() {
  const { phrases } = useApp();
  const handOver = useHandOver();
  const [largeId, setLargeId] = useState<string | null>(null);
  const use = ({ id }: Phrase, how: How) => {
    if (how === 'large') return setLargeId(largeId === id ? null : id);
    const ready = phrases.ready(id);
    if (ready) handOver(ready, how);
  };
  return { use, largeId };
}

/** The query, what it finds, and the keys of the search box. */
function usePhraseSearch(id: string) {
  const { phrases } = useApp();
  const [query, setQuery] = useState('');
  const found = useMemo(() => phrases.find(query), [phrases, query]);
  const shown = found.phrases.slice(0, SHOWN);
  const list = useListbox(id, shown.length);
  const { use, largeId } = useUse();
  const onKeyDown = (event: KeyboardEvent) => {
    const phrase = shown[list.index];
    if (event.isComposing) return;
    if (event.key === 'Enter' && phrase) use(phrase, howFor(event));
    else if (!list.move(event.key)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  const onInput = (text: string) => {
    setQuery(text);
    list.reset();
  };
  return { query, found, shown, list, use, largeId, onKeyDown, onInput };
}

function PaletteFoot({ count, awaiting }: { readonly count: number; readonly awaiting: number }) {
  const { palette } = useLabels();
  return (
    <>
      {count === 0 && <p class="hint palette-foot">{palette.empty}</p>}
      <p class="palette-foot" role="status">
        {palette.count(count)}
        {awaiting > 0 && ` · ${palette.awaiting(awaiting)}`}
      </p>
      <p class="palette-foot">{palette.keys}</p>
    </>
  );
}

export function PhrasePalette() {
  const { palette } = useLabels();
  const id = useId();
  const inputRef = useRef<HTMLInputElement>(null);
  const { query, found, shown, list, use, largeId, onKeyDown, onInput } = usePhraseSearch(id);
  useEffect(() => inputRef.current?.focus(), []);
  return (
    <div class="overlay" role="dialog" aria-modal="true" aria-label={palette.title}>
      <input
        ref={inputRef}
        type="search"
        class="palette-search private-input"
        aria-label={palette.search}
        placeholder={palette.search}
        value={query}
        autocomplete="off"
        aria-controls={`${id}-list`}
        aria-activedescendant={list.activeId}
        onInput={(event) => onInput(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <div class="palette-list" role="listbox" id={`${id}-list`} aria-label={palette.title}>
        {shown.map((phrase, position) => (
          <PhraseRow
            key={phrase.id}
            id={list.rowId(position)}
            phrase={phrase}
            isSelected={position === list.index}
            isLarge={phrase.id === largeId}
            onPick={() => use(phrase, 'insert')}
          />
        ))}
      </div>
      <PaletteFoot count={found.phrases.length} awaiting={found.awaiting} />
    </div>
  );
}
