/** Where a vital sign stands among the protocols proposed: first when it is heard, quietly behind when it may be meant. */
import type { DangerSign } from '../danger/danger-sign';
import type { HeardByBoth } from '../ear/both-ears';
import type { TriageProtocol } from '../triage';
import { type Catalogue, once, type ProtocolHit, plainHit } from './protocol-hit';

/** More signs than this at once say the same: the first protocols are enough. */
const MOST_DANGERS = 2;
/** Among so many of the best, one that goes before the sign's own protocol takes its place. */
const BEST_HITS = 3;

/** Where the words are sure, what was learnt must agree with one of so many to stand before them. */
const SURE_BEST = 2;

/** The sign's first protocol, or the one among the best that goes before it: « enceinte, perd beaucoup de sang ». */
const protocolOf = (
  { protocols: ids }: DangerSign,
  best: readonly ProtocolHit[],
  byId: Catalogue,
): TriageProtocol | undefined =>
  best.find(({ protocol, matched }) => matched.length > 0 && protocol.before.includes(ids[0] ?? ''))
    ?.protocol ?? ids.map((id) => byId.get(id)).find(Boolean);

/** A sign told as a danger; `own` is the one of its protocols that the words themselves lead to, where it was only learnt. */
export type ToldSign = { readonly sign: DangerSign; readonly own: TriageProtocol | null };

/** What the words of a caller lead to, apart from any sign. */
export type WordHits = {
  /** The proposals when their words are sure; none when nothing is. */
  readonly sure: readonly ProtocolHit[];
  /** Whether something said is a complaint by itself, and no word that fits any call. */
  readonly complains: boolean;
};

/**
 * Which signs stand first, and which one is told quietly. What was learnt stands first where it is clear, a complaint is said
 * (« il a mangé quelque chose » holds none), and the words do not surely lead elsewhere: « mal à la gorge, impossible
 * d'avaler » has its own protocol, and a wrong first row costs more than a quiet one. A wound or a burn is a matter of
 * degree: where its protocol stands first anyway, that asks how deep and how large.
 */
export const toldSigns = (
  { heard, learnt }: HeardByBoth,
  { sure, complains }: WordHits,
): { readonly told: readonly ToldSign[]; readonly perhaps: DangerSign | null } => {
  if (!learnt) return { told: heard.map((sign) => ({ sign, own: null })), perhaps: null };
  const { sign, isClear } = learnt;
  const best = sure.slice(0, SURE_BEST);
  const agreed = best.find(({ protocol }) => sign.protocols.includes(protocol.id));
  const leadsElsewhere = best.length > 0 && !agreed;
  // « Opéré de la hanche, 39, la plaie coule »: of two that the words lead to, the first is another's, and asks for both.
  const isSecond =
    agreed !== undefined && agreed !== best[0] && sign.protocols.indexOf(agreed.protocol.id) > 0;
  const isAskedAnyway = (sign.byDegree === true && agreed !== undefined) || isSecond;
  return isClear && complains && !leadsElsewhere && !isAskedAnyway
    ? { told: [{ sign, own: agreed?.protocol ?? null }], perhaps: null }
    : { told: [], perhaps: sign };
};

/** The protocols of the signs that were heard, the gravest first. */
export const dangerHits = (
  told: readonly ToldSign[],
  hits: readonly ProtocolHit[],
  byId: Catalogue,
): ProtocolHit[] =>
  told.slice(0, MOST_DANGERS).flatMap(({ sign, own }) => {
    const protocol = own ?? protocolOf(sign, hits.slice(0, BEST_HITS), byId);
    return protocol ? [{ ...plainHit(protocol), danger: sign }] : [];
  });

/**
 * The same proposals with the sign that may be meant told on its protocol: where it already is among the best, else behind
 * them; right behind the unclear reason where nothing is sure.
 */
export const withPerhaps = (
  hits: readonly ProtocolHit[],
  sign: DangerSign | null,
  byId: Catalogue,
): ProtocolHit[] => {
  const protocol = sign && protocolOf(sign, hits.slice(0, BEST_HITS), byId);
  if (!protocol) return [...hits];
  const isAmongBest = hits.slice(0, BEST_HITS).some((hit) => hit.protocol === protocol);
  if (isAmongBest) return hits.map((hit) => (hit.protocol === protocol ? { ...hit, perhaps: sign } : hit));
  const place = hits[0]?.nothingSure ? 1 : BEST_HITS;
  return once([...hits.slice(0, place), { ...plainHit(protocol), perhaps: sign }, ...hits.slice(place)]);
};
