/** The categories that a call opens on: its greeting, open or closed, and what is said while the reason is told. The first paint of the panel needs no other. */
import type { PhraseCategory } from '../../domain/phrase/phrase';
import { inOrder } from '../order';

const files = import.meta.glob<PhraseCategory>('./phrases/{decroche,predecroche,ecoute}.json', {
  eager: true,
  import: 'default',
});

/** The same as in `phraseCategories`. */
export const firstPhrases: readonly PhraseCategory[] = inOrder(Object.values(files), 'phraseCategories');
