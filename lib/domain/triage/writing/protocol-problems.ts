/** What keeps a protocol from being signed: rules that its schema cannot say, since they compare its parts. */

import type { TriageProtocol, TriageSign } from '../triage';
import { isMoreUrgent } from '../triage-answers';
import { type RedFlags, signsOf, triageSheet, unknownRedFlags } from '../triage-sheet';

export type ProtocolProblem = {
  readonly kind:
    | 'unknownRedFlag'
    | 'askedTwice'
    | 'milderThanDefault'
    | 'exitNotMilder'
    | 'exitNotLast'
    | 'unreadReason';
  /** Wording of the sign or of the reason, or the id that nothing answers to. */
  readonly about: string;
};

const problemOfSign = (sign: TriageSign, { otherwise }: TriageProtocol): ProtocolProblem[] => {
  const about = sign.text;
  if (sign.exit && !isMoreUrgent(otherwise.level, sign.level)) return [{ kind: 'exitNotMilder', about }];
  // A « oui » must never lead to less than « non » everywhere would have.
  if (!sign.exit && isMoreUrgent(otherwise.level, sign.level)) return [{ kind: 'milderThanDefault', about }];
  return [];
};

const askedTwice = (signs: readonly TriageSign[]): ProtocolProblem[] =>
  signs
    .filter(({ id }, at) => signs.findIndex((other) => other.id === id) < at)
    .map(({ text }) => ({ kind: 'askedTwice', about: text }));

const exitsNotLast = (signs: readonly TriageSign[]): ProtocolProblem[] => {
  const lastOther = signs.findLastIndex(({ exit }) => !exit);
  return signs
    .slice(0, Math.max(0, lastOther))
    .filter(({ exit }) => exit)
    .map(({ text }) => ({ kind: 'exitNotLast', about: text }));
};

/** A reason that stands at a level that it was not written for. */
const unreadReason = ({ otherwise: { why = '', whyFor } }: TriageProtocol): ProtocolProblem[] =>
  whyFor ? [{ kind: 'unreadReason', about: why }] : [];

/** Every problem, in the order of the protocol; empty when it can be signed. */
export const protocolProblems = (protocol: TriageProtocol, redFlags: RedFlags): ProtocolProblem[] => {
  const unknown = unknownRedFlags(protocol, redFlags);
  if (unknown.length > 0) return unknown.map((about) => ({ kind: 'unknownRedFlag', about }));
  const signs = signsOf(triageSheet(protocol, redFlags));
  return [
    ...signs.flatMap((sign) => problemOfSign(sign, protocol)),
    ...askedTwice(signs),
    ...exitsNotLast(signs),
    ...unreadReason(protocol),
  ];
};
