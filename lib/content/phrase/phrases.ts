/** The phrases shipped: one JSON file per category. */
import { PhraseCategory } from '../../domain/phrase/phrase';
import { inOrder } from '../order';

const files = import.meta.glob('./phrases/*.json', { eager: true, import: 'default' });

/** All categories, in the order of a call. Throws at load when a file does not parse. */
export const phraseCategories: readonly PhraseCategory[] = inOrder(
  Object.values(files).map((file) => PhraseCategory.parse(file)),
  'phraseCategories',
);
