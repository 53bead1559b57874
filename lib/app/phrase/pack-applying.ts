/**
 * Puts a pack into force in a practice, and takes it back. Done twice, by two pages at once or after a crash in mid-way, it
 * comes to the same.
 */
import { redFlags } from '../../content/triage/red-flags';
import { PhrasesBefore, packCard, type StoredPack } from '../../domain/phrase/pack/pack.record';
import { type PackPlan, packPlan } from '../../domain/phrase/pack/pack-plan';
import { type ReadPack, readPack } from '../../domain/phrase/pack/pack-reading';
import { phraseCard } from '../../domain/phrase/phrase.record';
import type { PhraseRecord } from '../../domain/phrase/phrase-record';
import type { Practice, Signature } from '../../domain/practice/practice';
import type { TriageProtocol } from '../../domain/triage/triage';
import type { Writes } from '../app-state';
import type { Change, Ports } from '../ports';
import type { PracticeDesk } from '../practice/practice-desk';
import type { ProtocolDesk } from '../triage/protocol-desk';
import { protocolSeal } from '../triage/protocol-seals';
import { phraseIn } from './pack-making';

export type PackParts = {
  readonly state: Writes<'phraseRecords'>;
  readonly ports: Pick<Ports, 'administration' | 'clock' | 'files' | 'seals' | 'store'>;
  readonly practices: Pick<PracticeDesk, 'change'>;
  readonly protocols: ProtocolDesk;
};

/** What stood before, by the id of the phrase's record. */
type Before = Readonly<Record<string, PhraseRecord | null>>;

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
      redFlags,
      protocolNow: (protocolId) => protocols.entry(practice, protocolId).active,
      phraseNow: (phraseId) => phraseIn(state, practice.id, phraseId),
    },
    id,
  );

/** The pack as it is kept, read again. */
export const readStored = ({ file }: Pick<StoredPack, 'file'>): ReadPack | null => {
  const read = readPack(new TextEncoder().encode(file), redFlags);
  return read.ok ? read.value : null;
};

export const contentOf = (pack: Pick<StoredPack, 'file'>): ReadPack['content'] | null =>
  readStored(pack)?.content ?? null;

const sameWords = (a: PhraseRecord, b: PhraseRecord): boolean =>
  JSON.stringify({ ...a, version: 0 }) === JSON.stringify({ ...b, version: 0 });

const parsedBefore = (text: string): Before => (text ? PhrasesBefore.parse(JSON.parse(text)) : {});

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

/** The phrases on the disk and on the screen. */
function phraseWriter({ state, ports }: PackParts) {
  const phrases = ports.store.of(phraseCard);
  return {
    async write(records: readonly PhraseRecord[], forgotten: readonly string[]): Promise<void> {
      const changes = records.map((record): [string, Change<PhraseRecord>] => [record.id, () => record]);
      await phrases.changeAll(new Map(changes), forgotten);
      state.phraseRecords.value = await phrases.all();
    },
    standing: (id: string): PhraseRecord | null =>
      state.phraseRecords.value.find((record) => record.id === id) ?? null,
  };
}

/** Puts the pack into force. */
export async function applyPack(parts: PackParts, pack: StoredPack, practice: Practice): Promise<void> {
  const content = contentOf(pack);
  if (!content) return;
  const kept = parts.ports.store.of(packCard);
  const { write, standing } = phraseWriter(parts);
  const plan = planIn(parts, practice, { content, id: pack.id });
  const before: Before = Object.fromEntries(plan.phrases.map(({ id }) => [id, standing(id)]));
  // Written once, before anything changes: a second try finds the words of the pack there.
  await kept.change(pack.id, (stored) =>
    stored && !stored.before ? { ...stored, before: JSON.stringify(before) } : stored,
  );
  await write(plan.phrases, []);
  const numbers = new Map<string, number>();
  for (const protocol of content.protocols)
    numbers.set(protocol.id, await numberOf(parts, practice, protocol));
  const signatures = plan.signatures.map(
    (row): Signature => ({ ...row, version: numbers.get(row.contentId) ?? row.version }),
  );
  await parts.practices.change(practice.id, (stored) => withSigned(stored, { keys: plan.keys, signatures }));
  const liveAt = parts.ports.clock.now();
  await kept.change(pack.id, (stored) => stored && { ...stored, liveAt, takenBackAt: null });
}

/** The phrases as they were, unless somebody wrote in them since; and nobody signed by this pack any more. */
export async function takePackBack(parts: PackParts, pack: StoredPack, practice: Practice): Promise<void> {
  const { write, standing } = phraseWriter(parts);
  const written = new Map((contentOf(pack)?.phrases ?? []).map((phrase) => [phrase.phraseId, phrase]));
  const untouched = Object.entries(parsedBefore(pack.before)).filter(([id]) => {
    const now = standing(id);
    const mine = now && written.get(now.phraseId);
    return now && mine && sameWords(now, { ...now, ...mine, validation: now.validation });
  });
  const former = untouched.flatMap(([, record]) => record ?? []);
  const added = untouched.flatMap(([id, record]) => (record === null ? [id] : []));
  await write(former, added);
  await parts.practices.change(practice.id, (stored) => ({
    ...stored,
    signatures: stored.signatures.filter(({ proof }) => proof?.pack?.id !== pack.id),
  }));
  const takenBackAt = parts.ports.clock.now();
  await parts.ports.store
    .of(packCard)
    .change(pack.id, (stored) => stored && { ...stored, liveAt: null, takenBackAt, before: '' });
}
