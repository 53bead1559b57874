// Brings node_modules to what the lockfile says, and finds the Node that it carries. Node built-ins only.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { CannotGoOn, inWords, root, run, runNpm, say } from './run-command.mjs';

/** Oldest Node that runs every tool here, and the TypeScript files of this folder, by itself. */
const OLDEST_NODE = [22, 18];

const packagesOf = (lockfile) => JSON.parse(readFileSync(lockfile, 'utf8')).packages ?? {};

/** Why the installed packages do not fit the lockfile, or null when they do. Optional ones of other machines may be absent. */
function mismatch() {
  const installedList = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installedList)) return 'No packages are installed yet';
  const installed = packagesOf(installedList);
  const differs = ([path, wanted]) =>
    path !== '' && (installed[path] ? installed[path].version !== wanted.version : !wanted.optional);
  const wanted = Object.entries(packagesOf(join(root, 'package-lock.json')));
  return wanted.some(differs) ? 'The installed packages are not those of package-lock.json' : null;
}

const QUIET = ['--no-audit', '--no-fund'];

/** A registry that lacks the optional packages of other systems leaves gaps in a lockfile, at which npm 11's ci stops. */
async function installPackages() {
  const exact = await runNpm(['ci', ...QUIET]);
  if (exact.code === 0 || !exact.output.includes('EUSAGE')) return exact;
  say('npm ci refuses this lockfile: npm install --no-save follows the same versions without its check.');
  return runNpm(['install', '--no-save', ...QUIET]);
}

/** The first lines in which npm says what went wrong. */
const npmReason = (output) =>
  output
    .split('\n')
    .filter((line) => /^npm error \S/.test(line))
    .slice(0, 5)
    .join('\n');

/** Installs the packages when they are missing or out of date. Throws CannotGoOn with npm's reason when it fails. */
export async function ensurePackages() {
  const reason = mismatch();
  if (!reason) return;
  say(`${reason}: installing them with npm ci (about 25 seconds, 900 MB).`);
  const from = performance.now();
  const { code, output } = await installPackages();
  if (code !== 0)
    throw new CannotGoOn(`npm could not install them; is the network there? It says:\n${npmReason(output)}`);
  say(`Packages installed in ${inWords(performance.now() - from)}.`);
}

/** Where the optional package of this machine put its Node; the package names are those of package.json. */
function carriedNodes() {
  const { optionalDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const modules = new Set(
    existsSync(join(root, 'node_modules')) ? readdirSync(join(root, 'node_modules')) : [],
  );
  const binary = process.platform === 'win32' ? 'node.exe' : 'node';
  return Object.keys(optionalDependencies ?? {})
    .filter((name) => modules.has(name))
    .map((name) => join(root, 'node_modules', name, 'bin', binary));
}

async function isRecentEnough(node) {
  const { code, output } = await run(node, ['--version']);
  const [, major, minor] = /^v(\d+)\.(\d+)/.exec(output) ?? [];
  if (code !== 0 || major === undefined) return false;
  return (
    Number(major) > OLDEST_NODE[0] || (Number(major) === OLDEST_NODE[0] && Number(minor) >= OLDEST_NODE[1])
  );
}

/**
 * The Node for every further step: the one of the lockfile, else this machine's own if it is recent enough.
 * Gives its path and the environment in which every `node` is that one. Throws CannotGoOn when there is none.
 */
export async function findRuntime() {
  for (const node of [...carriedNodes(), process.execPath]) {
    if (!(await isRecentEnough(node))) continue;
    const path = [dirname(node), join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter);
    return { node, env: { ...process.env, PATH: path } };
  }
  const wanted = OLDEST_NODE.join('.');
  throw new CannotGoOn(
    `This machine has Node ${process.versions.node}; the tools want ${wanted} or newer, and npm has none ready-made for ${process.platform} on ${process.arch}. Install Node ${wanted} or newer, then run the same command again.`,
  );
}
