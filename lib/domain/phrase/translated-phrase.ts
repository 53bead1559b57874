/** A phrase in another language: its words alone are other ones, and it is found by those of both. */
import * as z from 'zod/mini';
import type { LanguageId } from '../text/language/language-id';
import type { LibraryPhrase } from './phrase-library';

const Text = z.string().check(z.minLength(1));

/** Of one category, by the ids of its phrases. */
export const CategoryTexts = z.strictObject({
  title: Text,
  when: z.optional(Text),
  phrases: z.optional(z.record(z.string(), z.strictObject({ text: Text, direction: z.optional(Text) }))),
});
export type CategoryTexts = z.infer<typeof CategoryTexts>;

/** The heading under which it stands; what the desk wrote is found under it too. */
const headed = (phrase: LibraryPhrase, { title, when }: CategoryTexts): LibraryPhrase => ({
  ...phrase,
  categoryTitle: title,
  when: when ?? phrase.when,
});

/** `isHers`: its words are the desk's own, or a practitioner answers for them: they are not said otherwise. */
export function translatedPhrase(
  phrase: LibraryPhrase,
  texts: CategoryTexts,
  { language, isHers }: { readonly language: LanguageId; readonly isHers: boolean },
): LibraryPhrase {
  const said = isHers ? undefined : texts.phrases?.[phrase.id];
  if (!said) return headed(phrase, texts);
  const { text, direction } = said;
  return {
    ...headed(phrase, texts),
    text,
    ...(direction && { direction }),
    language,
    alsoFound: phrase.text,
  };
}
