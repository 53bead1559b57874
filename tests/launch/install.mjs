// Brings a folder's node_modules to what its lockfile says, and tells how it goes. Node built-ins only.
import { existsSync, readFileSync } from 'node:fs';
import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { CannotGoOn, inWords, runNpm, say } from './run-command.mjs';

/** How often it is told what an install has done so far. */
const PROGRESS_MS = 10_000;

const packagesOf = (lockfile) => JSON.parse(readFileSync(lockfile, 'utf8')).packages ?? {};

/** Why the installed packages do not fit the lockfile, or null when they do. Optional ones of other machines may be absent. */
function mismatch({ folder, called }) {
  const installedList = join(folder, 'node_modules', '.package-lock.json');
  if (!existsSync(installedList)) return `The ${called} are not installed yet`;
  const installed = packagesOf(installedList);
  const differs = ([path, wanted]) =>
    path !== '' && (installed[path] ? installed[path].version !== wanted.version : !wanted.optional);
  const wanted = Object.entries(packagesOf(join(folder, 'package-lock.json')));
  return wanted.some(differs) ? `The ${called} installed are not those of the lockfile` : null;
}

/** Bytes of all files under a path; what disappears while they are counted counts as nothing. */
async function bytesUnder(path) {
  const entry = await lstat(path).catch(() => null);
  if (!entry?.isDirectory()) return entry?.isFile() ? entry.size : 0;
  const names = await readdir(path).catch(() => []);
  const sizes = await Promise.all(names.map((name) => bytesUnder(join(path, name))));
  return sizes.reduce((total, size) => total + size, 0);
}

const megabytes = async (folder) =>
  `${Math.round((await bytesUnder(join(folder, 'node_modules'))) / 1e6)} MB`;

/** npm says nothing while it works: what is on the disk so far is told for it. Gives the function that ends this. */
function tellProgress(folder, from) {
  const tell = async () => say(`  … ${inWords(performance.now() - from)}, ${await megabytes(folder)} so far`);
  const timer = setInterval(() => void tell(), PROGRESS_MS);
  return () => clearInterval(timer);
}

const QUIET = ['--no-audit', '--no-fund'];

/** A registry that lacks the optional packages of other systems leaves gaps in a lockfile, at which npm 11's ci stops. */
async function installPackages(folder) {
  const exact = await runNpm(['ci', ...QUIET], { cwd: folder });
  if (exact.code === 0 || !exact.output.includes('EUSAGE')) return exact;
  say('npm ci refuses this lockfile: npm install --no-save follows the same versions without its check.');
  return runNpm(['install', '--no-save', ...QUIET], { cwd: folder });
}

/** The first lines in which npm says what went wrong. */
const npmReason = (output) =>
  output
    .split('\n')
    .filter((line) => /^npm error \S/.test(line))
    .slice(0, 5)
    .join('\n');

/** Installs what a folder's lockfile names when it is missing or out of date. Throws CannotGoOn with npm's reason. */
export async function ensureInstalled({ folder, called }) {
  const reason = mismatch({ folder, called });
  if (!reason) return;
  const from = performance.now();
  say(`${reason}: installing them with npm ci; how long it takes hangs on the network.`);
  const endProgress = tellProgress(folder, from);
  const { code, output } = await installPackages(folder);
  endProgress();
  if (code !== 0)
    throw new CannotGoOn(`npm could not install them; is the network there? It says:\n${npmReason(output)}`);
  const took = inWords(performance.now() - from);
  say(`The ${called} were installed in ${took}; they take ${await megabytes(folder)} on the disk.`);
}
