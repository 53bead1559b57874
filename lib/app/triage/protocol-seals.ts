/** The seals of protocols under the shared red flags of this build: an update that rewords one of them changes the seal. */
import type { Sealable } from '../../domain/practice/signing/signature';
import { sealOfWords, type Words } from '../../domain/practice/signing/words';
import { wordsOfProtocol } from '../../domain/triage/protocol-words';
import type { TriageProtocol } from '../../domain/triage/triage';
import { unknownRedFlags } from '../../domain/triage/triage-sheet';
import { redFlagsNow, shippedTriage } from '../start/shipped-triage';

const seals = new WeakMap<TriageProtocol, string>();

/** What a practitioner reads and signs of it; null where it names a red flag that is not there, which nobody can sign. */
export const wordsToSign = (protocol: TriageProtocol): Words | null =>
  unknownRedFlags(protocol, redFlagsNow()).length > 0 ? null : wordsOfProtocol(protocol, redFlagsNow());

/** Made once for each protocol: a call asks at every key. */
export const protocolSeal = (protocol: TriageProtocol): string => {
  const words = seals.has(protocol) ? null : wordsToSign(protocol);
  const seal = seals.get(protocol) ?? (words ? sealOfWords(words) : '');
  // Without the shared red flags nothing is sealed, for now.
  if (shippedTriage.now()) seals.set(protocol, seal);
  return seal;
};

/** A protocol as something that may be signed. */
export const sealedProtocol = (protocol: TriageProtocol): Sealable => ({
  id: protocol.id,
  seal: () => protocolSeal(protocol),
});
