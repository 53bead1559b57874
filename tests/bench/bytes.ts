// How much is shipped: bytes of each script given to the page and of all scripts, as they stand on the disk.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Figure } from './figure.ts';
import type { Bench } from './stage.ts';

/** Given to pages while the mask is on, by registration: the manifest does not name it. */
const REGISTERED = ['mask.js', 'sketch.js', 'mask.css'];

type Manifest = { readonly content_scripts: readonly { readonly js: readonly string[] }[] };

async function sizes(
  folder: string,
  files: readonly string[],
): Promise<readonly [raw: number, gzip: number]> {
  const contents = await Promise.all(files.map((file) => readFile(join(folder, file))));
  const sum = (lengths: readonly number[]) => lengths.reduce((total, length) => total + length, 0);
  return [
    sum(contents.map(({ length }) => length)),
    sum(contents.map((content) => gzipSync(content, { level: 9 }).length)),
  ];
}

const figuresOf = (of: string, [raw, gzip]: readonly [number, number]): Figure[] => [
  { what: 'bytes', of, unit: 'B', samples: [raw] },
  { what: 'bytes', of: `${of}, gzip`, unit: 'B', samples: [gzip] },
];

/** Bytes of the production build, raw and gzip. */
export async function measureBytes({ extensionPath }: Bench): Promise<Figure[]> {
  const manifest: Manifest = JSON.parse(await readFile(join(extensionPath, 'manifest.json'), 'utf8'));
  const forPages = [...manifest.content_scripts.flatMap(({ js }) => js), ...REGISTERED];
  const all = await readdir(extensionPath, { recursive: true });
  const scripts = all.filter((file) => file.endsWith('.js'));
  const rows: (readonly [string, readonly string[]])[] = [
    ...forPages.map((file) => [file, [file]] as const),
    [`all ${scripts.length} scripts`, scripts],
  ];
  const figures = await Promise.all(
    rows.map(async ([of, files]) => figuresOf(of, await sizes(extensionPath, files))),
  );
  return figures.flat();
}
