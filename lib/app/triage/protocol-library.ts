/** What can be read of the protocols that the practices own: the shipped ones, their own versions, and which a call runs. */
import type { Practice } from '../../domain/practice/practice';
import { type SignatureState, signatureState } from '../../domain/practice/signing/signature';
import type { Words } from '../../domain/practice/signing/words';
import { activeProtocols, activeVersion, draftOf, versionsOf } from '../../domain/triage/protocol-version';
import type { TriageProtocol } from '../../domain/triage/triage';
import type { RedFlags } from '../../domain/triage/triage-sheet';
import { type ProtocolChange, protocolDiff } from '../../domain/triage/writing/protocol-diff';
import { type ProtocolProblem, protocolProblems } from '../../domain/triage/writing/protocol-problems';
import type { AppState } from '../app-state';
import { redFlagsNow, shippedById, shippedNow } from '../start/shipped-triage';
import { inHerLanguage, originalOf } from './protocol-language';
import { protocolSeal, sealedProtocol, wordsToSign } from './protocol-seals';

/** One protocol as the settings list it. */
export type ProtocolEntry = {
  /** The version that calls run. */
  readonly active: TriageProtocol | null;
  /** The version being written, if there is one. */
  readonly draft: TriageProtocol | null;
  /** All versions, the newest first. */
  readonly history: readonly TriageProtocol[];
};

/** The shipped protocol of that id, when it is of that very version. */
export const shippedVersion = (id: string, version: number): TriageProtocol | null => {
  const protocol = shippedById().get(id);
  return protocol?.version === version ? protocol : null;
};

/** Specialties that no practice switches off: an emergency does not choose the practice that it calls. */
const ALWAYS_ON: readonly string[] = ['toutes', 'médecine générale'];

const ownVersions = ({ protocolVersions }: AppState, { id }: Practice) =>
  protocolVersions.value.filter(({ practiceId }) => practiceId === id);

/** One protocol of a practice with all its versions. */
export const protocolEntry = (state: AppState, practice: Practice, protocolId: string): ProtocolEntry => {
  const original = shippedById().get(protocolId) ?? null;
  const history = versionsOf(protocolId, { versions: ownVersions(state, practice), shipped: original });
  const active = activeVersion(practice, history, { shipped: original, sealOf: protocolSeal });
  return { active, draft: draftOf(practice, history, original), history };
};

/**
 * The protocols that the calls of a practice run: its own signed versions before the shipped ones, without the
 * specialties that it switched off.
 */
export const protocolsInUse = (state: AppState, practice: Practice | null): readonly TriageProtocol[] => {
  const shipped = shippedNow();
  // Nor any of her own before the shipped ones are here: its red flags are theirs.
  if (!practice || shipped.length === 0)
    return shipped.map((protocol) => inHerLanguage(state, practice, protocol));
  const active = activeProtocols(practice, {
    versions: state.protocolVersions.value,
    shipped,
    sealOf: protocolSeal,
  });
  return active
    .filter(({ specialty }) => !practice.hiddenSpecialties.includes(specialty))
    .map((protocol) => inHerLanguage(state, practice, protocol));
};

/** The reading half of the protocol desk. */
export interface ProtocolLibrary {
  readonly redFlags: () => RedFlags;
  entry(practice: Practice, protocolId: string): ProtocolEntry;
  /** Every protocol of the practice, those switched off too, in the catalogue's order. */
  list(practice: Practice): ProtocolEntry[];
  /** What keeps a protocol from being signed. */
  problems(protocol: TriageProtocol): ProtocolProblem[];
  changes(before: TriageProtocol, after: TriageProtocol): ProtocolChange[];
  /** Whether somebody answers for these very words, at this moment. */
  signature(practice: Practice | null, protocol: TriageProtocol): SignatureState;
  /** What is signed: everything that is asked, said and done. */
  words(protocol: TriageProtocol): Words;
  isShipped(protocol: TriageProtocol): boolean;
  canSwitchOff(specialty: string): boolean;
}

export const protocolLibrary = (state: AppState): ProtocolLibrary => ({
  redFlags: redFlagsNow,
  entry: (practice, protocolId) => protocolEntry(state, practice, protocolId),
  list: (practice) => {
    const own = ownVersions(state, practice).map(({ protocol }) => protocol.id);
    return [...new Set([...shippedById().keys(), ...own])].map((id) => protocolEntry(state, practice, id));
  },
  problems: (protocol) => protocolProblems(protocol, redFlagsNow()),
  changes: (before, after) => protocolDiff(before, after, redFlagsNow()),
  signature: (practice, protocol) =>
    signatureState(practice, sealedProtocol(originalOf(protocol)), state.now.value),
  words: (protocol) => wordsToSign(protocol) ?? [],
  isShipped: (protocol) => shippedById().get(protocol.id) === protocol,
  canSwitchOff: (specialty) => !ALWAYS_ON.includes(specialty),
});
