/** The phrases shipped: one JSON file per category. */
import type { PhraseCategory } from '../../domain/phrase/phrase';
import { inOrder } from '../order';

const files = import.meta.glob<PhraseCategory>('./phrases/*.json', { eager: true, import: 'default' });

/** All categories, in the order of a call. Their files are held against the schema by the tests, not by each panel that opens. */
export const phraseCategories: readonly PhraseCategory[] = inOrder(Object.values(files), 'phraseCategories');
