/** The words of the interface by language. English comes where it is chosen: whoever has French need not load it first. */
import type { Settings } from '../../domain/settings';
import { fr, type Labels } from './fr/fr';

type Language = Settings['language'];

const loaded: { fr: Labels; en?: Labels } = { fr };

/** To be awaited before a language is set. */
export async function loadLabels(language: Language): Promise<void> {
  if (language === 'en') loaded.en ??= (await import('./en/en')).en;
}

/** The words in a language that was loaded; French until then. */
export const labelsIn = (language: Language): Labels => loaded[language] ?? fr;
