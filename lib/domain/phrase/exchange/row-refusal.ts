/** Why an entry of a file is refused although the file is good. */
import { hasHiddenSigns } from '../../text/hidden-signs';
import { checkTemplate, isRefused } from '../phrase-check';
import { type EntryRefusal, type ImportedPhrase, isUsableAbbreviation } from './phrase-exchange';

export type RowRefusal = 'badTemplate' | 'unknownPractice' | 'hiddenSigns' | 'badAbbreviation' | EntryRefusal;

/** Null when the entry can become a phrase of a practice that exists. */
export const rowRefusal = (imported: ImportedPhrase, practiceIds: ReadonlySet<string>): RowRefusal | null => {
  const { text, direction, abbreviation, categoryId, phraseId, practiceId, refused } = imported;
  if (refused) return refused;
  // As in the editor: blanks are no words, and no place to put them.
  if (!text.trim() || !categoryId.trim()) return 'noText';
  if (practiceId !== null && !practiceIds.has(practiceId)) return 'unknownPractice';
  if ([text, direction, abbreviation, categoryId, phraseId ?? ''].some(hasHiddenSigns)) return 'hiddenSigns';
  if (!isUsableAbbreviation(abbreviation)) return 'badAbbreviation';
  return isRefused(checkTemplate(text)) ? 'badTemplate' : null;
};
