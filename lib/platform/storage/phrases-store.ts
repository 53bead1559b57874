/** The phrases that the desk wrote, and its habits, in the database. Runs wherever storage does. */
import type { Store } from '../../app/ports';
import { PhraseHabit } from '../../domain/phrase/phrase-habit';
import { PhraseRecord } from '../../domain/phrase/phrase-record';
import type { Changes } from './changes';
import type { OpenDatabase } from './database';
import type { Kind } from './record-kind';
import { readAll } from './records';
import { replaceAll } from './replaced-records';

const PHRASES: Kind<PhraseRecord> = { store: 'phrases', schema: PhraseRecord };
const HABITS: Kind<PhraseHabit> = { store: 'phraseHabits', schema: PhraseHabit };

type PhrasesStore = Pick<Store, 'phraseRecords' | 'savePhraseRecords' | 'phraseHabits' | 'savePhraseHabit'>;

/** The part of the store that keeps phrases. */
export const createPhrasesStore = (open: OpenDatabase, { tell }: Changes): PhrasesStore => ({
  phraseRecords: () => readAll(open, PHRASES),
  savePhraseRecords: async (records, forgotten = []) => {
    await replaceAll(open, PHRASES, { records, forgotten });
    tell({ type: 'phrases.saved' });
  },
  phraseHabits: () => readAll(open, HABITS),
  savePhraseHabit: async (habit) => {
    await replaceAll(open, HABITS, { records: [habit] });
    tell({ type: 'phrases.saved' });
  },
});
