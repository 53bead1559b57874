/** The words of a phrase that a practitioner answers for: the text, how it is said, and that it is care. */

import type { Sealable } from '../practice/signing/signature';
import { sealOfWords, type Words } from '../practice/signing/words';
import type { LibraryPhrase } from './phrase-library';

type SignedParts = Pick<LibraryPhrase, 'contentId' | 'text' | 'direction' | 'kind' | 'validation'>;

/** Its abbreviation, its key and its place may change under a signature: they say nothing to anybody. */
export const phraseWords = ({ contentId, text, direction, kind, validation }: SignedParts): Words => [
  ['kind', 'phrase'],
  ['id', contentId],
  ['text', text],
  ['direction', direction ?? ''],
  ['spoken', kind],
  ['validation', String(validation)],
];

/** A phrase as something that may be signed. */
export const sealedPhrase = (phrase: SignedParts): Sealable => ({
  id: phrase.contentId,
  seal: () => sealOfWords(phraseWords(phrase)),
});
