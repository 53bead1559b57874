/** Gives the components of the journal page what stands behind it. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Journal } from '../../lib/app/journal/journal';

export const JournalContext = createContext<Journal | null>(null);

/** What stands behind the journal page; throws when a component is drawn outside of it, which is a bug. */
export function useJournal(): Journal {
  const journal = useContext(JournalContext);
  if (!journal) throw new Error('This component is drawn outside of JournalContext.');
  return journal;
}
