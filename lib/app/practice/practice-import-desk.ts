/** Practices from a table, pasted or chosen as a file: shown row by row, written when she says so, taken back in one. */
import { regionZones } from '../../content/practice/time-zones';
import type { Practice } from '../../domain/practice/practice';
import { practiceCard } from '../../domain/practice/practice.record';
import { rankAfter } from '../../domain/practice/practice-list';
import type { PracticeTable, TableRefusal } from '../../domain/practice/table/practice-table';
import { isTimeZone } from '../../domain/text/civil-time';
import type { Region } from '../../domain/text/region';
import type { Result } from '../../domain/text/result';
import { fold } from '../../domain/text/search-text';
import type { AppState } from '../app-state';
import { everyPractice } from '../known-practices';
import type { Notices } from '../notices';
import type { Ports } from '../ports';
import type { PracticeDesk } from './practice-desk';

/** Bytes of a file that is read; a lifetime of practices is a hundredth of it. */
const MOST_BYTES = 4_000_000;

export interface PracticeImport {
  readonly mostBytes: number;
  /** What the table would add; nothing is written yet. */
  read(text: string): Promise<Result<PracticeTable, TableRefusal>>;
  /** Writes these, all or none, behind those that are there. */
  take(practices: readonly Practice[]): Promise<void>;
}

type Parts = {
  readonly state: AppState;
  readonly ports: Pick<Ports, 'newId' | 'store'>;
  readonly practices: Pick<PracticeDesk, 'blank' | 'inRegion' | 'refresh'>;
  readonly notices: Notices;
  readonly undo: { push(undo: () => boolean): void };
};

export function createPracticeImport({ state, ports, practices, notices, undo }: Parts): PracticeImport {
  const zoneIn = (region: Region, words: string): string | null => {
    if (!words) return practices.inRegion(practices.blank(), region).timeZone;
    if (isTimeZone(words)) return words;
    const place = regionZones[region].find((each) => fold(each.place).split(' ').includes(fold(words)));
    return place?.zone ?? null;
  };
  const forget = (ids: readonly string[]) =>
    ports.store
      .of(practiceCard)
      .changeAll(new Map(), ids)
      .then(() => practices.refresh());
  return {
    mostBytes: MOST_BYTES,
    async read(text) {
      // Parser and headers are loaded when a table is read, never before.
      const [{ practicesFromTable }, { practiceColumns, regionWords }] = await Promise.all([
        import('../../domain/practice/table/practice-table'),
        import('../../content/practice/practice-columns'),
      ]);
      const taken = new Set(everyPractice(state).map(({ name }) => fold(name)));
      return practicesFromTable(text, {
        columns: practiceColumns,
        regions: regionWords,
        zoneIn,
        taken,
        blank: practices.blank,
        newId: ports.newId,
      });
    },
    async take(list) {
      const first = rankAfter(state.practices.value);
      const ranked = list.map((practice, at) => ({ ...practice, rank: first + at }));
      await ports.store
        .of(practiceCard)
        .changeAll(new Map(ranked.map((practice) => [practice.id, () => practice] as const)));
      await practices.refresh();
      notices.tell(state.labels.value.practices.added(list.length));
      undo.push(() => {
        void forget(list.map(({ id }) => id));
        return true;
      });
    },
  };
}
