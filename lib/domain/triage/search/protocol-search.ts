/** Finds the protocols that a caller's own words lead to. It proposes; the secretary chooses. */
import type { CallerLexicon } from '../caller-lexicon';
import { createPeopleReader, type People } from '../caller-people';
import type { DangerCatalogue } from '../danger/danger-sign';
import { createBothEars } from '../ear/both-ears';
import type { LearntEar } from '../ear/learnt-ear';
import type { TriageProtocol } from '../triage';
import { dangerHits, toldSigns, withPerhaps } from './danger-hits';
import { type Catalogue, once, type ProtocolHit, plainHit } from './protocol-hit';
import { protocolIndex } from './protocol-index';
import { isAsGood, isSure, orderedHits } from './protocol-order';
import { scoredProtocols } from './protocol-score';

/** Always offered: a reason that nobody understood has its own questions. */
export const UNCLEAR_REASON_ID = 'motif-non-clair';

/** What the search knows besides the protocols. */
export type CallerWords = {
  readonly lexicon: CallerLexicon;
  readonly dangers: DangerCatalogue;
  readonly ear: LearntEar;
  readonly adultFromYears: number;
};

export type ProtocolSearch = (query: string, paused?: string) => readonly ProtocolHit[];

/** With the unclear reason, six proposals: what the panel shows without scrolling. */
const MOST_HITS = 5;

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

/**
 * Prepares the search once for a set of protocols. The query is a sentence as typed, misspelt or unfinished. A vital sign
 * stands first whatever else is said; the unclear reason is always among the results, first when nothing is sure.
 * `paused` is the query as it stood at the last pause, while it is being typed on: half a sentence tells no learnt danger.
 */
export const createProtocolSearch = (
  protocols: readonly TriageProtocol[],
  { lexicon, dangers, ear, adultFromYears }: CallerWords,
): ProtocolSearch => {
  const index = protocolIndex(protocols, lexicon);
  const byId: Catalogue = new Map(protocols.map((protocol) => [protocol.id, protocol]));
  const own = [...protocols.flatMap(({ title, words }) => [title, ...words]), ...lexicon.ordinary];
  const dangersIn = createBothEars({ dangers, ear, known: own });
  const peopleIn = createPeopleReader(lexicon, adultFromYears);
  const withChildBeside = createChildBeside(lexicon.besideChild, byId);
  const unclear = [byId.get(UNCLEAR_REASON_ID)].flatMap((protocol) => (protocol ? [plainHit(protocol)] : []));

  return (query, paused = query) => {
    const people = peopleIn(query);
    const { sentence, scored } = scoredProtocols(query, index);
    const ordered = orderedHits(scored, index, people);
    const hits = ordered.flatMap(({ at, matched }) => {
      const protocol = protocols[at];
      return protocol ? [{ ...plainHit(protocol), matched }] : [];
    });
    const sure = isSure(ordered, sentence, index) ? hits.filter((_, at) => isAsGood(ordered, at)) : [];
    const { told, perhaps } = toldSigns(dangersIn(query, paused), { sure, complains: sentence.complains });
    const first = dangerHits(told, hits, byId);
    const guessed = first.length === 0 && sure.length === 0;
    const listed = once([
      ...first,
      ...(guessed ? unclear.map((hit) => ({ ...hit, nothingSure: query.trim() !== '' })) : []),
      ...hits,
    ]);
    const proposed = withPerhaps(withChildBeside(listed, people), perhaps, byId);
    return once([...proposed.slice(0, MOST_HITS), ...unclear]);
  };
};
