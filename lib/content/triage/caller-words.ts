/** What the search of protocols knows of the way callers speak. */
import type { LanguageId } from '../../domain/text/language/language-id';
import { CallerLexicon } from '../../domain/triage/caller-lexicon';
import type { CallerWords } from '../../domain/triage/search/protocol-search';
import lexicon from './caller-lexicon.json';
import { dangerSignsIn } from './danger-signs';
import { learntEar } from './learnt-ear';
import rules from './triage-rules.json';

const heard = CallerLexicon.parse(lexicon);

/** In French whatever the language of the interface; what was heard is named in that. */
export const callerWordsIn = (language: LanguageId): CallerWords => ({
  lexicon: heard,
  dangers: dangerSignsIn(language),
  ear: learntEar,
  adultFromYears: rules.adultFromYears,
});

export const callerWords = callerWordsIn('fr');
