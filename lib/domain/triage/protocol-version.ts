/** A practice's own versions of the protocols: written, signed by a practitioner, then never rewritten. */
import * as z from 'zod/mini';
import type { Practice } from '../practice/practice';
import { type Sealable, signatureOf } from '../practice/signing/signature';
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

/** The seal of a protocol's words, its red flags in place. */
export type SealOf = (protocol: TriageProtocol) => string;

const sealable = (protocol: TriageProtocol, sealOf: SealOf): Sealable => ({
  id: protocol.id,
  seal: () => sealOf(protocol),
});

/** True once somebody signed that version, whether its words still are what was signed or not: it is not written again. */
const wasSigned = ({ signatures }: Pick<Practice, 'signatures'>, { id, version }: TriageProtocol): boolean =>
  signatures.some((row) => row.contentId === id && row.version === version);

/** Every version of one protocol in a practice, the newest first; `shipped` is the one to begin from, if there is one. */
export const versionsOf = (
  protocolId: string,
  { versions, shipped }: { versions: readonly ProtocolVersion[]; shipped: TriageProtocol | null },
): TriageProtocol[] => {
  const own = versions.map(({ protocol }) => protocol).filter(({ id }) => id === protocolId);
  const isReplaced = own.some(({ version }) => version === shipped?.version);
  return [...own, ...(shipped && !isReplaced ? [shipped] : [])].toSorted((a, b) => b.version - a.version);
};

/**
 * The version that calls run: the newest whose signature holds for its very words; else the newest that was signed, under a
 * banner; else what is shipped.
 */
export const activeVersion = (
  practice: Practice,
  all: readonly TriageProtocol[],
  { shipped, sealOf }: { readonly shipped: TriageProtocol | null; readonly sealOf: SealOf },
): TriageProtocol | null => {
  // A signature that no key confirms is nobody's.
  const signatures = practice.signatures.filter(({ seal, proof }) => !seal || proof);
  const signed = all.filter((protocol) => wasSigned({ signatures }, protocol));
  const holds = (protocol: TriageProtocol) => signatureOf(practice, sealable(protocol, sealOf)) !== null;
  const held = signed.find(holds) ?? (shipped && holds(shipped) ? shipped : null);
  const [lastSigned = shipped] = signed;
  return held ?? lastSigned;
};

/** The protocols that a practice works with, each in its active version. */
export const activeProtocols = (
  practice: Practice,
  {
    versions,
    shipped,
    sealOf,
  }: { versions: readonly ProtocolVersion[]; shipped: readonly TriageProtocol[]; sealOf: SealOf },
): TriageProtocol[] => {
  const own = versions.filter(({ practiceId }) => practiceId === practice.id);
  const shippedById = new Map(shipped.map((protocol) => [protocol.id, protocol]));
  const ids = [...new Set([...shippedById.keys(), ...own.map(({ protocol }) => protocol.id)])];
  return ids.flatMap((id) => {
    const original = shippedById.get(id) ?? null;
    const all = versionsOf(id, { versions: own, shipped: original });
    return activeVersion(practice, all, { shipped: original, sealOf }) ?? [];
  });
};

/** The version being written: the newest, when nobody ever signed it and it is not what is shipped. */
export const draftOf = (
  practice: Practice,
  all: readonly TriageProtocol[],
  shipped: TriageProtocol | null,
): TriageProtocol | null => {
  const [newest] = all;
  return newest && newest !== shipped && !wasSigned(practice, newest) ? newest : null;
};
