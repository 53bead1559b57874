// Sealed files without ciphers, and her folder in memory: what the desk of backups is tried on. Ciphers are tried in tests/unit/platform/backup.
import type { BackupFolder, Backups, LastBackup, OpenedBackup } from '../../lib/app/keeping-ports';
import { fail, ok } from '../../lib/domain/text/result';

export type BackupShelf = {
  readonly port: Backups;
  /** Files of the folder, by name. */
  readonly files: Map<string, string>;
  passphrase: string | null;
  folder: BackupFolder | null;
  last: LastBackup | null;
  /** The letters of this desk. */
  mark: string;
  /** What she chooses when she is asked for a folder. */
  offered: BackupFolder | null;
};

type Sealed = { readonly passphrase: string | null; readonly opened: OpenedBackup };

export function createBackupShelf(): BackupShelf {
  const files = new Map<string, string>();
  const shelf: BackupShelf = {
    files,
    passphrase: null,
    folder: null,
    last: null,
    mark: 'k7q3xb',
    offered: { name: 'Sauvegardes', isOpen: true },
    port: {
      canUseFolder: true,
      hasKey: async () => shelf.passphrase !== null,
      choosePassphrase: async (passphrase) => {
        shelf.passphrase = passphrase;
      },
      seal: async (copy, about, passphrase) =>
        JSON.stringify({
          passphrase: passphrase ?? shelf.passphrase,
          opened: { ...about, copy },
        } satisfies Sealed),
      async open(text, passphrase) {
        if (!text.startsWith('{')) return fail('foreign');
        const sealed = JSON.parse(text) as Sealed;
        return sealed.passphrase === (passphrase ?? shelf.passphrase)
          ? ok(sealed.opened)
          : fail('passphrase');
      },
      folder: async () => shelf.folder,
      mark: async () => shelf.mark,
      chooseFolder: async () => {
        shelf.folder = shelf.offered;
        return shelf.folder;
      },
      allowFolder: async () => {
        if (shelf.folder) shelf.folder = { ...shelf.folder, isOpen: true };
        return shelf.folder;
      },
      list: async () => [...files.keys()],
      read: async (name) => files.get(name) ?? '',
      write: async (name, text) => void files.set(name, text),
      remove: async (name) => void files.delete(name),
      last: async () => shelf.last,
      noteLast: async (last) => {
        shelf.last = last;
      },
    },
  };
  return shelf;
}
