/** A protocol proposed for a caller's words, and why it stands where it does. */
import type { DangerSign } from '../danger/danger-sign';
import type { TriageProtocol } from '../triage';

export type ProtocolHit = {
  readonly protocol: TriageProtocol;
  /** The protocol's own words that the query met whole, best first; empty when only part of one was met. */
  readonly matched: readonly string[];
  /** The vital sign that puts it first; null when its words do. */
  readonly danger: DangerSign | null;
  /** A vital sign that may be meant: told quietly, and never before what else was found. */
  readonly perhaps: DangerSign | null;
  /** The unclear reason, put first because nothing said is sure to lead anywhere. */
  readonly nothingSure: boolean;
};

export type Catalogue = ReadonlyMap<string, TriageProtocol>;

/** A protocol found by nothing that needs to be told. */
export const plainHit = (protocol: TriageProtocol): ProtocolHit => ({
  protocol,
  matched: [],
  danger: null,
  perhaps: null,
  nothingSure: false,
});

/** Each protocol where it stands first. */
export const once = (hits: readonly ProtocolHit[]): ProtocolHit[] =>
  hits.filter(({ protocol }, at) => hits.findIndex((other) => other.protocol === protocol) === at);
