/** Packs of a practice: made and signed here, taken in after a look, held until their day, taken back. */
import type { ReadonlySignal } from '@preact/signals';
import { PackContent, packFile, packStatement } from '../../domain/phrase/pack/pack';
import { type StoredPack, storedPackId } from '../../domain/phrase/pack/pack.record';
import type { PackPlan } from '../../domain/phrase/pack/pack-plan';
import { type PackRefusal, type ReadPack, readPack } from '../../domain/phrase/pack/pack-reading';
import type { Practice } from '../../domain/practice/practice';
import { type SealKey, spokenFingerprint } from '../../domain/practice/signing/seal-key';
import { civilNow } from '../../domain/text/civil-time';
import { fail, ok, type Result } from '../../domain/text/result';
import { timeZoneOf } from '../app-state';
import type { Signatory, Signing, SigningDesk } from '../practice/signing-desk';
import { redFlagsNow } from '../start/shipped-triage';
import { confirmedKey, contentOf, type PackParts, packGroundHere, planIn } from './pack-applying';
import { createPackCalendar, createPackShelf, type PackCalendar, type PackShelf } from './pack-calendar';
import { type PackGoods, packGoods, packKeys } from './pack-making';

/** Why a key is believed; `spoken`: nobody knows it here, its fingerprint is to be read over the phone. */
type PackTrust = 'own' | 'known' | 'policy' | 'spoken';

/** A pack before it is taken in. */
export type PackPreview = {
  readonly read: ReadPack;
  readonly plan: PackPlan;
  readonly keyId: string;
  readonly trust: PackTrust;
  /** True when its day has not come. */
  readonly isHeld: boolean;
};

export interface PackDesk extends PackCalendar {
  /** Every pack of every practice, the latest first. */
  readonly packs: ReadonlySignal<readonly StoredPack[]>;
  refresh(): Promise<void>;
  /** What a pack of the practice would hold now. */
  goods(practice: Practice): PackGoods;
  /** Signs a pack and offers its file. `goLive` is an ISO date. */
  make(practice: Practice, by: Signatory, goLive: string): Promise<Signing>;
  /** What a file would change; nothing is written yet. */
  preview(practice: Practice, bytes: Uint8Array): Promise<Result<PackPreview, PackRefusal>>;
  contentOf(pack: StoredPack): ReadPack['content'] | null;
  /** The day by the clock of the practice, an ISO date. */
  today(practice: Practice): string;
}

/** What the desk is made of. */
export type PackDeskParts = PackParts & { readonly signing: SigningDesk };

const digitsOf = (text: string): string => text.replace(/\D/g, '');

/** Why the key of a pack is believed in a practice. */
async function trustIn({ ports }: PackDeskParts, shelf: PackShelf, asked: Asked): Promise<PackTrust> {
  const { practice, keyId } = asked;
  if (practice.sealKeys.some(({ id, wrapped }) => id === keyId && wrapped !== '')) return 'own';
  if (isKnown(shelf.of(practice.id), asked)) return 'known';
  const { packs = [] } = await ports.administration();
  const groups = digitsOf(spokenFingerprint(keyId));
  return packs.some((listed) => listed === keyId || digitsOf(listed) === groups) ? 'policy' : 'spoken';
}

type Asked = { readonly practice: Practice; readonly keyId: string; readonly packId: string };

/** True when a pack by this key stands here, and one of this very practice where any of its packs ever came. */
function isKnown(packs: readonly StoredPack[], { keyId, packId }: Asked): boolean {
  // Taking a pack back is how its key is revoked.
  const standing = packs.filter((pack) => pack.takenBackAt === null && pack.keyId === keyId);
  const isBound = packs.some((pack) => pack.packId === packId);
  return standing.some((pack) => !isBound || pack.packId === packId);
}

/** True when this pack of that practice, or a later one, is here and was not taken back. */
const isOlder = (shelf: PackShelf, practiceId: string, { packId, number }: PackContent): boolean =>
  shelf
    .of(practiceId)
    .some((pack) => pack.packId === packId && pack.takenBackAt === null && pack.number >= number);

/** A file looked at: refused whole, or what it would change. */
const previewing =
  (parts: PackDeskParts, shelf: PackShelf): PackDesk['preview'] =>
  async (practice, bytes) => {
    await packGroundHere();
    const read = readPack(bytes, redFlagsNow());
    if (!read.ok) return read;
    const { content } = read.value;
    const keyId = await confirmedKey(parts.ports.seals, read.value);
    if (!keyId) return fail({ kind: 'signature' });
    if (isOlder(shelf, practice.id, content)) return fail({ kind: 'older' });
    const id = storedPackId(practice.id, content.packId, content.number);
    const plan = planIn(parts, practice, { content, id });
    const trust = await trustIn(parts, shelf, { practice, keyId, packId: content.packId });
    return ok({ read: read.value, plan, keyId, trust, isHeld: !shelf.isDue(practice.id, content.goLive) });
  };

/** A new pack, signed and offered as a file. */
const making =
  (parts: PackDeskParts, shelf: PackShelf): PackDesk['make'] =>
  async (practice, by, goLive) => {
    const { signing, state, protocols, ports } = parts;
    await packGroundHere();
    const goods = packGoods(state, practice, protocols);
    const madeAt = ports.clock.now();
    // Another page may have made one since.
    await shelf.refresh();
    const own = shelf.of(practice.id).filter(({ packId }) => packId === practice.id);
    const number = 1 + Math.max(0, ...own.map((pack) => pack.number));
    const signer = practice.practitioners.find(({ id }) => id === by.practitionerId)?.shortName ?? '';
    const head = { packId: practice.id, number, name: practice.name, madeAt, goLive, signer };
    const contentBy = (key: SealKey): string =>
      JSON.stringify(PackContent.parse({ ...head, keys: packKeys(practice, goods, key), ...goods }));
    const signed = await signing.signText(practice, by, (key) => packStatement(contentBy(key)));
    if (signed.outcome !== 'signed') return signed.outcome;
    const { key, signature } = signed;
    const content = contentBy(key);
    const text = packFile(content, key.publicKey, signature);
    const kept = { practiceId: practice.id, packId: practice.id, number, goLive, keyId: key.id, before: '' };
    const id = storedPackId(practice.id, practice.id, number);
    const times = { takenAt: madeAt, liveAt: madeAt, takenBackAt: null };
    await shelf.keep(id, () => ({ ...kept, ...times, id, origin: 'made', file: text }));
    ports.files.save({ name: `pack-${number}.json`, type: 'application/json', text });
    return 'signed';
  };

export function createPackDesk(parts: PackDeskParts): PackDesk {
  const shelf = createPackShelf(parts);
  const { clock } = parts.ports;
  return {
    packs: shelf.packs,
    refresh: shelf.refresh,
    goods: (practice) => packGoods(parts.state, practice, parts.protocols),
    make: making(parts, shelf),
    preview: previewing(parts, shelf),
    ...createPackCalendar(parts, shelf),
    contentOf,
    today: ({ id }) => civilNow(clock.now(), timeZoneOf(parts.state, id)).date,
  };
}
