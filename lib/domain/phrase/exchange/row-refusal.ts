/** Why an entry of a file is refused although the file is good. */
import { checkTemplate, isRefused } from '../phrase-check';
import { type EntryRefusal, type ImportedPhrase, isUsableAbbreviation } from './phrase-exchange';

export type RowRefusal = 'badTemplate' | 'unknownPractice' | 'hiddenSigns' | 'badAbbreviation' | EntryRefusal;

/**
 * Signs that turn the direction of what follows, end a text before its end, or are half a character: words that nobody
 * sees as they are.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const HIDDEN = /[\u202a-\u202e\u2066-\u2069\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]|\p{Cs}/u;

/** Null when the entry can become a phrase of a practice that exists. */
export const rowRefusal = (imported: ImportedPhrase, practiceIds: ReadonlySet<string>): RowRefusal | null => {
  const { text, direction, abbreviation, categoryId, practiceId, refused } = imported;
  if (refused) return refused;
  if (practiceId !== null && !practiceIds.has(practiceId)) return 'unknownPractice';
  if ([text, direction, abbreviation, categoryId].some((each) => HIDDEN.test(each))) return 'hiddenSigns';
  if (!isUsableAbbreviation(abbreviation)) return 'badAbbreviation';
  return isRefused(checkTemplate(text)) ? 'badTemplate' : null;
};
