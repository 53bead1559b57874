/** Keys of the journal page, from the table of local keys; the arrows of its list belong to every list. */
import { LOCAL_KEYS, type LocalKeyId } from '../../contract/local-keys';
import { JOURNAL_VIEWS, type Journal } from './journal';

export type JournalKeyRow = {
  /** tinykeys notation, as in commands.ts. */
  readonly keys: string;
  readonly when: 'anywhere' | 'outsideText';
  readonly run: (code: string) => void;
};

type Wiring = {
  /** Puts the caret in the search field, which the rows cannot see. */
  readonly focusSearch: () => void;
  /** The keys that she has instead of the table's. */
  readonly chosen: Readonly<Record<string, string>>;
};

const keysIn = (chosen: Wiring['chosen'], id: LocalKeyId): string => chosen[id] ?? LOCAL_KEYS[id].keys;

export const journalKeys = (journal: Journal, { focusSearch, chosen }: Wiring): JournalKeyRow[] => [
  ...JOURNAL_VIEWS.map((view) => ({
    keys: keysIn(chosen, `journal.${view}`),
    when: 'anywhere' as const,
    run: () => {
      journal.view.value = view;
    },
  })),
  {
    keys: keysIn(chosen, 'journal.search'),
    when: 'anywhere',
    run: () => {
      journal.view.value = 'calls';
      focusSearch();
    },
  },
  { keys: keysIn(chosen, 'journal.export'), when: 'anywhere', run: () => void journal.out.exportCsv() },
];
