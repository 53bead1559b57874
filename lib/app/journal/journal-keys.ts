/** Keys of the journal page; the arrows, Espace, Entrée and Échap belong to its list. */
import { JOURNAL_VIEWS, type Journal } from './journal';

export type JournalKeyRow = {
  /** tinykeys notation, as in commands.ts. */
  readonly keys: string;
  readonly when: 'anywhere' | 'outsideText';
  readonly run: (code: string) => void;
};

/** Shown beside what they do. */
export const SEARCH_KEY = 'Alt+O';
export const EXPORT_KEY = 'Alt+E';

/** `focusSearch` puts the caret in the search field, which the rows cannot see. */
export const journalKeys = (journal: Journal, focusSearch: () => void): JournalKeyRow[] => [
  ...JOURNAL_VIEWS.map((view, at) => ({
    keys: `Alt+Digit${at + 1}`,
    when: 'anywhere' as const,
    run: () => {
      journal.view.value = view;
    },
  })),
  {
    keys: 'Alt+o',
    when: 'anywhere',
    run: () => {
      journal.view.value = 'calls';
      focusSearch();
    },
  },
  { keys: 'Alt+e', when: 'anywhere', run: () => void journal.out.exportCsv() },
];
