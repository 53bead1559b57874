/** The vital signs in lay French that stand before any protocol, whatever else the caller says. */

import type { LanguageId } from '../../domain/text/language/language-id';
import type { DangerCatalogue } from '../../domain/triage/danger/danger-sign';
import { inLanguage } from '../text/in-language';

const [file] = Object.values(
  import.meta.glob<DangerCatalogue>('./danger-signs.json', { eager: true, import: 'default' }),
);
if (!file) throw new Error('The catalogue of vital signs is missing.');

/** Held against its schema by the tests, not by each panel that opens. */
export const dangerSigns: DangerCatalogue = file;

/** The same with the names of a language; they are heard in French lay words only. */
export const dangerSignsIn = (language: LanguageId): DangerCatalogue =>
  inLanguage(dangerSigns, 'triage/danger-signs', language);
