/**
 * Puts a pack into force in a practice, and takes it back. Done twice, by two pages at once or after a crash in mid-way, it
 * comes to the same.
 */
import { packStatement } from '../../domain/phrase/pack/pack';
import { packCard, type StoredPack } from '../../domain/phrase/pack/pack.record';
import { type PackPlan, packPlan } from '../../domain/phrase/pack/pack-plan';
import { type ReadPack, readPack } from '../../domain/phrase/pack/pack-reading';
import type { PhraseRecord } from '../../domain/phrase/phrase-record';
import type { Practice, Signature } from '../../domain/practice/practice';
import type { SealKey } from '../../domain/practice/signing/seal-key';
import type { TriageProtocol } from '../../domain/triage/triage';
import type { Writes } from '../app-state';
import type { Ports } from '../ports';
import type { PracticeDesk } from '../practice/practice-desk';
import { shippedPhrases } from '../start/shipped-phrases';
import { redFlagsNow, shippedTriage } from '../start/shipped-triage';
import type { ProtocolDesk } from '../triage/protocol-desk';
import { protocolSeal } from '../triage/protocol-seals';
import { phraseIn } from './pack-making';
import { parsedBefore, phraseWriter, sameWords, writePhrases } from './pack-phrases';

export type PackParts = {
  readonly state: Writes<'phraseRecords'>;
  readonly ports: Pick<Ports, 'administration' | 'clock' | 'files' | 'seals' | 'store'>;
  readonly practices: Pick<PracticeDesk, 'change'>;
  readonly protocols: ProtocolDesk;
};

/**
 * What a pack is read under and laid over: the shared red flags, and the shipped phrases. Without these a phrase that is care
 * would seem to be new here, and be let in as none.
 */
export const packGroundHere = (): Promise<unknown> =>
  Promise.all([shippedTriage.here(), shippedPhrases.here()]);

/** What a pack would change in the practice now. */
export const planIn = (
  { state, protocols }: Pick<PackParts, 'state' | 'protocols'>,
  practice: Practice,
  { content, id }: { readonly content: ReadPack['content']; readonly id: string },
): PackPlan =>
  packPlan(
    content,
    {
      practice,
      redFlags: redFlagsNow(),
      protocolNow: (protocolId) => protocols.entry(practice, protocolId).active,
      phraseNow: (phraseId) => phraseIn(state, practice.id, phraseId),
    },
    id,
  );

/** The pack as it is kept, read again. */
export const readStored = ({ file }: Pick<StoredPack, 'file'>): ReadPack | null => {
  const read = readPack(new TextEncoder().encode(file), redFlagsNow());
  return read.ok ? read.value : null;
};

export const contentOf = (pack: Pick<StoredPack, 'file'>): ReadPack['content'] | null =>
  readStored(pack)?.content ?? null;

/** The name of the key that signed the whole; null unless it did, is named in it, and each key in it bears its own name. */
export async function confirmedKey(
  seals: Ports['seals'],
  { file, content }: ReadPack,
): Promise<string | null> {
  if (!(await seals.confirms(file.publicKey, packStatement(file.content), file.signature))) return null;
  // A key under the name of another would leave what that other signs unproven for good.
  const names = await Promise.all(content.keys.map(({ publicKey }) => seals.nameOf(publicKey)));
  if (content.keys.some(({ id }, at) => id !== names[at])) return null;
  const keyId = await seals.nameOf(file.publicKey);
  return content.keys.some(({ id, name }) => id === keyId && name === content.signer) ? keyId : null;
}

/** The number under which these words stand in the practice: that of a version that is there, else a new one. */
async function numberOf(
  { protocols }: PackParts,
  practice: Practice,
  protocol: TriageProtocol,
): Promise<number> {
  const seal = protocolSeal(protocol);
  const { history } = protocols.entry(practice, protocol.id);
  const there = history.find((version) => protocolSeal(version) === seal);
  return (there ?? (await protocols.restore(practice, protocol))).version;
}

/** The practice with the keys and the signatures of the pack, each once. */
const withSigned = (
  practice: Practice,
  { keys, signatures }: Pick<PackPlan, 'keys' | 'signatures'>,
): Practice => {
  const known = new Set(
    practice.signatures.map(({ contentId, proof }) => `${contentId} ${proof?.signature}`),
  );
  const keyNames = new Set(practice.sealKeys.map(({ id, practitionerId }) => `${id} ${practitionerId}`));
  return {
    ...practice,
    sealKeys: [
      ...practice.sealKeys,
      ...keys.filter(({ id, practitionerId }) => !keyNames.has(`${id} ${practitionerId}`)),
    ],
    signatures: [
      ...practice.signatures,
      ...signatures.filter(({ contentId, proof }) => !known.has(`${contentId} ${proof?.signature}`)),
    ],
  };
};

