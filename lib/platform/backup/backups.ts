/** The `Backups` port: sealed files, in the folder that she chose. Pages and worker. */
import * as z from 'zod/mini';
import type { Backups } from '../../app/keeping-ports';
import { everyCard } from '../../domain/cards';
import { readCopy } from '../../domain/privacy/backup/backup-copy';
import { fail, ok } from '../../domain/text/result';
import { browser } from '../browser/web-extension';
import {
  allowFolder,
  canUseFolder,
  chooseFolder,
  folderNow,
  listFolder,
  readInFolder,
  removeInFolder,
  writeInFolder,
} from './folder';
import { createKey, openFile, sealFile } from './sealed-file';
import { deskMark, keepKey, keptKey } from './shelf';

/** In chrome.storage.local: where the last backup lies must be known when the database is lost. */
const LAST = 'lastBackup';

const Last = z.object({ [LAST]: z.object({ at: z.number(), folder: z.nullable(z.string()) }) });

export const createBackups = (): Backups => ({
  hasKey: async () => (await keptKey()) !== null,
  choosePassphrase: async (passphrase) => keepKey(await createKey(passphrase)),
  async seal(copy, { createdAt, practiceId }, passphrase) {
    const key = passphrase === undefined ? await keptKey() : await createKey(passphrase);
    if (!key) throw new DOMException('no passphrase was chosen', 'InvalidStateError');
    return sealFile(key, { content: copy, createdAt, practiceId });
  },
  async open(text, passphrase) {
    const key = passphrase === null ? await keptKey() : { passphrase };
    if (!key) return fail('passphrase');
    const opened = await openFile(text, key);
    if (!opened.ok) return opened;
    const copy = readCopy(opened.value.content, everyCard);
    if (!copy.ok) return copy;
    const { createdAt, practiceId } = opened.value.file;
    return ok({ createdAt, practiceId, copy: copy.value });
  },
  canUseFolder: canUseFolder(),
  folder: folderNow,
  mark: deskMark,
  chooseFolder,
  allowFolder,
  list: listFolder,
  read: readInFolder,
  write: writeInFolder,
  remove: removeInFolder,
  async last() {
    const read = Last.safeParse(await browser.storage.local.get(LAST));
    return read.success ? read.data[LAST] : null;
  },
  noteLast: (last) => browser.storage.local.set({ [LAST]: last }),
});
