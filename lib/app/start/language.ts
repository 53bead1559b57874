/** The language that she works in: its grammar, for whatever is said or shown; what is written for the practice is in French, which is the practice's. */
import { spokenIn } from '../../content/text/in-language';
import type { SpokenLanguage } from '../../domain/text/language/spoken-language';
import type { AppState } from '../app-state';

/** Followed like a signal. */
export const spokenNow = ({ settings }: Pick<AppState, 'settings'>): SpokenLanguage =>
  spokenIn(settings.value.language);
