/** What a pack would change in a practice: read beside what stands there, before anything is written. */
import type { Practice, Signature } from '../../practice/practice';
import type { SealKey } from '../../practice/signing/seal-key';
import type { Words } from '../../practice/signing/words';
import { wordsOfProtocol } from '../../triage/protocol-words';
import type { TriageProtocol } from '../../triage/triage';
import type { RedFlags } from '../../triage/triage-sheet';
import type { PhraseRecord } from '../phrase-record';
import { phraseWords } from '../phrase-words';
import type { PackContent, PackSignature } from './pack';
import { recordOfPack } from './pack-reading';

/** One protocol or phrase of the pack beside what stands here; `before` is empty where nothing does. */
export type PackChange = {
  readonly of: 'protocol' | 'phrase';
  readonly id: string;
  readonly title: string;
  readonly before: Words;
  readonly after: Words;
};

export type PackGround = {
  readonly practice: Practice;
  readonly redFlags: RedFlags;
  /** What calls run now; null where there is none. */
  readonly protocolNow: (id: string) => TriageProtocol | null;
  /** What is said now in this practice, removed or shipped ones too; null where there is none. */
  readonly phraseNow: (phraseId: string) => PhraseRecord | null;
};

export type PackPlan = {
  readonly changes: readonly PackChange[];
  readonly protocols: readonly TriageProtocol[];
  readonly phrases: readonly PhraseRecord[];
  readonly keys: readonly SealKey[];
  readonly signatures: readonly Signature[];
  /** Each key that counts here, and the name in which it signs: both are read before it is taken in. */
  readonly signers: readonly { readonly id: string; readonly name: string }[];
  /** Names of who has a key of his own here, and it is another one: what the pack's signed comes unsigned. */
  readonly doubted: readonly string[];
  /** Names of who signed and is no practitioner here: what they signed comes unsigned. */
  readonly strangers: readonly string[];
};

const wordsOfRecord = (record: PhraseRecord | null): Words =>
  record
    ? [
        ...phraseWords({ ...record, id: record.phraseId }),
        ['category', record.categoryId],
        ['abbreviation', record.abbreviation],
        ['key', record.key],
        ['removed', String(record.isRemoved)],
      ]
    : [];

const isOther = ({ before, after }: PackChange): boolean => JSON.stringify(before) !== JSON.stringify(after);

/** The phrase as it would stand: a pack may make care of it, never less. */
const phraseFrom = (
  phrase: PackContent['phrases'][number],
  { practice, phraseNow }: PackGround,
): PhraseRecord => {
  const now = phraseNow(phrase.phraseId);
  const raised = { ...phrase, validation: phrase.validation || (now?.validation ?? false) };
  return recordOfPack(raised, practice.id, (now?.version ?? 0) + 1);
};

const phraseChange = (record: PhraseRecord, { phraseNow }: PackGround): PackChange => ({
  of: 'phrase',
  id: record.phraseId,
  title: record.text,
  before: wordsOfRecord(phraseNow(record.phraseId)),
  after: wordsOfRecord(record),
});

const protocolChange = (protocol: TriageProtocol, { protocolNow, redFlags }: PackGround): PackChange => {
  const now = protocolNow(protocol.id);
  return {
    of: 'protocol',
    id: protocol.id,
    title: protocol.title,
    before: now ? wordsOfProtocol(now, redFlags) : [],
    after: wordsOfProtocol(protocol, redFlags),
  };
};

/** What a signature is of in this practice: the phrase that the pack writes, else the one that stands here. */
const contentIdOf = (
  { of, subject }: PackSignature,
  written: readonly PhraseRecord[],
  { phraseNow }: PackGround,
): string => {
  if (of === 'protocol') return subject;
  return (written.find(({ phraseId }) => phraseId === subject) ?? phraseNow(subject))?.id ?? subject;
};

/** A signature as it stands in this practice, under the practitioner who bears that name here. */
const signatureFrom = (
  { of: _of, subject: _subject, seal, signedAt, reviewBy, keyId, signature, ...stated }: PackSignature,
  named: { readonly contentId: string; readonly practitionerId: string },
  packRecordId: string,
): Signature => ({
  ...named,
  version: 1,
  signedAt,
  ...(reviewBy !== undefined && { reviewBy }),
  seal,
  proof: { keyId, signature, pack: { id: packRecordId, ...stated } },
});

type PackKey = PackContent['keys'][number];

/** Whose a key of the pack is here. `doubted`: he signs with another one. */
type Owner =
  | { readonly standing: 'counts'; readonly practitionerId: string }
  | { readonly standing: 'doubted' | 'stranger' };

/** By the short name; a name is no proof, so his own key, made here by his own code, speaks against any other. */
const ownerIn = ({ practitioners, sealKeys }: Practice, { id, name }: PackKey): Owner => {
  const practitionerId = practitioners.find(({ shortName }) => shortName === name)?.id;
  if (practitionerId === undefined) return { standing: 'stranger' };
  const own = sealKeys.filter((key) => key.practitionerId === practitionerId && key.wrapped !== '');
  if (own.length > 0 && own.every((key) => key.id !== id)) return { standing: 'doubted' };
  return { standing: 'counts', practitionerId };
};

/** The keys that the pack brings and that are not here yet. */
const newKeys = (
  { keys, madeAt }: PackContent,
  { sealKeys }: Practice,
  owners: readonly Owner[],
): SealKey[] =>
  keys.flatMap(({ id, publicKey }, at): SealKey[] => {
    const owner = owners[at];
    if (owner?.standing !== 'counts') return [];
    const { practitionerId } = owner;
    if (sealKeys.some((key) => key.id === id && key.practitionerId === practitionerId)) return [];
    return [{ id, practitionerId, publicKey, wrapped: '', salt: '', iterations: 0, madeAt }];
  });

/** Everything that the pack would write and change; `packRecordId` is the name under which it is kept. */
export const packPlan = (content: PackContent, ground: PackGround, packRecordId: string): PackPlan => {
  const { practice } = ground;
  const owners = content.keys.map((key) => ownerIn(practice, key));
  const keys = newKeys(content, practice, owners);
  const phrases = content.phrases.map((phrase) => phraseFrom(phrase, ground));
  const changes = [
    ...content.protocols.map((protocol) => protocolChange(protocol, ground)),
    ...phrases.map((record) => phraseChange(record, ground)),
  ].filter(isOther);
  const changed = new Set(changes.map(({ of, id }) => `${of}/${id}`));
  const written = phrases.filter(({ phraseId }) => changed.has(`phrase/${phraseId}`));
  const signatures = content.signatures.flatMap((row) => {
    const owner = owners[content.keys.findIndex(({ id }) => id === row.keyId)];
    const contentId = contentIdOf(row, written, ground);
    if (owner?.standing !== 'counts') return [];
    return [signatureFrom(row, { contentId, practitionerId: owner.practitionerId }, packRecordId)];
  });
  const namesWhere = (standing: Owner['standing']): string[] => [
    ...new Set(content.keys.flatMap(({ name }, at) => (owners[at]?.standing === standing ? [name] : []))),
  ];
  return {
    changes,
    protocols: content.protocols.filter(({ id }) => changed.has(`protocol/${id}`)),
    phrases: written,
    keys,
    signatures,
    signers: content.keys.flatMap(({ id, name }, at) =>
      owners[at]?.standing === 'counts' ? [{ id, name }] : [],
    ),
    doubted: namesWhere('doubted'),
    strangers: namesWhere('stranger'),
  };
};
