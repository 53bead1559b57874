// What the files of a browser's profile hold, byte for byte, past every engine that wrote them.
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** Every file under the folder. One that goes while it is looked at is gone. */
const filesIn = async (folder: string): Promise<string[]> =>
  (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

/** Where these words stand in the profile, as « word in file », in the two ways in which a browser writes text. */
export async function wordsInProfile(profile: string, words: readonly string[]): Promise<string[]> {
  const wanted = words.flatMap((word) => [
    { word, bytes: Buffer.from(word, 'utf8') },
    { word, bytes: Buffer.from(word, 'utf16le') },
  ]);
  const found: string[] = [];
  for (const file of await filesIn(profile)) {
    const held = await readFile(file).catch(() => Buffer.alloc(0));
    for (const { word, bytes } of wanted)
      if (held.includes(bytes)) found.push(`${word} in ${relative(profile, file)}`);
  }
  return [...new Set(found)].sort();
}

/** Of words that begin alike, `figures` figures behind: those that stand anywhere in the profile, in either way of writing. */
export async function numberedInProfile(profile: string, stem: string, figures = 4): Promise<string[]> {
  const length = stem.length + figures;
  const found = new Set<string>();
  for (const file of await filesIn(profile)) {
    const held = await readFile(file).catch(() => Buffer.alloc(0));
    for (const encoding of ['latin1', 'utf16le'] as const) {
      const begin = Buffer.from(stem, encoding);
      const step = begin.length / stem.length;
      for (let at = held.indexOf(begin); at >= 0; at = held.indexOf(begin, at + 1))
        found.add(held.subarray(at, at + length * step).toString(encoding));
    }
  }
  return [...found].sort();
}
