// How much there is to search and to walk: counted in the data that is shipped, so that no number of it is written by hand.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Figure } from './figure.ts';

const CONTENT = join(import.meta.dirname, '..', '..', 'lib', 'content');

const readJson = async (...path: string[]): Promise<unknown> =>
  JSON.parse(await readFile(join(CONTENT, ...path), 'utf8'));

/** Every file of data in a folder but the order of the others. */
async function filesIn(...folder: string[]): Promise<unknown[]> {
  const names = await readdir(join(CONTENT, ...folder));
  const data = names.filter((name) => name.endsWith('.json') && name !== 'order.json');
  return Promise.all(data.map((name) => readJson(...folder, name)));
}

const listIn = (value: unknown, field: string): unknown[] => {
  const list: unknown = Reflect.get(Object(value), field);
  return Array.isArray(list) ? list : [];
};

/** The counts of what is shipped. */
export async function measureCounts(): Promise<Figure[]> {
  const protocols = await filesIn('triage', 'protocols');
  const categories = await filesIn('phrase', 'phrases');
  const signs = await readJson('triage', 'danger-signs.json');
  const count = (of: string, found: readonly unknown[]): Figure => ({
    what: 'shipped',
    of,
    unit: 'n',
    samples: [found.length],
  });
  return [
    count('protocols', protocols),
    count(
      'questions of protocols',
      protocols.flatMap((protocol) => listIn(protocol, 'questions')),
    ),
    count(
      'phrases',
      categories.flatMap((category) => listIn(category, 'phrases')),
    ),
    count('vital signs heard in words', listIn(signs, 'signs')),
  ];
}
