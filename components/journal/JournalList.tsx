/** The calls found, newest first, drawn only where they are in sight; the keyboard walks them, ticks them and reads them. */
import { useEffect } from 'preact/hooks';
import type { JournalEntry } from '../../lib/domain/journal/journal-entry';
import { useLocalKey } from '../kit/keys/use-local-key';
import { WalkedList } from '../kit/list/WalkedList';
import { usePageLabels } from '../kit/words/page-labels';
import { JournalRow } from './JournalRow';
import { useJournal } from './journal-context';
import { focusDetail, focusSearch, LIST_ID } from './journal-focus';
import { useVirtualRows } from './use-virtual-rows';

/** Pixels; the style sheet gives the row the same. */
const ROW_HEIGHT = 58;
const ROWS_PER_PAGE = 8;
/** The next page is read when so few rows are left below. */
const NEARLY_OVER = 20;

/** Where a key moves the cursor in a list of `count`; null for every other key. */
function moved(key: string, at: number, count: number): number | null {
  const goals: Record<string, number> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    PageDown: at + ROWS_PER_PAGE,
    PageUp: at - ROWS_PER_PAGE,
    Home: 0,
    End: count - 1,
  };
  const goal = goals[key];
  return goal === undefined ? null : Math.min(count - 1, Math.max(0, goal));
}

/** What the keys do in the list; everything else goes its way. */
function useListKeys(entries: readonly JournalEntry[], at: number, goTo: (index: number) => void) {
  const { desk } = useJournal();
  const keyOf = useLocalKey('journalList');
  const act = (event: KeyboardEvent, entry: JournalEntry | undefined): boolean => {
    const key = keyOf(event);
    if (key === 'journalList.leave') focusSearch();
    else if (key === 'journalList.tick' && entry) desk.tick(entry);
    else if (key === 'journalList.read' && entry) focusDetail();
    else return false;
    return true;
  };
  return (event: KeyboardEvent) => {
    const isHeld = event.altKey || event.ctrlKey || event.metaKey;
    const goal = isHeld ? null : moved(event.key, at, entries.length);
    if (goal !== null) goTo(goal);
    else if (!act(event, entries[at])) return;
    event.preventDefault();
  };
}

export function JournalList() {
  const { desk } = useJournal();
  const { journal } = usePageLabels();
  const entries = desk.entries.value;
  const currentId = desk.currentId.value;
  const at = entries.findIndex(({ id }) => id === currentId);
  const { scroll, rows, height, show } = useVirtualRows(entries.length, ROW_HEIGHT);
  const lastDrawn = rows.at(-1)?.index ?? 0;
  useEffect(() => {
    if (lastDrawn >= entries.length - NEARLY_OVER) void desk.more();
  }, [desk, lastDrawn, entries]);
  const goTo = (index: number) => {
    const entry = entries[index];
    if (!entry) return;
    show(index);
    void desk.open(entry.id);
  };
  const onKeyDown = useListKeys(entries, at, goTo);
  return (
    <WalkedList
      id={LIST_ID}
      scroll={scroll}
      class="journal-list"
      label={journal.list}
      height={height}
      activeId={at >= 0 ? `entry-${currentId}` : undefined}
      onKeyDown={onKeyDown}
      onFocus={() => at < 0 && goTo(0)}
    >
      {rows.map(({ index, start }) => {
        const entry = entries[index];
        const place = { index, of: desk.next.value === null ? entries.length : null };
        return entry && <JournalRow key={entry.id} entry={entry} start={start} place={place} />;
      })}
    </WalkedList>
  );
}
