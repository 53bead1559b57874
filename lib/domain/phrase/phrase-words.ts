/** The words of a phrase that a practitioner answers for: the text, how it is said, and that it is care. */

import type { Sealable } from '../practice/signing/signature';
import { sealOfWords, type Words } from '../practice/signing/words';
import type { LibraryPhrase } from './phrase-library';

type SignedParts = Pick<LibraryPhrase, 'id' | 'text' | 'direction' | 'kind' | 'validation'>;

/** Its abbreviation, its key and its place may change under a signature: they say nothing to anybody. The same in every practice. */
export const phraseWords = ({ id, text, direction, kind, validation }: SignedParts): Words => [
  ['kind', 'phrase'],
  ['id', id],
  ['text', text],
  ['direction', direction ?? ''],
  ['spoken', kind],
  ['validation', String(validation)],
];

/** A phrase as something that may be signed. */
export const sealedPhrase = (phrase: SignedParts & Pick<LibraryPhrase, 'contentId'>): Sealable => ({
  id: phrase.contentId,
  seal: () => sealOfWords(phraseWords(phrase)),
});
