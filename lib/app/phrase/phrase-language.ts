/**
 * The shipped phrases in the language that she works in, as they are said in a call. What the desk wrote, and care content
 * that a practitioner answered for, is said in its own words; so is what goes into the agenda, where the practice reads it.
 */
import { categoryTexts } from '../../content/phrase/phrase-texts';
import { withoutSetUpIn } from '../../content/phrase/without-set-up';
import { spokenIn } from '../../content/text/in-language';
import type { PhraseCategory, WithoutRow } from '../../domain/phrase/phrase';
import type { LibraryPhrase } from '../../domain/phrase/phrase-library';
import { translatedPhrase } from '../../domain/phrase/translated-phrase';
import type { Practice } from '../../domain/practice/practice';
import { french } from '../../domain/text/language/french';
import type { LanguageId } from '../../domain/text/language/language-id';
import type { SpokenLanguage } from '../../domain/text/language/spoken-language';

type Shipped = { readonly categories: readonly PhraseCategory[]; readonly practice: Practice | null };

/** The library in a language. */
export function libraryIn(
  library: readonly LibraryPhrase[],
  language: LanguageId,
  { categories, practice }: Shipped,
): readonly LibraryPhrase[] {
  if (language === 'fr') return library;
  const shipped = new Map(categories.flatMap(({ phrases }) => phrases.map(({ id, text }) => [id, text])));
  const signed = new Set(practice?.signatures.map(({ contentId }) => contentId));
  return library.map((phrase) => {
    const texts = categoryTexts(phrase.categoryId, language);
    const isHers = shipped.get(phrase.id) !== phrase.text || signed.has(phrase.contentId);
    return texts ? translatedPhrase(phrase, texts, { language, isHers }) : phrase;
  });
}

/** What fills the words of a phrase: the grammar of its language, and what that says while something is not known. */
export type PhraseWords = { readonly spoken: SpokenLanguage; readonly rows: readonly WithoutRow[] };

const FRENCH: PhraseWords = { spoken: french, rows: withoutSetUpIn('fr') };

/** French for what is not said otherwise. */
export const wordsFor = ({ language }: Pick<LibraryPhrase, 'language'>): PhraseWords =>
  language ? { spoken: spokenIn(language), rows: withoutSetUpIn(language) } : FRENCH;
