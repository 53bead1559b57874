/** A practice's own versions of the protocols: written, signed by a practitioner, then never rewritten. */
import * as z from 'zod/mini';
import type { Practice, Signature } from '../practice/practice';
import { TriageProtocol } from './triage';

export const ProtocolVersion = z.strictObject({
  /** One record for each version of each protocol of each practice. */
  id: z.string().check(z.minLength(1)),
  practiceId: z.string().check(z.minLength(1)),
  /** Its `version` is the number of this version, its `author` who wrote it. */
  protocol: TriageProtocol,
  /** Epoch ms of the last change; a signed version has none afterwards. */
  savedAt: z.number(),
});
export type ProtocolVersion = z.infer<typeof ProtocolVersion>;

type Identified = Pick<TriageProtocol, 'id' | 'version'>;

/** The version of a practice as it is stored. */
export const protocolVersion = (
  practiceId: string,
  protocol: TriageProtocol,
  savedAt: number,
): ProtocolVersion => ({
  id: `${practiceId}/${protocol.id}/${protocol.version}`,
  practiceId,
  protocol,
  savedAt,
});

/** Who answers for exactly this version in this practice; null when nobody does yet. */
export const signatureOf = (
  { signatures }: Pick<Practice, 'signatures'>,
  { id, version }: Identified,
): Signature | null => signatures.find((row) => row.contentId === id && row.version === version) ?? null;

/** Every version of one protocol in a practice, the newest first; `shipped` is the one to begin from, if there is one. */
export const versionsOf = (
  protocolId: string,
  { versions, shipped }: { versions: readonly ProtocolVersion[]; shipped: TriageProtocol | null },
): TriageProtocol[] => {
  const own = versions.map(({ protocol }) => protocol).filter(({ id }) => id === protocolId);
  const isReplaced = own.some(({ version }) => version === shipped?.version);
  return [...own, ...(shipped && !isReplaced ? [shipped] : [])].toSorted((a, b) => b.version - a.version);
};

/** The protocols that a practice works with: its newest signed version of each, else the shipped one, unsigned. */
export const activeProtocols = (
  practice: Practice,
  { versions, shipped }: { versions: readonly ProtocolVersion[]; shipped: readonly TriageProtocol[] },
): TriageProtocol[] => {
  const own = versions.filter(({ practiceId }) => practiceId === practice.id);
  const shippedById = new Map(shipped.map((protocol) => [protocol.id, protocol]));
  const ids = [...new Set([...shippedById.keys(), ...own.map(({ protocol }) => protocol.id)])];
  return ids.flatMap((id) => {
    const original = shippedById.get(id) ?? null;
    const all = versionsOf(id, { versions: own, shipped: original });
    const active = all.find((protocol) => signatureOf(practice, protocol)) ?? original;
    return active ? [active] : [];
  });
};

/** The version being written: the newest, when nobody has signed it and it is not what is shipped. */
export const draftOf = (
  practice: Practice,
  all: readonly TriageProtocol[],
  shipped: TriageProtocol | null,
): TriageProtocol | null => {
  const [newest] = all;
  return newest && newest !== shipped && !signatureOf(practice, newest) ? newest : null;
};
