/**
 * The folder of the backups: asked for once, its handle kept. A page asks; the worker only writes where it is let in.
 * https://developer.chrome.com/docs/capabilities/web-apis/file-system-access
 */
import type { BackupFolder } from '../../app/keeping-ports';
import { keepFolder, keptFolder } from './shelf';

/** What the types of TypeScript do not know yet: https://wicg.github.io/file-system-access/ */
type Permission = { readonly mode: 'readwrite' };
type AskedHandle = FileSystemDirectoryHandle & {
  queryPermission?(asked: Permission): Promise<PermissionState>;
  requestPermission?(asked: Permission): Promise<PermissionState>;
  keys(): AsyncIterable<string>;
};
type Picker = (asked: Permission & { readonly id: string }) => Promise<FileSystemDirectoryHandle>;

const WRITE: Permission = { mode: 'readwrite' };

const picker = (): Picker | null =>
  'showDirectoryPicker' in globalThis
    ? (globalThis as unknown as { showDirectoryPicker: Picker }).showDirectoryPicker
    : null;

/** Not every browser has it; elsewhere each backup is a download. */
export const canUseFolder = (): boolean => picker() !== null;

const shown = async (handle: AskedHandle): Promise<BackupFolder> => ({
  name: handle.name,
  isOpen: (await handle.queryPermission?.(WRITE)) === 'granted',
});

/** The folder as it may be used now; null when none was chosen. */
export const folderNow = async (): Promise<BackupFolder | null> => {
  const handle = await keptFolder();
  return handle && shown(handle as AskedHandle);
};

/** Asks for a folder, in her gesture; null when she chose none. */
export const chooseFolder = async (): Promise<BackupFolder | null> => {
  const handle = await picker()?.({ ...WRITE, id: 'decroche' }).catch((error: unknown) => {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    throw error;
  });
  if (!handle) return null;
  await keepFolder(handle);
  return shown(handle as AskedHandle);
};

/** Asks to be let into the folder again, in her gesture. */
export const allowFolder = async (): Promise<BackupFolder | null> => {
  const handle = (await keptFolder()) as AskedHandle | null;
  await handle?.requestPermission?.(WRITE);
  return handle && shown(handle);
};

/** The folder to work in; rejects when there is none, or the browser does not let us in. */
const opened = async (): Promise<AskedHandle> => {
  const handle = (await keptFolder()) as AskedHandle | null;
  if (!handle) throw new DOMException('no folder was chosen', 'NotFoundError');
  return handle;
};

export const listFolder = async (): Promise<string[]> => {
  const names: string[] = [];
  for await (const name of (await opened()).keys()) names.push(name);
  return names;
};

export const readInFolder = async (name: string): Promise<string> =>
  (await (await (await opened()).getFileHandle(name)).getFile()).text();

/** Written whole or not at all (the browser puts it in place when it is closed), then read back. */
export const writeInFolder = async (name: string, text: string): Promise<void> => {
  const file = await (await opened()).getFileHandle(name, { create: true });
  const writable = await file.createWritable();
  await writable.write(text);
  await writable.close();
  if ((await readInFolder(name)) !== text)
    throw new DOMException('the file reads otherwise than it was written', 'NotReadableError');
};

export const removeInFolder = async (name: string): Promise<void> => (await opened()).removeEntry(name);
