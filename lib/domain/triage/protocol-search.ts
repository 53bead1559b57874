/** Finds the protocols that a caller's own words lead to. It proposes; the secretary chooses. */
import { type CallerLexicon } from './caller-lexicon';
import { createPeopleReader, type People } from './caller-people';
import { createDangerSearch, type HeardDanger } from './danger-search';
import type { DangerCatalogue, DangerSign } from './danger-sign';
import { type ProtocolIndex, protocolIndex } from './protocol-index';
import { type Clause, clausesOf, type ScoredProtocol, scoredProtocols } from './protocol-score';
import type { TriageProtocol } from './triage';

/** Always offered: a reason that nobody understood has its own questions. */
export const UNCLEAR_REASON_ID = 'motif-non-clair';

export type ProtocolHit = {
  readonly protocol: TriageProtocol;
  /** The protocol's own words that the query met whole, best first; empty when only part of one was met. */
  readonly matched: readonly string[];
  /** The vital sign that puts it first; null when its words do. */
  readonly danger: DangerSign | null;
};

/** What the search knows besides the protocols. */
export type CallerWords = {
  readonly lexicon: CallerLexicon;
  readonly dangers: DangerCatalogue;
  readonly adultFromYears: number;
};

/** With the unclear reason, six proposals: what the panel shows without scrolling. */
const MOST_HITS = 5;
/** More signs than this at once say the same: the first protocols are enough. */
const MOST_DANGERS = 2;
/** Hits far behind the best one are noise of prefixes and spelling tolerance. */
const FAR_BEHIND = 0.12;
/** A protocol that goes before another passes it when it comes this close: the words fit both. */
const ALMOST_AS_GOOD = 0.85;
/** « Enceinte et je saigne »: the antecedent that is said brings its protocol forward sooner. */
const WITH_ANTECEDENT = 0.4;
/** A word that stands in more protocols than this tells little by itself. */
const WIDE_SPREAD = 6;
/** « Mamie est tombée »: an expression of words that tell nothing apart. */
const TELLING_ENTRY = 0.8;
/** One sure hit among so many: what stands before it is as near. */
const SURE_AMONG = 2;
const LEAST_COVERAGE = 0.34;

/** How the age said moves protocols of the other age: they stay in the list, behind. */
const fitOf = ({ appliesTo }: TriageProtocol, { group }: People): number => {
  const isChild = group === 'infant' || group === 'child';
  const isAdult = group === 'adult' || group === 'elderly';
  if (appliesTo?.group === 'child') return isChild ? 1.3 : isAdult ? 0.4 : 0.9;
  if (appliesTo?.group === 'adult') return isChild ? 0.5 : 1;
  return 1;
};

/** How close a protocol must come to pass those that it goes before: what the person already has counts as said. */
const closeEnough = ({ exact }: ScoredProtocol, { lexicon }: ProtocolIndex): number =>
  [...exact].some((sound) => lexicon.kindOf(sound) === 'antecedent') ? WITH_ANTECEDENT : ALMOST_AS_GOOD;

/** Puts each protocol that is almost as good ahead of those that it goes before. */
const withFirstThingsFirst = (hits: readonly ScoredProtocol[], index: ProtocolIndex): ScoredProtocol[] => {
  const { protocols } = index;
  const ordered: ScoredProtocol[] = [];
  for (const hit of hits) {
    const before = protocols[hit.at]?.before ?? [];
    const close = closeEnough(hit, index);
    const passed = ordered.findIndex(
      ({ at, score }) => before.includes(protocols[at]?.id ?? '') && hit.score >= score * close,
    );
    ordered.splice(passed < 0 ? ordered.length : passed, 0, hit);
  }
  return ordered;
};

/** Whether the best hit rests on words that tell, and not on one met by chance. */
const isSure = (best: ScoredProtocol | undefined, clauses: readonly Clause[], { lexicon, spread }: ProtocolIndex): boolean => {
  if (!best) return false;
  const tells = (sound: string) => lexicon.kindOf(sound) === 'complaint' || lexicon.kindOf(sound) === 'antecedent';
  if (best.literal || best.telling >= TELLING_ENTRY) return true;
  const exact = [...best.exact].filter(tells);
  if (exact.length >= 2) return true;
  const said = new Set(clauses.flatMap(({ sounds }) => sounds.filter(tells)));
  const isRare = exact.some((sound) => (spread.get(sound) ?? 0) <= WIDE_SPREAD);
  return isRare && exact.length / Math.max(1, said.size) >= LEAST_COVERAGE;
};

