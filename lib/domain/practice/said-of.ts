/** A sentence of the content, said of the place that somebody works in. */
import { french } from '../text/language/french';
import type { SpokenLanguage } from '../text/language/spoken-language';
import { type Place, placeKindOf } from './place-kind';

/** A sentence that was written of « le cabinet », said of this place; French unless it is in another language. */
export const saidOf = (text: string, place: Place, language: SpokenLanguage = french): string =>
  language.placed(text, placeKindOf(place));
