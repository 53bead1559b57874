/** All that is said otherwise in a language. */
import type { SpokenLanguage } from './spoken-language';
import type { Translation } from './translation';

export type LanguagePack = {
  /** Texts by the file of the content that they are laid over: `triage/modifiers`, `triage/protocols/avc`. */
  readonly texts: ReadonlyMap<string, Translation>;
  readonly spoken: SpokenLanguage;
};
