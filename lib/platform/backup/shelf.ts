/**
 * What is remembered for backups beside the database: the folder's handle and the key, which only IndexedDB can hold. Pages
 * and worker. The passphrase is nowhere; the key never leaves the browser's own keeping.
 */
import { type DBSchema, openDB } from 'idb';
import type { BackupKey } from './sealed-file';

interface Shelf extends DBSchema {
  kept: { key: string; value: unknown };
}

const open = () =>
  openDB<Shelf>('decroche-backup', 1, { upgrade: (database) => void database.createObjectStore('kept') });

const withShelf = async <T>(work: (shelf: Awaited<ReturnType<typeof open>>) => Promise<T>): Promise<T> => {
  const shelf = await open();
  try {
    return await work(shelf);
  } finally {
    shelf.close();
  }
};

const keep = (name: string, value: unknown): Promise<void> =>
  withShelf(async (shelf) => void (await shelf.put('kept', value, name)));
const read = (name: string): Promise<unknown> => withShelf((shelf) => shelf.get('kept', name));

export const keepKey = (key: BackupKey): Promise<void> => keep('key', key);

export const keptKey = async (): Promise<BackupKey | null> => {
  const kept = await read('key');
  // Written by `keepKey` alone, which only this extension's own pages can reach.
  return kept ? (kept as BackupKey) : null;
};

export const keepFolder = (folder: FileSystemDirectoryHandle): Promise<void> => keep('folder', folder);

export const keptFolder = async (): Promise<FileSystemDirectoryHandle | null> => {
  const kept = await read('folder');
  return kept instanceof FileSystemDirectoryHandle ? kept : null;
};

const MARK_LETTERS = 'bcdfghjkmnpqrstvwxz23456789';
const MARK_LENGTH = 6;

const drawnMark = (): string =>
  Array.from(
    crypto.getRandomValues(new Uint32Array(MARK_LENGTH)),
    (drawn) => MARK_LETTERS[drawn % MARK_LETTERS.length],
  ).join('');

/** The letters by which this desk knows its own files; drawn at the first asking, whoever asks first. */
export const deskMark = (): Promise<string> =>
  withShelf(async (shelf) => {
    const transaction = shelf.transaction('kept', 'readwrite');
    const kept: unknown = await transaction.store.get('mark');
    const mark = typeof kept === 'string' ? kept : drawnMark();
    if (kept !== mark) await transaction.store.put(mark, 'mark');
    await transaction.done;
    return mark;
  });
