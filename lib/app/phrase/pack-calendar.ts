/** Packs as they are kept: held until their day, in force, taken back. */
import { type ReadonlySignal, signal } from '@preact/signals';
import { packFile, packStatement } from '../../domain/phrase/pack/pack';
import { packCard, type StoredPack, storedPackId } from '../../domain/phrase/pack/pack.record';
import type { ReadPack } from '../../domain/phrase/pack/pack-reading';
import type { Practice } from '../../domain/practice/practice';
import { civilNow } from '../../domain/text/civil-time';
import { timeZoneOf } from '../app-state';
import { applyPack, type PackParts, readStored, takePackBack } from './pack-applying';

/** The packs that are kept, in memory. */
export interface PackShelf {
  readonly packs: ReadonlySignal<readonly StoredPack[]>;
  refresh(): Promise<void>;
  isDue(practiceId: string, goLive: string): boolean;
  of(practiceId: string): readonly StoredPack[];
  keep(pack: StoredPack): Promise<void>;
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
    async keep(pack) {
      await shelf.change(pack.id, () => pack);
      await refresh();
    },
  };
}

export interface PackCalendar {
  /** Keeps the pack; it comes into force on its day. */
  take(practice: Practice, preview: { readonly read: ReadPack; readonly keyId: string }): Promise<void>;
  /** Out of force, or no longer waiting: everything as it was before. */
  takeBack(pack: StoredPack): Promise<void>;
  /** Again, on its day or at once when that is past. */
  putBack(pack: StoredPack): Promise<void>;
  /** Packs whose day has come come into force. */
  applyDue(): Promise<void>;
}

const waits = ({ origin, liveAt, takenBackAt }: StoredPack): boolean =>
  origin === 'taken' && liveAt === null && takenBackAt === null;

/** Holding, coming into force, and going out of it. */
export function createPackCalendar(parts: PackParts, shelf: PackShelf): PackCalendar {
  const { clock, seals } = parts.ports;
  const practiceOf = ({ practiceId }: StoredPack): Practice | undefined =>
    parts.state.practices.value.find(({ id }) => id === practiceId);
  const applyOne = async (pack: StoredPack): Promise<void> => {
    const practice = practiceOf(pack);
    const file = practice && readStored(pack)?.file;
    if (!file) return;
    // What lies on the disk is believed no more than the file was.
    if (!(await seals.confirms(file.publicKey, packStatement(file.content), file.signature))) return;
    await applyPack(parts, pack, practice);
  };
  let running: Promise<void> = Promise.resolve();
  const applyDue = (): Promise<void> => {
    // What failed once is reported by whoever asked, and is tried again.
    const before = running.catch(() => undefined);
    running = before.then(async () => {
      const waiting = shelf.packs.value
        .filter((pack) => waits(pack) && shelf.isDue(pack.practiceId, pack.goLive))
        .toSorted((a, b) => a.number - b.number);
      for (const pack of waiting) await applyOne(pack);
      if (waiting.length > 0) await shelf.refresh();
    });
    return running;
  };
  return {
    applyDue,
    async take(practice, { read: { file, content }, keyId }) {
      const { packId, number, goLive } = content;
      const id = storedPackId(practice.id, packId, number);
      const text = packFile(file.content, file.publicKey, file.signature);
      const kept = { id, practiceId: practice.id, packId, number, goLive, file: text, keyId, before: '' };
      await shelf.keep({ ...kept, origin: 'taken', takenAt: clock.now(), liveAt: null, takenBackAt: null });
      await applyDue();
    },
    async takeBack(pack) {
      const practice = practiceOf(pack);
      if (pack.liveAt !== null && practice) await takePackBack(parts, pack, practice);
      else await shelf.keep({ ...pack, takenBackAt: clock.now() });
      await shelf.refresh();
    },
    async putBack(pack) {
      await shelf.keep({ ...pack, takenBackAt: null });
      await applyDue();
    },
  };
}