/**
 * Prepares the search once for a set of protocols. The query is a sentence as typed, misspelt or unfinished. A vital sign
 * stands first whatever else is said; the unclear reason is always among the results, first when nothing is sure.
 */
export const createProtocolSearch = (
  protocols: readonly TriageProtocol[],
  { lexicon, dangers, adultFromYears }: CallerWords,
): ((query: string) => readonly ProtocolHit[]) => {
  const index = protocolIndex(protocols, lexicon);
  const byId = new Map(protocols.map((protocol) => [protocol.id, protocol]));
  const hear = createDangerSearch(dangers, protocols.flatMap(({ title, words }) => [title, ...words]));
  const peopleIn = createPeopleReader(lexicon, adultFromYears);
  const unclear = byId.get(UNCLEAR_REASON_ID);

  /** The sign's first protocol, or the one among the best that goes before it: « enceinte, perd beaucoup de sang ». */
  const protocolOf = ({ protocols: ids }: DangerSign, best: readonly ProtocolHit[]): TriageProtocol | undefined =>
    best.find(({ protocol, matched }) => matched.length > 0 && protocol.before.includes(ids[0] ?? ''))?.protocol ??
    ids.map((id) => byId.get(id)).find(Boolean);

  const dangerHits = (heard: readonly HeardDanger[], hits: readonly ProtocolHit[]): ProtocolHit[] =>
    heard.slice(0, MOST_DANGERS).flatMap(({ sign }) => {
      const protocol = protocolOf(sign, hits.slice(0, 3));
      return protocol ? [{ protocol, matched: [], danger: sign }] : [];
    });

  /** The child's protocol right behind the adult's, where the person is or may be a child. */
  const withChildBeside = (hits: readonly ProtocolHit[], { group }: People): ProtocolHit[] => {
    if (group !== 'infant' && group !== 'child' && group !== 'perhapsChild') return [...hits];
    return hits.flatMap((hit) => {
      const id = lexicon.besideChild[hit.protocol.id];
      const beside = id ? byId.get(id) : undefined;
      const isThere = hits.some(({ protocol }) => protocol.id === id);
      const isForBabies = hit.protocol.id === UNCLEAR_REASON_ID && group !== 'infant';
      return beside && !isThere && !isForBabies ? [hit, { protocol: beside, matched: [], danger: null }] : [hit];
    });
  };

  const worded = (query: string, people: People): { readonly hits: ProtocolHit[]; readonly sure: boolean } => {
    const clauses = clausesOf(query, index);
    const all = scoredProtocols(query, clauses, index)
      .map((hit) => {
        const protocol = protocols[hit.at];
        return { ...hit, score: hit.score * (protocol ? fitOf(protocol, people) : 0) };
      })
      .toSorted((a, b) => b.score - a.score);
    const least = (all[0]?.score ?? 0) * FAR_BEHIND;
    const ordered = withFirstThingsFirst(
      all.filter(({ score, literal, telling }) => score >= least || literal || telling > 0),
      index,
    );
    const hits = ordered.flatMap(({ at, matched }) => {
      const protocol = protocols[at];
      return protocol ? [{ protocol, matched, danger: null }] : [];
    });
    return { hits, sure: ordered.slice(0, SURE_AMONG).some((hit) => isSure(hit, clauses, index)) };
  };

  return (query) => {
    const people = peopleIn(query);
    const { hits, sure } = worded(query, people);
    const first = dangerHits(hear(query), hits);
    const unclearHit = unclear ? [{ protocol: unclear, matched: [], danger: null }] : [];
    const listed = [...first, ...(first.length > 0 || sure ? [] : unclearHit), ...hits];
    const unique = listed.filter(
      ({ protocol }, at) => listed.findIndex((other) => other.protocol === protocol) === at,
    );
    const shown = withChildBeside(unique, people).slice(0, MOST_HITS);
    const isOffered = shown.some(({ protocol }) => protocol === unclear);
    return isOffered ? shown : [...shown, ...unclearHit];
  };
};
