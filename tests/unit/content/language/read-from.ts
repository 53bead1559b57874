// Which French each text of a language was written from: where the French has changed since, somebody is to read both again.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { frenchLabels } from './labels';
import { frenchTexts, type Texts } from './texts';

/** By file of the content and place in it: the fingerprint of the French that was read. */
export type ReadFrom = Readonly<Record<string, Readonly<Record<string, string>>>>;

const pathOf = (language: string): string => join(import.meta.dirname, 'read-from', `${language}.json`);

/** Enough that no change of a text is taken for none: 32 bits, each text against itself alone. */
const fingerprintOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 8);

export const readFrom = (language: string): ReadFrom => JSON.parse(readFileSync(pathOf(language), 'utf8'));

/** The content and the interface: both are said in French first. */
const french: ReadonlyMap<string, Texts> = new Map([...frenchTexts, ...frenchLabels]);

/** Every text by the name under which it is told, with its fingerprint. */
const now = [...french].flatMap(([file, texts]) =>
  [...texts].map(([path, text]) => ({ file, path, where: `${file}${path}`, print: fingerprintOf(text) })),
);

/** The texts whose French is not the one that was read, and those that nobody has read. */
export const changedSince = (read: ReadFrom): string[] =>
  now.filter(({ file, path, print }) => read[file]?.[path] !== print).map(({ where }) => where);

/** What was read of texts that are no more. */
export const gone = (read: ReadFrom): string[] =>
  Object.entries(read).flatMap(([file, prints]) =>
    Object.keys(prints)
      .filter((path) => !french.get(file)?.has(path))
      .map((path) => `${file}${path}`),
  );

/**
 * Notes that the texts whose name has `part` in it were read beside their French of today; « all » for every one. Gives
 * the names of those that it noted anew.
 */
export function noteRead(language: string, part: string): string[] {
  const before = readFrom(language);
  const isRead = (where: string) => part === 'all' || where.includes(part);
  const noted: string[] = [];
  const after: Record<string, Record<string, string>> = {};
  for (const { file, path, where, print } of now) {
    const known = before[file]?.[path];
    if (known !== print && isRead(where)) noted.push(where);
    const kept = isRead(where) ? print : known;
    if (kept !== undefined) after[file] = { ...after[file], [path]: kept };
  }
  writeFileSync(pathOf(language), `${JSON.stringify(after, null, 2)}\n`);
  return noted;
}
