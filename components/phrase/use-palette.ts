/** The palette's own state: what is looked for, stacked, asked and shown large; and what each of its keys does. */
import { useMemo, useState } from 'preact/hooks';
import type { PaletteFinding, PaletteItem } from '../../lib/app/phrase/palette-desk';
import { batchQuestions, type ReadyPhrase } from '../../lib/app/phrase/phrase-batch';
import type { LocalKeyId } from '../../lib/contract/local-keys';
import { useApp } from '../kit/app-context';
import { useLocalKey } from '../kit/keys/use-local-key';
import { useListbox } from '../kit/list/use-listbox';

/** Rows drawn; the rest is counted, so that a keystroke costs the same over 250 and 5,000 phrases. */
const SHOWN = 40;

type How = 'insert' | 'copy' | 'large';

const HOW: Readonly<Partial<Record<LocalKeyId, How>>> = {
  'palette.insert': 'insert',
  'palette.copy': 'copy',
  'palette.large': 'large',
};

/** Phrases that wait for answers before they are handed over. */
export type Asking = { readonly phraseIds: readonly string[]; readonly how: 'insert' | 'copy' };

/** Hands phrases over; what they ask is asked first. */
function useHandOver() {
  const { phrases } = useApp('phrases');
  const [asking, setAsking] = useState<Asking | null>(null);
  const readyAll = (ids: readonly string[]): ReadyPhrase[] =>
    ids.map((id) => phrases.ready(id)).filter((ready) => ready !== null);
  const give = (batch: readonly ReadyPhrase[], how: 'insert' | 'copy') => void phrases.handOver(batch, how);
  const ask = (phraseIds: readonly string[], how: 'insert' | 'copy') => {
    const batch = readyAll(phraseIds);
    if (batchQuestions(batch).length === 0) return give(batch, how);
    setAsking({ phraseIds, how });
  };
  return { asking, ask, give, cancel: () => setAsking(null) };
}

/** Phrases put aside to be handed over together. */
function useStack() {
  const [stack, setStack] = useState<readonly string[]>([]);
  return {
    stack,
    push: (id: string) => setStack([...stack, id]),
    pop: () => setStack(stack.slice(0, -1)),
  };
}

/** What is done with a row, and with the rows put aside. */
function useRows() {
  const { palette } = useApp('palette');
  const handOver = useHandOver();
  const stack = useStack();
  const [largeId, setLargeId] = useState<string | null>(null);
  const usePhrase = (id: string, how: How) => {
    if (how !== 'large') handOver.ask([...stack.stack, id], how);
    else setLargeId(largeId === id ? null : id);
  };
  const use = (item: PaletteItem, how: How) => {
    if (item.kind === 'phrase') usePhrase(item.phrase.id, how);
    else palette.run(item, how === 'copy' ? 'copy' : 'insert');
  };
  return { ...handOver, ...stack, largeId, use };
}

type Rows = ReturnType<typeof useRows>;
/** True when the key meant something here. */
type KeyAction = (event: KeyboardEvent, row: PaletteItem | undefined) => boolean;

const digitOf = ({ code }: KeyboardEvent): string => /^Digit(\d)$/.exec(code)?.[1] ?? '';

/** Keys that act on phrases: Alt and a phrase's digit, and the one of the favourites. */
function usePhraseKeys({ ask, stack }: Rows): KeyAction {
  const { phrases } = useApp('phrases');
  const keyOf = useLocalKey('palette');
  const onFavourite: KeyAction = (_, row) => {
    if (row?.kind === 'phrase') void phrases.toggleFavourite(row.phrase.id);
    return true;
  };
  return (event, row) => {
    const key = keyOf(event);
    if (key === 'palette.favourite') return onFavourite(event, row);
    if (key !== 'palette.numbered') return false;
    const phrase = phrases.byKey(digitOf(event));
    if (phrase) ask([...stack, phrase.id], 'insert');
    return phrase !== null;
  };
}

/** What is found for the last query, and the keys of the search box. */
export function usePalette(id: string) {
  const { palette, phrases, rest } = useApp('palette', 'phrases', 'rest');
  const query = palette.query();
  // Not the favourites nor what is used meanwhile, in another panel too: no row jumps from under her eyes.
  const followed = [palette, query, phrases.library.value, rest.isHere()];
  const found = useMemo(() => palette.find(query, SHOWN), followed);
  const rows = useRows();
  const list = useListbox(id, found.items.length);
  const setQuery = (text: string) => {
    palette.keepQuery(text);
    list.reset();
  };
  const onKeyDown = usePaletteKeys({ rows, list, found, setQuery, query });
  return { ...rows, query, found, list, setQuery, onKeyDown };
}

type Searching = Pick<Palette, 'found' | 'list' | 'setQuery' | 'query'> & { readonly rows: Rows };

/** Every key of the search box; the others are typed. */
function usePaletteKeys({ rows, list, found, setQuery, query }: Searching) {
  const onPhraseKey = usePhraseKeys(rows);
  const keyOf = useLocalKey('palette');
  const isStackAlone = rows.stack.length > 0 && query === '';
  const putAside = (row: PaletteItem) => {
    if (row.kind === 'phrase') rows.push(row.phrase.id);
    setQuery('');
  };
  const giveRow = (how: How, row: PaletteItem) => {
    if (isStackAlone && list.index === 0) rows.ask(rows.stack, how === 'copy' ? 'copy' : 'insert');
    else rows.use(row, how);
  };
  /** Enter, with or without a modifier: true also where there is no row to give. */
  const giveBy = (key: LocalKeyId, row: PaletteItem | undefined): boolean => {
    const how = HOW[key];
    if (how && row) giveRow(how, row);
    if (key === 'palette.stack' && row) putAside(row);
    return how !== undefined || key === 'palette.stack';
  };
  const onKey: KeyAction = (event, row) => {
    const key = keyOf(event);
    if (key && giveBy(key, row)) return true;
    if (key !== 'palette.unstack' || !isStackAlone) return onPhraseKey(event, row) || list.move(event.key);
    rows.pop();
    return true;
  };
  return (event: KeyboardEvent) => {
    if (event.isComposing || !onKey(event, found.items[list.index])) return;
    event.preventDefault();
    event.stopPropagation();
  };
}

export type Palette = {
  readonly query: string;
  readonly found: PaletteFinding;
  readonly list: ReturnType<typeof useListbox>;
  readonly setQuery: (text: string) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
} & Rows;
