/** The words of the full pages, beside all others: the panel draws none of them, and need not load them first. */
import type { Settings } from '../../domain/settings';
import { fr, type Labels } from './fr/fr';
import { type PagesWords, pagesFr } from './fr/start/pages';
import { englishLabels } from './labels-in';

export type PageLabels = Labels & PagesWords;

const french: PageLabels = { ...fr, ...pagesFr };
let english: PageLabels | null = null;

/** The words in a language that was loaded; French until then. */
export function pageLabelsIn(language: Settings['language']): PageLabels {
  const loaded = language === 'en' ? englishLabels() : null;
  if (!loaded) return french;
  english ??= { ...loaded.en, ...loaded.pages };
  return english;
}
