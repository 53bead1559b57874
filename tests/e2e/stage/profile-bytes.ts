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