/** Puts the pack into force. */
export async function applyPack(parts: PackParts, pack: StoredPack, practice: Practice): Promise<void> {
  const content = contentOf(pack);
  if (!content) return;
  const plan = planIn(parts, practice, { content, id: pack.id });
  const before = await writePhrases(parts, pack, () => planIn(parts, practice, { content, id: pack.id }));
  if (!before) return;
  const numbers = new Map<string, number>();
  for (const protocol of content.protocols)
    numbers.set(protocol.id, await numberOf(parts, practice, protocol));
  const signatures = plan.signatures.map(
    (row): Signature => ({ ...row, version: numbers.get(row.contentId) ?? row.version }),
  );
  await parts.practices.change(practice.id, (stored) => withSigned(stored, { keys: plan.keys, signatures }));
  const liveAt = parts.ports.clock.now();
  const done = await parts.ports.store
    .of(packCard)
    .change(pack.id, (stored) => stored && (stored.takenBackAt === null ? { ...stored, liveAt } : stored));
  // Taken back by another page meanwhile, which could not take back what was not written yet.
  if (done.ok && done.value && done.value.takenBackAt !== null)
    await takePackBack(parts, { ...done.value, before: JSON.stringify(before) }, practice);
}

const keyNames = (pack: StoredPack): string[] => (contentOf(pack)?.keys ?? []).map(({ id }) => id);

/** The keys of every other pack that stands in the practice, by name. */
async function keysOfOthers({ ports }: PackParts, { id, practiceId }: StoredPack): Promise<Set<string>> {
  const packs = await ports.store.of(packCard).all();
  const others = packs.filter((pack) => pack.id !== id && pack.practiceId === practiceId);
  return new Set(others.filter(({ takenBackAt }) => takenBackAt === null).flatMap(keyNames));
}

/** The practice without the signatures of the pack, and without the keys that came with it and that nothing else needs. */
const withoutSigned = (practice: Practice, pack: StoredPack, needed: ReadonlySet<string>): Practice => {
  const signatures = practice.signatures.filter(({ proof }) => proof?.pack?.id !== pack.id);
  const used = new Set(signatures.flatMap(({ proof }) => proof?.keyId ?? []));
  const brought = new Set(keyNames(pack));
  const stays = ({ id, wrapped }: SealKey) =>
    wrapped !== '' || !brought.has(id) || needed.has(id) || used.has(id);
  return { ...practice, signatures, sealKeys: practice.sealKeys.filter(stays) };
};

/** The phrases as they were; gives those in which somebody wrote since, which stay as they are. */
async function phrasesBack(parts: PackParts, pack: StoredPack): Promise<PhraseRecord[]> {
  const written = new Map((contentOf(pack)?.phrases ?? []).map((phrase) => [phrase.phraseId, phrase]));
  const isOver = (now: PhraseRecord | null): boolean => {
    const mine = now && written.get(now.phraseId);
    return !!mine && sameWords(now, { ...now, ...mine, validation: now.validation });
  };
  const before = Object.entries(parsedBefore(pack.before));
  const others = await phraseWriter(parts).write(
    before.flatMap(([, record]) => (record ? [{ record, isOver }] : [])),
    before.flatMap(([id, record]) => (record === null ? [{ id, isOver }] : [])),
  );
  const former = new Map(before);
  // As it was already: another page, or a first half before a crash, did it.
  return Object.entries(others).flatMap(([id, now]) =>
    now && !sameWords(now, former.get(id) ?? null) ? [now] : [],
  );
}

/** The phrases as they were, unless somebody wrote in them since: those are given; and nobody signed by this pack any more. */
export async function takePackBack(
  parts: PackParts,
  pack: StoredPack,
  practice: Practice,
): Promise<PhraseRecord[]> {
  const kept = await phrasesBack(parts, pack);
  const needed = await keysOfOthers(parts, pack);
  await parts.practices.change(practice.id, (stored) => withoutSigned(stored, pack, needed));
  await parts.ports.store.of(packCard).change(
    pack.id,
    (stored) =>
      stored && {
        ...stored,
        liveAt: null,
        // Put back by another page meanwhile: it comes into force again, and still knows what stood before it.
        before: stored.takenBackAt === null ? stored.before : '',
      },
  );
  return kept;
}
