// This build and another one side by side in one run: by turns, so that both meet the same machine. The other build's folder
// is given by DECROCHE_AGAINST (the `.output/chrome-mv3` of another checkout).
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { measureAgainstBare } from './drafting.ts';
import { type Figure, quantile } from './figure.ts';
import { measureWarm } from './panel-opening.ts';
import type { Bench } from './stage.ts';

const ROUNDS = 2;

/** The other build's folder; undefined when none is to be compared with. */
export const { DECROCHE_AGAINST: otherBuild } = process.env;

type Measured = Map<string, Figure>;

/** What both are asked: times alone, the ratio is made of all of them. */
const measure = async (bench: Bench): Promise<Figure[]> =>
  [
    await measureWarm(bench),
    ...(await measureAgainstBare(bench, 0)),
    ...(await measureAgainstBare(bench, 20_000)),
  ].filter(({ unit }) => unit === 'ms');

const add = (known: Measured, figures: readonly Figure[]): void => {
  for (const figure of figures) {
    const key = `${figure.what}, ${figure.of}`;
    known.set(key, { ...figure, samples: [...(known.get(key)?.samples ?? []), ...figure.samples] });
  }
};

const median = (known: Measured, key: string): number => quantile(known.get(key)?.samples ?? [], 0.5);

/** The same figures of both builds, then what became of the medians. */
export async function measureAgainst(bench: Bench): Promise<Figure[]> {
  if (!otherBuild) throw new Error('DECROCHE_AGAINST names no other build.');
  const extensionPath = join(bench.folder, 'against');
  await cp(otherBuild, extensionPath, { recursive: true });
  const runs = Math.ceil(bench.runs / ROUNDS);
  const [before, after]: [Measured, Measured] = [new Map(), new Map()];
  for (let round = 0; round < ROUNDS; round += 1) {
    add(before, await measure({ ...bench, runs, extensionPath }));
    add(after, await measure({ ...bench, runs }));
  }
  return [...after].flatMap(([key, figure]): Figure[] => [
    { ...figure, of: `${figure.of}: other build`, samples: before.get(key)?.samples ?? [] },
    { ...figure, of: `${figure.of}: this build` },
    {
      ...figure,
      of: `${figure.of}: this ÷ other`,
      unit: '×',
      samples: [median(after, key) / median(before, key)],
    },
  ]);
}
