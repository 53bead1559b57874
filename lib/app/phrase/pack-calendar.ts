/** Packs as they are kept: held until their day, in force, taken back. */
import { type ReadonlySignal, signal } from '@preact/signals';
import { packFile } from '../../domain/phrase/pack/pack';
import { packCard, type StoredPack, storedPackId } from '../../domain/phrase/pack/pack.record';
import type { ReadPack } from '../../domain/phrase/pack/pack-reading';
import type { Practice } from '../../domain/practice/practice';
import { civilNow } from '../../domain/text/civil-time';
import { practiceById, timeZoneOf } from '../app-state';
import type { Change } from '../ports';
import {
  applyPack,
  confirmedKey,
  type PackParts,
  packGroundHere,
  readStored,
  takePackBack,
} from './pack-applying';

/** The packs that are kept, in memory. */
export interface PackShelf {
  readonly packs: ReadonlySignal<readonly StoredPack[]>;
  refresh(): Promise<void>;
  isDue(practiceId: string, goLive: string): boolean;
  of(practiceId: string): readonly StoredPack[];
  /** Keeps what is made of the pack as it is stored by then; nothing when that is null. */
  keep(id: string, to: Change<StoredPack>): Promise<void>;
  /** Changes a pack as it is stored by then, which another page may have done meanwhile. */
  change(id: string, to: Change<StoredPack>): Promise<StoredPack | null>;
}

export function createPackShelf({ ports, state }: PackParts): PackShelf {
  const shelf = ports.store.of(packCard);
  const packs = signal<readonly StoredPack[]>([]);
  const refresh = async (): Promise<void> => {
    packs.value = (await shelf.all()).toSorted((a, b) => b.takenAt - a.takenAt || b.number - a.number);
  };
  return {
    packs,
    refresh,
    isDue: (practiceId, goLive) => civilNow(ports.clock.now(), timeZoneOf(state, practiceId)).date >= goLive,
    of: (practiceId) => packs.value.filter((pack) => pack.practiceId === practiceId),
    async keep(id, to) {
      await shelf.change(id, to);
      await refresh();
    },
    async change(id, to) {
      const changed = await shelf.change(id, to);
      return changed.ok ? changed.value : null;
    },
  };
}

export interface PackCalendar {
  /** Keeps the pack; it comes into force on its day. */
  take(practice: Practice, preview: { readonly read: ReadPack; readonly keyId: string }): Promise<void>;
  /** Out of force, or no longer waiting: everything as it was before. Gives the words that stay, for somebody changed them since. */
  takeBack(pack: StoredPack): Promise<readonly string[]>;
  /** Again, on its day or at once when that is past. */
  putBack(pack: StoredPack): Promise<void>;
  /** Packs whose day has come come into force; what was left halfway on its way out goes. */
  applyDue(): Promise<void>;
}

const waits = ({ origin, liveAt, takenBackAt }: StoredPack): boolean =>
  origin === 'taken' && liveAt === null && takenBackAt === null;

/** In force, or on its way there. */
const wasWritten = ({ liveAt, before }: StoredPack): boolean => liveAt !== null || before !== '';

/** What comes into force on its day, or goes out of it. */
function createTurns(parts: PackParts, shelf: PackShelf) {
  const { seals } = parts.ports;
  const practiceOf = ({ practiceId }: StoredPack): Practice | null => practiceById(parts.state, practiceId);
  const applyOne = async (pack: StoredPack): Promise<void> => {
    const practice = practiceOf(pack);
    const read = practice && readStored(pack);
    // What lies on the disk is believed no more than the file was.
    if (!read || !(await confirmedKey(seals, read))) return;
    await applyPack(parts, pack, practice);
  };
  const takeOneBack = async (pack: StoredPack): Promise<readonly string[]> => {
    const practice = practiceOf(pack);
    return practice ? (await takePackBack(parts, pack, practice)).map(({ text }) => text) : [];
  };
  const applyAll = async (): Promise<void> => {
    await packGroundHere();
    const waiting = shelf.packs.value
      .filter((pack) => waits(pack) && shelf.isDue(pack.practiceId, pack.goLive))
      .toSorted((a, b) => a.number - b.number);
    for (const pack of waiting) await applyOne(pack);
    const leaving = shelf.packs.value.filter((pack) => pack.takenBackAt !== null && wasWritten(pack));
    for (const pack of leaving) await takeOneBack(pack);
    if (waiting.length + leaving.length > 0) await shelf.refresh();
  };
  let running: Promise<void> = Promise.resolve();
  const applyDue = (): Promise<void> => {
    // What failed once is reported by whoever asked, and is tried again.
    const before = running.catch(() => undefined);
    running = before.then(() => (shelf.packs.value.length > 0 ? applyAll() : undefined));
    return running;
  };
  return { applyDue, takeOneBack };
}

/** Holding, coming into force, and going out of it. */
export function createPackCalendar(parts: PackParts, shelf: PackShelf): PackCalendar {
  const { clock } = parts.ports;
  const { applyDue, takeOneBack } = createTurns(parts, shelf);
  return {
    applyDue,
    async take(practice, { read: { file, content }, keyId }) {
      const { packId, number, goLive } = content;
      const id = storedPackId(practice.id, packId, number);
      const text = packFile(file.content, file.publicKey, file.signature);
      const kept = { id, practiceId: practice.id, packId, number, goLive, file: text, keyId };
      const times = { takenAt: clock.now(), liveAt: null, takenBackAt: null };
      await shelf.keep(id, (stored) => {
        // Another page took it meanwhile: its row knows what to put back, and a second look would not.
        if (stored?.takenBackAt === null) return null;
        return { ...kept, ...times, origin: 'taken', before: stored?.before ?? '' };
      });
      await applyDue();
    },
    async takeBack(pack) {
      // First of all, so that a page that is putting it into force finds it.
      const takenBackAt = clock.now();
      const stored = await shelf.change(pack.id, (now) => now && { ...now, takenBackAt });
      const kept = stored && wasWritten(stored) ? await takeOneBack(stored) : [];
      await shelf.refresh();
      return kept;
    },
    async putBack(pack) {
      await shelf.change(pack.id, (now) => now && { ...now, takenBackAt: null });
      await shelf.refresh();
      await applyDue();
    },
  };
}
