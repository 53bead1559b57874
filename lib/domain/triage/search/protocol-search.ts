/** Finds the protocols that a caller's own words lead to. It proposes; the secretary chooses. */
import type { CallerLexicon } from '../caller-lexicon';
import { createPeopleReader, type People } from '../caller-people';
import { createDangerSearch, type HeardDanger } from '../danger/danger-search';
import type { DangerCatalogue, DangerSign } from '../danger/danger-sign';
import type { TriageProtocol } from '../triage';
import { protocolIndex } from './protocol-index';
import { isSure, orderedHits } from './protocol-order';
import { scoredProtocols } from './protocol-score';

/** Always offered: a reason that nobody understood has its own questions. */
export const UNCLEAR_REASON_ID = 'motif-non-clair';

export type ProtocolHit = {
  readonly protocol: TriageProtocol;
  /** The protocol's own words that the query met whole, best first; empty when only part of one was met. */
  readonly matched: readonly string[];
  /** The vital sign that puts it first; null when its words do. */
  readonly danger: DangerSign | null;
  /** The unclear reason, put first because nothing said is sure to lead anywhere. */
  readonly nothingSure: boolean;
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
/** Among so many of the best, one that goes before the sign's own protocol takes its place. */
const BEST_HITS = 3;

const plainHit = (protocol: TriageProtocol): ProtocolHit => ({
  protocol,
  matched: [],
  danger: null,
  nothingSure: false,
});

type Catalogue = ReadonlyMap<string, TriageProtocol>;

/** The sign's first protocol, or the one among the best that goes before it: « enceinte, perd beaucoup de sang ». */
const protocolOf = (
  { protocols: ids }: DangerSign,
  best: readonly ProtocolHit[],
  byId: Catalogue,
): TriageProtocol | undefined =>
  best.find(({ protocol, matched }) => matched.length > 0 && protocol.before.includes(ids[0] ?? ''))
    ?.protocol ?? ids.map((id) => byId.get(id)).find(Boolean);

const dangerHits = (
  heard: readonly HeardDanger[],
  hits: readonly ProtocolHit[],
  byId: Catalogue,
): ProtocolHit[] =>
  heard.slice(0, MOST_DANGERS).flatMap(({ sign }) => {
    const protocol = protocolOf(sign, hits.slice(0, BEST_HITS), byId);
    return protocol ? [{ ...plainHit(protocol), danger: sign }] : [];
  });

const MAY_BE_CHILD: ReadonlySet<People['group']> = new Set(['infant', 'child', 'perhapsChild']);

/** The child's protocol right behind the adult's, where the person is or may be a child. */
const createChildBeside = (beside: CallerLexicon['besideChild'], byId: Catalogue) => {
  const childOf = ({ protocol: { id } }: ProtocolHit, group: People['group']): TriageProtocol | undefined => {
    const isForBabies = id === UNCLEAR_REASON_ID && group !== 'infant';
    return isForBabies ? undefined : byId.get(beside[id] ?? '');
  };
  return (hits: readonly ProtocolHit[], { group }: People): ProtocolHit[] => {
    if (!MAY_BE_CHILD.has(group)) return [...hits];
    return hits.flatMap((hit) => {
      const child = childOf(hit, group);
      return child && !hits.some(({ protocol }) => protocol === child) ? [hit, plainHit(child)] : [hit];
    });
  };
};

const once = (hits: readonly ProtocolHit[]): ProtocolHit[] =>
  hits.filter(({ protocol }, at) => hits.findIndex((other) => other.protocol === protocol) === at);

/**
 * Prepares the search once for a set of protocols. The query is a sentence as typed, misspelt or unfinished. A vital sign
 * stands first whatever else is said; the unclear reason is always among the results, first when nothing is sure.
 */
export const createProtocolSearch = (
  protocols: readonly TriageProtocol[],
  { lexicon, dangers, adultFromYears }: CallerWords,
): ((query: string) => readonly ProtocolHit[]) => {
  const index = protocolIndex(protocols, lexicon);
  const byId: Catalogue = new Map(protocols.map((protocol) => [protocol.id, protocol]));
  const own = [...protocols.flatMap(({ title, words }) => [title, ...words]), ...lexicon.ordinary];
  let hear: ((query: string) => readonly HeardDanger[]) | undefined;
  // Made at the first words, apart from the rest: together they would keep the panel busy for several frames.
  const dangersIn = (query: string): readonly HeardDanger[] => {
    if (query.trim() === '') return [];
    hear ??= createDangerSearch(dangers, own);
    return hear(query);
  };
  const peopleIn = createPeopleReader(lexicon, adultFromYears);
  const withChildBeside = createChildBeside(lexicon.besideChild, byId);
  const unclear = [byId.get(UNCLEAR_REASON_ID)].flatMap((protocol) => (protocol ? [plainHit(protocol)] : []));

  return (query) => {
    const people = peopleIn(query);
    const { sentence, scored } = scoredProtocols(query, index);
    const ordered = orderedHits(scored, index, people);
    const hits = ordered.flatMap(({ at, matched }) => {
      const protocol = protocols[at];
      return protocol ? [{ ...plainHit(protocol), matched }] : [];
    });
    const first = dangerHits(dangersIn(query), hits, byId);
    const guessed = first.length === 0 && !isSure(ordered, sentence, index);
    const listed = once([
      ...first,
      ...(guessed ? unclear.map((hit) => ({ ...hit, nothingSure: query.trim() !== '' })) : []),
      ...hits,
    ]);
    return once([...withChildBeside(listed, people).slice(0, MOST_HITS), ...unclear]);
  };
};
