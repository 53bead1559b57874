/** Files of phrases: what one would change is shown before anything is written, and everything can be taken away in one. */
import { currentRecords, exchanged } from '../../domain/phrase/exchange/current-records';
import { BIGGEST_FILE, type FileRefusal } from '../../domain/phrase/exchange/phrase-exchange';
import { compareImport, type ImportRow } from '../../domain/phrase/exchange/phrase-import';
import type { PhraseRecord } from '../../domain/phrase/phrase-record';
import type { Result } from '../../domain/text/result';
import type { AppState } from '../app-state';
import type { Ports } from '../ports';
import { categoriesNow, shippedPhrases } from '../start/shipped-phrases';

type Parts = {
  readonly state: Pick<AppState, 'phraseRecords' | 'practices'>;
  readonly ports: Pick<Ports, 'files' | 'newId'>;
};

/** Whole files of phrases: taken in and written out. */
export interface PhraseFiles {
  /** A file of more bytes is refused. */
  readonly mostBytes: number;
  /** What the file would change; nothing is written yet. */
  preview(name: string, bytes: Uint8Array): Promise<Result<ImportRow[], FileRefusal>>;
  /** Writes the chosen rows, all or none. */
  take(rows: readonly ImportRow[]): Promise<void>;
  exportAll(format: 'csv' | 'json'): Promise<void>;
}

/**
 * The parsers are loaded when a file is opened or written, never before. A file is compared with every phrase, or not at all:
 * without the shipped ones it would be written with less, and what is care taken in as none.
 */
export function createPhraseFiles(
  { state, ports }: Parts,
  write: (records: readonly PhraseRecord[]) => Promise<void>,
): PhraseFiles {
  const loadFiles = async () => {
    await shippedPhrases.here();
    return import('../../domain/phrase/exchange/phrase-file');
  };
  const current = () => currentRecords(categoriesNow(), state.phraseRecords.value);
  return {
    mostBytes: BIGGEST_FILE,
    async preview(name, bytes) {
      const { readPhraseFile } = await loadFiles();
      const read = readPhraseFile(name, bytes);
      if (!read.ok) return read;
      const practiceIds = new Set(state.practices.value.map(({ id }) => id));
      const ground = { current: current(), practiceIds, newId: ports.newId };
      return { ok: true, value: compareImport(read.value, ground) };
    },
    take: (rows) => write(rows.map(({ record }) => record)),
    async exportAll(format) {
      const { writePhraseFile } = await loadFiles();
      const type = format === 'csv' ? 'text/csv' : 'application/json';
      ports.files.save({
        name: `phrases.${format}`,
        type,
        text: writePhraseFile(format, current().map(exchanged)),
      });
    },
  };
}
