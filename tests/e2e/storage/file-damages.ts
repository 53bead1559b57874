// Ways in which the files of the database come to harm while the browser is closed.
import { cp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Each file of the folder whose name is so; one there must be. */
async function each(folder: string, name: RegExp, harm: (file: string) => Promise<unknown>): Promise<void> {
  const files = (await readdir(folder)).filter((file) => name.test(file));
  if (files.length === 0) throw new Error(`no file ${name} in ${folder}`);
  for (const file of files) await harm(join(folder, file));
}
const emptied = (file: string) => truncate(file, 0);
const cut = async (file: string) => truncate(file, Math.floor((await readFile(file)).length / 2));
const overwritten = async (file: string) =>
  writeFile(
    file,
    (await readFile(file)).map((byte, at) => (byte * 31 + at * 17) & 255),
  );

const MANIFEST = /^MANIFEST/;
const LOG = /\.log$/;
const TABLE = /\.ldb$/;

export const FILE_DAMAGES: Readonly<Record<string, (folder: string, earlier: string) => Promise<unknown>>> = {
  'manifest emptied': (folder) => each(folder, MANIFEST, emptied),
  'manifest cut': (folder) => each(folder, MANIFEST, cut),
  'log cut': (folder) => each(folder, LOG, cut),
  'log overwritten': (folder) => each(folder, LOG, overwritten),
  'log emptied': (folder) => each(folder, LOG, emptied),
  'table cut': (folder) => each(folder, TABLE, cut),
  'table gone': (folder) => each(folder, TABLE, (file) => rm(file)),
  'CURRENT wrong': (folder) => writeFile(join(folder, 'CURRENT'), 'MANIFEST-999999\n'),
  'LOCK gone': (folder) => rm(join(folder, 'LOCK')),
  'folder gone': (folder) => rm(folder, { recursive: true }),
  'files of large values gone': (folder) => rm(folder.replace(/leveldb$/, 'blob'), { recursive: true }),
  'earlier copy put back': async (folder, earlier) => {
    await rm(folder, { recursive: true });
    await cp(earlier, folder, { recursive: true });
  },
};
