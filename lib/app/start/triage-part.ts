/** What the triage needs and no first paint shows: the shipped protocols, the red flags that they share, what hears a caller's words. */

import { callerWords, callerWordsIn } from '../../content/triage/caller-words';
import { closedQuestionsIn } from '../../content/triage/closed-questions';
import { protocolIn, protocols } from '../../content/triage/protocols';
import { redFlags, redFlagsIn } from '../../content/triage/red-flags';
import type { LanguageId } from '../../domain/text/language/language-id';
import { createPeopleReader } from '../../domain/triage/caller-people';
import { personOfCall, sheetFor } from '../../domain/triage/person-said';
import { createProtocolSearch } from '../../domain/triage/search/protocol-search';
import { daysSaid } from '../../domain/triage/time-said';
import type { TriageProtocol } from '../../domain/triage/triage';
import type { TriageSheet } from '../../domain/triage/triage-sheet';

/** What was said in a call of whom it is about, and what was answered. */
type DescribedIn = { readonly reason: string; readonly age: string; readonly answered: ReadonlySet<string> };

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
  /** The protocols of a call without what cannot concern the person, nor last so short, as they were described in it. */
  sheetsAbout: (sheets: readonly TriageSheet[], { reason, age, answered }: DescribedIn) => {
    const person = personOfCall(reason, age);
    const about = {
      person,
      lasted: daysSaid(reason),
      adultFromMonths: 12 * callerWords.adultFromYears,
      answered,
    };
    return sheets.map((sheet) => sheetFor(sheet, about));
  },
  readsPeople: () => createPeopleReader(callerWords.lexicon, callerWords.adultFromYears),
};
