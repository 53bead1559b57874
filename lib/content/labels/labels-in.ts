/** The words of the interface by language. English comes where it is chosen: whoever has French need not load it first. */
import type { Settings } from '../../domain/settings';
import { fr, type Labels } from './fr/fr';
import type { PagesWords } from './fr/start/pages';

type Language = Settings['language'];

type English = { readonly en: Labels; readonly pages: PagesWords };

let english: English | null = null;

/** To be awaited before a language is set. */
export async function loadLabels(language: Language): Promise<void> {
  if (language !== 'en' || english) return;
  const [{ en }, { pagesEn: pages }] = await Promise.all([import('./en/en'), import('./en/start/pages')]);
  english = { en, pages };
}

/** All English words, if they were loaded. */
export const englishLabels = (): English | null => english;

/** The words in a language that was loaded; French until then. */
export const labelsIn = (language: Language): Labels => (language === 'en' && english?.en) || fr;
