// Measures everything, or the parts named on the command line, prints one table and writes test-results/bench.json
// and, part by part, docs/figures.md.
// A figure never passes nor fails: only what could not be measured does. Started by « npm run bench ».
import { execFileSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, cpus, loadavg, release, tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildAgenda, serveAgenda, serveSecureAgenda } from '../launch/agenda-server.ts';
import { measureAgainst, otherBuild } from './against.ts';
import { measureBytes } from './bytes.ts';
import { measureCounts } from './counts.ts';
import { measureDrafting } from './drafting.ts';
import { type Figure, summarise } from './figure.ts';
import { figureTable } from './figure-table.ts';
import { withFigures } from './figures-page.ts';
import { measureJournal } from './journal-scale.ts';
import { measureLoadCost } from './load-cost.ts';
import { measureMaskCost } from './mask-cost.ts';
import { measureMasking } from './masking.ts';
import { measurePanelOpening } from './panel-opening.ts';
import { measureReloaded } from './panel-reloaded.ts';
import { measurePhraseSearch } from './phrase-search.ts';
import { measureReading } from './reading.ts';
import { measureSealing } from './sealing.ts';
import { type Bench, SITE_HOST } from './stage.ts';
import { measureStrip } from './strip-cost.ts';
import { measureTelephone } from './telephone.ts';
import { measureTwoTabs } from './two-tabs.ts';
import { measureVaultCost } from './vault-cost.ts';

const RUNS = 24;

const root = join(import.meta.dirname, '..', '..');

/** Every part, by the name under which it is called alone: « npm run bench -- mask load ». */
const PARTS: Readonly<Record<string, (bench: Bench) => Promise<Figure[]>>> = {
  open: measurePanelOpening,
  reload: measureReloaded,
  mask: measureMasking,
  'mask-cost': measureMaskCost,
  draft: measureDrafting,
  seal: measureSealing,
  vault: measureVaultCost,
  tabs: measureTwoTabs,
  telephone: measureTelephone,
  search: measurePhraseSearch,
  load: measureLoadCost,
  strip: measureStrip,
  reading: measureReading,
  journal: measureJournal,
  bytes: measureBytes,
  counts: measureCounts,
  ...(otherBuild ? { against: measureAgainst } : {}),
};

/** The machine's load over one and five minutes, to be read beside the figures. */
const load = (): string => {
  const [one = 0, five = 0] = loadavg();
  return `${one.toFixed(1)} / ${five.toFixed(1)}`;
};

/** On Windows the question would open a window: there the path has to do. */
const versionOf = (browser: string): string =>
  process.platform === 'win32'
    ? browser
    : execFileSync(browser, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();

const machine = (browser: string) => ({
  system: `${process.platform} ${release()}`,
  cpu: `${availableParallelism()} × ${cpus()[0]?.model ?? 'unknown'}`,
  browser: versionOf(browser),
  node: process.version,
});

/** Runs the parts one after the other; one that fails is told and does not take the others with it. */
async function measure(bench: Bench, names: readonly string[]) {
  const measured: { readonly part: string; readonly figures: Figure[] }[] = [];
  const failed: string[] = [];
  for (const name of names) {
    const from = performance.now();
    try {
      measured.push({ part: name, figures: (await PARTS[name]?.(bench)) ?? [] });
      console.log(`${name}: measured in ${((performance.now() - from) / 1000).toFixed(0)} s, load ${load()}`);
    } catch (error) {
      failed.push(name);
      console.log(`${name}: could not be measured.`, error);
    }
  }
  return { measured, failed };
}

async function report(figures: readonly Figure[], about: object): Promise<void> {
  console.log(`\n${figureTable(figures)}\n`);
  for (const [name, value] of Object.entries(about)) console.log(`${name}: ${value}`);
  const rows = figures.map((figure) => ({ ...figure, ...summarise(figure) }));
  const folder = join(root, 'test-results');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'bench.json'), `${JSON.stringify({ ...about, figures: rows }, null, 2)}\n`);
}

/** The commit measured; « changed » when the files are not those of it. */
const commit = (): string => {
  const git = (...args: string[]) => execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim();
  return `${git('rev-parse', '--short', 'HEAD')}${git('status', '--porcelain') ? ', changed' : ''}`;
};

type About = ReturnType<typeof machine> & { readonly measuredAt: string; readonly loadBefore: string };

/** Puts each part in its place in docs/figures.md; the others keep what was measured before. */
async function writePage(measured: Awaited<ReturnType<typeof measure>>['measured'], about: About) {
  const file = join(root, 'docs', 'figures.md');
  const { measuredAt, browser, cpu, loadBefore } = about;
  const circumstances = `${measuredAt.slice(0, 10)}, commit ${commit()}, ${browser}, ${cpu}, load ${loadBefore} before.`;
  const before = await readFile(file, 'utf8');
  const page = measured.reduce((text, part) => withFigures(text, { ...part, circumstances }), before);
  await writeFile(file, page);
}

async function runAll(names: readonly string[]): Promise<void> {
  const { DECROCHE_BROWSER: executablePath } = process.env;
  if (!executablePath) throw new Error('Start this by « npm run bench », which chooses the browser.');
  const folder = await mkdtemp(join(tmpdir(), 'decroche-bench-'));
  const extensionPath = join(folder, 'extension');
  await cp(join(root, '.output', 'chrome-mv3'), extensionPath, { recursive: true });
  await buildAgenda();
  const [plain, secure] = await Promise.all([serveAgenda(), serveSecureAgenda(SITE_HOST)]);
  const bench = {
    executablePath,
    extensionPath,
    agendaPort: secure.port,
    agendaUrl: plain.url,
    folder,
    runs: RUNS,
  };
  const loadBefore = load();
  try {
    const { measured, failed } = await measure(bench, names);
    const about = {
      measuredAt: new Date().toISOString(),
      ...machine(executablePath),
      loadBefore,
      loadAfter: load(),
    };
    await report(
      measured.flatMap(({ figures }) => figures),
      about,
    );
    await writePage(measured, about);
    process.exitCode = failed.length === 0 ? 0 : 1;
  } finally {
    await Promise.all([plain.close(), secure.close()]);
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in PARTS));
if (unknown.length > 0) {
  console.log(`Unknown: ${unknown.join(', ')}. The parts are ${Object.keys(PARTS).join(', ')}.`);
  process.exitCode = 1;
} else await runAll(asked.length > 0 ? asked : Object.keys(PARTS));
