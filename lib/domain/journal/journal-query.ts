/** What is asked of the journal: a stretch of time, words, and chosen values; all of them must hold. */
import type { DispositionLevel } from '../triage/disposition';
import type { JournalEntry, JournalStatus } from './journal-entry';
import { answersSearch, type Beginnings, facetTerm, searchedBeginnings } from './journal-terms';

export type JournalQuery = {
  /** As typed: beginnings of words, or of a number. */
  readonly text: string;
  readonly practiceId: string | null;
  readonly recipientId: string | null;
  readonly status: JournalStatus | null;
  readonly level: DispositionLevel | null;
  /** Only calls in which an incident was noted. */
  readonly noted?: 'incident';
  /** Calls begun at or after, in epoch ms. */
  readonly from: number;
  /** Calls begun before, in epoch ms. */
  readonly to: number;
};

/** Terms that must stand as they are, and beginnings of which some term must have one each. */
export type WantedTerms = { readonly exact: readonly string[]; readonly beginnings: Beginnings };

export function wantedTerms(query: JournalQuery): WantedTerms {
  const facets = [
    query.practiceId && facetTerm('practice', query.practiceId),
    query.recipientId && facetTerm('recipient', query.recipientId),
    query.status && facetTerm('status', query.status),
    query.level && facetTerm('level', query.level),
    query.noted && facetTerm('noted', query.noted),
  ];
  return {
    exact: facets.filter((term): term is string => Boolean(term)),
    beginnings: searchedBeginnings(query.text),
  };
}

/** The rule itself; indexes only spare reading what it would refuse. The time is the reader's business. */
export const answersQuery = (entry: JournalEntry, wanted: WantedTerms): boolean =>
  answersSearch(entry.terms, wanted);
