/** Keys of the journal page, from the table of local keys; the arrows of its list belong to every list. */
import { LOCAL_KEYS } from '../../contract/local-keys';
import { JOURNAL_VIEWS, type Journal } from './journal';

export type JournalKeyRow = {
  /** tinykeys notation, as in commands.ts. */
  readonly keys: string;
  readonly when: 'anywhere' | 'outsideText';
  readonly run: (code: string) => void;
};

/** `focusSearch` puts the caret in the search field, which the rows cannot see. */
export const journalKeys = (journal: Journal, focusSearch: () => void): JournalKeyRow[] => [
  ...JOURNAL_VIEWS.map((view) => ({
    keys: LOCAL_KEYS[`journal.${view}`].keys,
    when: 'anywhere' as const,
    run: () => {
      journal.view.value = view;
    },
  })),
  {
    keys: LOCAL_KEYS['journal.search'].keys,
    when: 'anywhere',
    run: () => {
      journal.view.value = 'calls';
      focusSearch();
    },
  },
  { keys: LOCAL_KEYS['journal.export'].keys, when: 'anywhere', run: () => void journal.out.exportCsv() },
];
