/** The content in the language of the interface. It is written in French; the texts of another language lie in a folder beside each file, named after the language. */
import { french } from '../../domain/text/language/french';
import type { LanguageId } from '../../domain/text/language/language-id';
import type { LanguagePack } from '../../domain/text/language/language-pack';
import type { SpokenLanguage } from '../../domain/text/language/spoken-language';
import { type Translation, translated } from '../../domain/text/language/translation';
import { loadLabels } from '../labels/labels-in';

/** A third language is one line more here; whoever has French loads nothing. */
const PACKS: Readonly<Record<LanguageId, () => Promise<LanguagePack>>> = {
  fr: async () => FRENCH,
  en: async () => (await import('./english')).english,
};

const FRENCH: LanguagePack = { texts: new Map(), spoken: french };
const loaded = new Map<LanguageId, LanguagePack>();

/** Labels and content: to be awaited before a language is set. */
export async function loadLanguage(language: LanguageId): Promise<void> {
  await loadLabels(language);
  if (!loaded.has(language)) loaded.set(language, await PACKS[language]());
}

const packOf = (language: LanguageId): LanguagePack => loaded.get(language) ?? FRENCH;

/** The grammar of a language that was loaded; French until then. */
export const spokenIn = (language: LanguageId): SpokenLanguage => packOf(language).spoken;

/** The texts of a file in a language that was loaded; undefined in French, which is the content itself. */
export const textsOf = (file: string, language: LanguageId): Translation | undefined =>
  packOf(language).texts.get(file);

const said = new Map<LanguageId, WeakMap<object, object>>();

/** What is made of a content in a language, once: whoever compares finds the same object again. */
export function onceIn<T extends object>(language: LanguageId, content: T, make: () => T): T {
  const known = said.get(language) ?? new WeakMap<object, object>();
  said.set(language, known);
  // Kept under the content that it was made of, hence of its type.
  const made = (known.get(content) as T | undefined) ?? make();
  known.set(content, made);
  return made;
}

/** The content of a file in a language; as it is where that has no words for it. */
export function inLanguage<T extends object>(content: T, file: string, language: LanguageId): T {
  const words = textsOf(file, language);
  return words === undefined ? content : onceIn(language, content, () => translated(content, words));
}
