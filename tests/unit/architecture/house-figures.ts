// Counts of the house for a note or a review: node tests/unit/architecture/house-figures.ts [folder of another checkout]
import { dirname } from 'node:path';
import { functionFigures } from './function-lengths.ts';
import { type Arrow, circles, floors, type Graph, graphOf, readSources } from './import-graph.ts';

const LAYERS = ['lib/domain', 'lib/contract', 'lib/content', 'lib/app', 'lib/platform', 'components'];

type Step = Pick<Arrow, 'from' | 'to'>;

/** The room of a layer in which a file lies; a file in none is one by itself, as in fence.ts. */
const roomIn = (layer: string, path: string): string => path.slice(layer.length + 1).split('/')[0] ?? '';

/** Distinct arrows between different names. */
const distinct = (arrows: readonly Step[]): Step[] => [
  ...new Map(
    arrows.filter(({ from, to }) => from !== to).map((step) => [`${step.from} ${step.to}`, step]),
  ).values(),
];

function layerRow(layer: string, { files, arrows }: Graph): string[] {
  const own = files.filter((path) => path.startsWith(`${layer}/`));
  const within = arrows.filter(({ from, to }) => own.includes(from) && own.includes(to));
  const rooms = [...new Set(own.map((path) => roomIn(layer, path)))];
  const steps = distinct(
    within.map(({ from, to }) => ({ from: roomIn(layer, from), to: roomIn(layer, to) })),
  );
  const folders = Map.groupBy(own, (path) => dirname(path));
  const largest = Math.max(0, ...[...folders.values()].map((each) => each.length));
  return [
    layer,
    own.length,
    largest,
    rooms.length,
    steps.length,
    circles(rooms, steps).length,
    distinct(within).length,
    floors(own, within),
  ].map(String);
}

const sources = readSources(process.argv[2] ?? '.');
const graph = graphOf(sources);
const runTime = graph.arrows.filter(({ isType }) => !isType);
const readers = Map.groupBy(graph.arrows, ({ to }) => to);
const single = graph.files.filter((path) => new Set(readers.get(path)?.map(({ from }) => from)).size === 1);
const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const heads = [
  'layer',
  'files',
  'largest folder',
  'rooms',
  'arrows between rooms',
  'circles of rooms',
  'arrows between files',
  'floors of files',
];
console.log([row(heads), row(heads.map(() => '---'))].join('\n'));
for (const layer of LAYERS) console.log(row(layerRow(layer, graph)));
console.log(`\nfiles ${graph.files.length}, with one reader ${single.length}`);
for (const [name, arrows] of [
  ['run-time circles', runTime],
  ['circles, types included', graph.arrows],
] as const) {
  const found = circles(graph.files, arrows);
  console.log(`${name}: ${found.length} (files: ${found.map((group) => group.length).join(', ') || 'none'})`);
}

const { count, median, p90, longest, long } = functionFigures(sources);
const share = ((100 * long.length) / count).toFixed(2);
console.log(
  `functions: ${count}, lines median ${median}, p90 ${p90}, longest ${longest}; over 40 lines ${long.length} (${share} %)`,
);
for (const { path, line, lines } of long) console.log(`  ${lines} ${path}:${line}`);
