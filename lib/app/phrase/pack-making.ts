/** What a practice would put in a pack: what it wrote itself, and what its practitioners signed, with their signatures. */
import { currentRecords } from '../../domain/phrase/exchange/current-records';
import type { PackContent, PackPhrase, PackSignature } from '../../domain/phrase/pack/pack';
import { type LibraryPhrase, phraseLibrary } from '../../domain/phrase/phrase-library';
import { type PhraseRecord, phraseRecordId } from '../../domain/phrase/phrase-record';
import { sealedPhrase } from '../../domain/phrase/phrase-words';
import type { Practice, Signature } from '../../domain/practice/practice';
import type { SealKey } from '../../domain/practice/signing/seal-key';
import { signatureOf } from '../../domain/practice/signing/signature';
import type { TriageProtocol } from '../../domain/triage/triage';
import type { AppState } from '../app-state';
import { categoriesNow } from '../start/shipped-phrases';
import type { ProtocolLibrary } from '../triage/protocol-library';
import { sealedProtocol } from '../triage/protocol-seals';

/** What is in a pack that is not signed yet. */
export type PackGoods = Pick<PackContent, 'protocols' | 'phrases' | 'signatures'>;

/** A phrase as it stands in a practice, removed or not; the shipped one where nobody wrote another. */
export const phraseIn = (
  { phraseRecords }: Pick<AppState, 'phraseRecords'>,
  practiceId: string,
  phraseId: string,
): PhraseRecord | null => {
  const known = new Map(
    currentRecords(categoriesNow(), phraseRecords.value).map((record) => [record.id, record]),
  );
  return known.get(phraseRecordId(phraseId, practiceId)) ?? known.get(phraseId) ?? null;
};

const stated = (
  practice: Practice,
  signature: Signature | null,
  named: Pick<PackSignature, 'of' | 'subject'>,
): PackSignature[] => {
  if (!signature?.proof || !signature.seal) return [];
  const { seal, signedAt, reviewBy, contentId, practitionerId, proof } = signature;
  const there = proof.pack ?? { practiceId: practice.id, contentId, practitionerId };
  return [
    {
      ...named,
      seal,
      signedAt,
      ...(reviewBy !== undefined && { reviewBy }),
      keyId: proof.keyId,
      signature: proof.signature,
      practiceId: there.practiceId,
      contentId: there.contentId,
      practitionerId: there.practitionerId,
    },
  ];
};

const packPhrase = ({
  id: _id,
  practiceId: _practice,
  version: _version,
  ...phrase
}: PhraseRecord): PackPhrase => phrase;

/** Protocols of its own, and those that somebody here answers for. */
const packProtocols = (practice: Practice, protocols: ProtocolLibrary): TriageProtocol[] =>
  protocols
    .list(practice)
    .flatMap(({ active }) => active ?? [])
    .filter((protocol) => !protocols.isShipped(protocol) || signatureOf(practice, sealedProtocol(protocol)));

const ownPhrases = (state: AppState, practice: Practice): PhraseRecord[] => {
  const ids = state.phraseRecords.value
    .filter(({ practiceId }) => practiceId === null || practiceId === practice.id)
    .map(({ phraseId }) => phraseId);
  return [...new Set(ids)].flatMap((phraseId) => phraseIn(state, practice.id, phraseId) ?? []);
};

/** Everything that the practice has to give, with the signatures that hold for it now. */
export function packGoods(state: AppState, practice: Practice, protocols: ProtocolLibrary): PackGoods {
  const library = phraseLibrary(categoriesNow(), state.phraseRecords.value, practice);
  const signedOf = (phrase: LibraryPhrase) => signatureOf(practice, sealedPhrase(phrase));
  const signedShipped = library.filter((phrase) => phrase.isShipped && phrase.validation && signedOf(phrase));
  const own = ownPhrases(state, practice);
  const known = new Set(own.map(({ phraseId }) => phraseId));
  const added = signedShipped
    .filter(({ id }) => !known.has(id))
    .flatMap(({ id }) => phraseIn(state, practice.id, id) ?? []);
  const records = [...own, ...added];
  const ids = new Set(records.map(({ phraseId }) => phraseId));
  const chosen = packProtocols(practice, protocols);
  return {
    protocols: chosen,
    phrases: records.map(packPhrase),
    signatures: [
      ...chosen.flatMap((protocol) =>
        stated(practice, signatureOf(practice, sealedProtocol(protocol)), {
          of: 'protocol',
          subject: protocol.id,
        }),
      ),
      ...library
        .filter(({ id }) => ids.has(id))
        .flatMap((phrase) => stated(practice, signedOf(phrase), { of: 'phrase', subject: phrase.id })),
    ],
  };
}

/** The keys that are named there, with whose they are. */
export const packKeys = (
  { sealKeys, practitioners }: Practice,
  { signatures }: PackGoods,
  signer: SealKey,
): PackContent['keys'] => {
  const used = new Set([signer.id, ...signatures.map(({ keyId }) => keyId)]);
  return sealKeys
    .filter(({ id }) => used.has(id))
    .map(({ id, publicKey, practitionerId }) => ({
      id,
      publicKey,
      name: practitioners.find((practitioner) => practitioner.id === practitionerId)?.shortName ?? '?',
    }));
};
