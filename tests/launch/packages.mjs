// What must be installed, and the Node that the lockfile carries. Node built-ins only.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { ensureInstalled } from './install.mjs';
import { CannotGoOn, root, run } from './run-command.mjs';

/** Oldest Node that runs every tool here, and the TypeScript files of this folder, by itself. */
const OLDEST_NODE = [22, 18];

/** What is needed by everything, and what only the insertion tests need: each has a lockfile and a node_modules of its own. */
const PACKAGES = { folder: root, called: 'packages' };
const EDITORS = { folder: join(root, 'tests', 'editors'), called: 'editors of the insertion tests' };

/** Brings everything that the two commands need. Throws CannotGoOn with npm's reason when it fails. */
export const ensurePackages = () => ensureInstalled(PACKAGES);

/** Brings the editors in which insertion is tried; `npm start` never asks for them. Throws like ensurePackages. */
export const ensureEditors = () => ensureInstalled(EDITORS);

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
