/** What the search of protocols knows of the way callers speak. */
import { CallerLexicon } from '../../domain/triage/caller-lexicon';
import type { CallerWords } from '../../domain/triage/search/protocol-search';
import lexicon from './caller-lexicon.json';
import { dangerSigns } from './danger-signs';
import rules from './triage-rules.json';

export const callerWords: CallerWords = {
  lexicon: CallerLexicon.parse(lexicon),
  dangers: dangerSigns,
  adultFromYears: rules.adultFromYears,
};
