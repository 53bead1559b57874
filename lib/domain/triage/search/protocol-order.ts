/** In which order the protocols that fit are proposed: first things first, each complaint its own, by the age said. */
import type { People } from '../caller-people';
import type { TriageProtocol } from '../triage';
import type { Sentence } from './clause-score';
import type { ProtocolIndex } from './protocol-index';
import type { ScoredProtocol } from './protocol-score';

/** Hits far behind the best one are noise of prefixes and spelling tolerance. */
const FAR_BEHIND = 0.12;
/** What was learnt may agree with a second hit that comes this close to the first. */
const AS_GOOD = 0.5;
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
/** Where the best protocol of a clause stands at the latest. */
const LEADER_PLACE = 2;

/** By the protocol's group, then by whom the call is about; what is absent moves nothing. */
const FIT: Readonly<Record<'child' | 'adult', Readonly<Record<string, number>>>> = {
  child: { infant: 1.3, child: 1.3, perhapsChild: 0.9, adult: 0.4, elderly: 0.4, unknown: 0.7 },
  adult: { infant: 0.5, child: 0.5 },
};

/** How the age said moves protocols of the other age: they stay in the list, behind. */
const fitOf = (protocol: TriageProtocol | undefined, { group }: People): number => {
  const concerned = protocol?.appliesTo?.group;
  return concerned ? (FIT[concerned][group ?? 'unknown'] ?? 1) : 1;
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

/** Of two complaints, neither is pushed out of sight by protocols that the other one leads to. */
const withEachComplaint = (hits: readonly ScoredProtocol[]): ScoredProtocol[] => {
  const ordered = [...hits];
  for (const hit of hits.slice(LEADER_PLACE + 1).filter(({ leads }) => leads)) {
    ordered.splice(ordered.indexOf(hit), 1);
    const followers = ordered.findIndex(({ leads }, at) => at > 0 && !leads);
    ordered.splice(Math.min(LEADER_PLACE, followers < 0 ? LEADER_PLACE : followers), 0, hit);
  }
  return ordered;
};

/** The hits worth proposing, in their order. */
export const orderedHits = (
  scored: readonly ScoredProtocol[],
  index: ProtocolIndex,
  people: People,
): ScoredProtocol[] => {
  const fitting = scored
    .map((hit) => ({ ...hit, score: hit.score * fitOf(index.protocols[hit.at], people) }))
    .toSorted((a, b) => b.score - a.score);
  const least = (fitting[0]?.score ?? 0) * FAR_BEHIND;
  const near = fitting.filter(
    ({ score, literal, telling, leads }) => score >= least || literal || telling > 0 || leads,
  );
  return withEachComplaint(withFirstThingsFirst(near, index));
};

/** Whether a hit rests on words that tell, and not on one met by chance. */
const rests = (hit: ScoredProtocol, { said }: Sentence, { lexicon, spread }: ProtocolIndex): boolean => {
  if (hit.literal || hit.telling >= TELLING_ENTRY) return true;
  const tells = (sound: string) => ['complaint', 'antecedent'].includes(lexicon.kindOf(sound));
  const exact = [...hit.exact].filter(tells);
  if (exact.length >= 2) return true;
  const isRare = exact.some((sound) => (spread.get(sound) ?? 0) <= WIDE_SPREAD);
  return isRare && exact.length / Math.max(1, new Set(said.filter(tells)).size) >= LEAST_COVERAGE;
};

/** Whether the words lead somewhere: otherwise the reason is told as unclear before anything is guessed. */
export const isSure = (
  ordered: readonly ScoredProtocol[],
  sentence: Sentence,
  index: ProtocolIndex,
): boolean => ordered.slice(0, SURE_AMONG).some((hit) => rests(hit, sentence, index));

/** Whether the words lead to a hit nearly as well as to the first one. */
export const isAsGood = (ordered: readonly ScoredProtocol[], at: number): boolean =>
  (ordered[at]?.score ?? 0) >= (ordered[0]?.score ?? 0) * AS_GOOD;
