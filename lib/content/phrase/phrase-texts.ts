/** What a language says of the phrases, category by category. */

import { CategoryTexts } from '../../domain/phrase/translated-phrase';
import type { LanguageId } from '../../domain/text/language/language-id';
import { textsOf } from '../text/in-language';

const read = new WeakMap<object, CategoryTexts>();

/** Null where the language has none: of French, and of a category of her own. */
export function categoryTexts(categoryId: string, language: LanguageId): CategoryTexts | null {
  const words = textsOf(`phrase/phrases/${categoryId}`, language);
  if (typeof words !== 'object') return null;
  const texts = read.get(words) ?? CategoryTexts.parse(words);
  read.set(words, texts);
  return texts;
}
