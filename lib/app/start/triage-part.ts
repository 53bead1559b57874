/** What the triage needs and no first paint shows: the shipped protocols, the red flags that they share, what hears a caller's words. */

import { callerWords } from '../../content/triage/caller-words';
import { closedQuestions } from '../../content/triage/closed-questions';
import { protocols } from '../../content/triage/protocols';
import { redFlags } from '../../content/triage/red-flags';
import { createPeopleReader } from '../../domain/triage/caller-people';
import { createProtocolSearch } from '../../domain/triage/search/protocol-search';
import type { TriageProtocol } from '../../domain/triage/triage';

export const triagePart = {
  /** In the catalogue's order. */
  protocols,
  byId: new Map(protocols.map((protocol) => [protocol.id, protocol])),
  redFlags,
  /** What is asked of a caller without French. */
  closedQuestions,
  searchIn: (among: readonly TriageProtocol[]) => createProtocolSearch(among, callerWords),
  readsPeople: () => createPeopleReader(callerWords.lexicon, callerWords.adultFromYears),
};
