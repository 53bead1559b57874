/** What the triage needs and no first paint shows: the shipped protocols, the red flags that they share, what hears a caller's words. */

import { callerWords, callerWordsIn } from '../../content/triage/caller-words';
import { closedQuestionsIn } from '../../content/triage/closed-questions';
import { protocolIn, protocols } from '../../content/triage/protocols';
import { redFlags, redFlagsIn } from '../../content/triage/red-flags';
import type { LanguageId } from '../../domain/text/language/language-id';
import { createPeopleReader } from '../../domain/triage/caller-people';
import { createProtocolSearch } from '../../domain/triage/search/protocol-search';
import type { TriageProtocol } from '../../domain/triage/triage';

export const triagePart = {
  /** In the catalogue's order. */
  protocols,
  byId: new Map(protocols.map((protocol) => [protocol.id, protocol])),
  redFlags,
  /** A shipped protocol in a language, and the red flags that it shares. */
  protocolIn,
  redFlagsIn,
  /** What is asked of a caller without French. */
  closedQuestionsIn,
  searchIn: (among: readonly TriageProtocol[], language: LanguageId = 'fr') =>
    createProtocolSearch(among, callerWordsIn(language)),
  readsPeople: () => createPeopleReader(callerWords.lexicon, callerWords.adultFromYears),
};
