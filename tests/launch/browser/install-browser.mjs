// Brings what the machine lacks: a Chromium by Playwright's download, and packages by the system's package manager.
import { createRequire } from 'node:module';
import { inWords, lastLines, run, say } from '../run-command.mjs';

const DOWNLOAD_LIMIT_MS = 5 * 60_000;
const PACKAGE_LIMIT_MS = 10 * 60_000;

/** One row per package manager: the commands that bring a package, in order, and whether they need root. */
const PACKAGE_MANAGERS = [
  { program: 'apt-get', root: true, commands: (name) => [['update'], ['install', '-y', name]] },
  { program: 'dnf', root: true, commands: (name) => [['install', '-y', name]] },
  { program: 'pacman', root: true, commands: (name) => [['-Sy', '--noconfirm', name]] },
  { program: 'brew', root: false, commands: (name) => [['install', name]] },
];

/** Playwright's own download. Needs the packages; gives whether it succeeded. */
export async function downloadBrowser(runtime) {
  say('No suitable browser was found: downloading Chromium with Playwright (about 170 MB).');
  const from = performance.now();
  const cli = createRequire(import.meta.url).resolve('@playwright/test/cli');
  const { code, output } = await run(runtime.node, [cli, 'install', '--no-shell', 'chromium'], {
    env: runtime.env,
    timeoutMs: DOWNLOAD_LIMIT_MS,
  });
  const took = inWords(performance.now() - from);
  if (code === 0) say(`Chromium downloaded in ${took}.`);
  else say(`Playwright could not download it (${took}): ${reasonIn(output)}`);
  return code === 0;
}

/** The one line of a long log that says why. */
const reasonIn = (output) =>
  output
    .split('\n')
    .find((line) => /^\s*(Error|Failed|E:)/.test(line))
    ?.trim() ?? lastLines(output, 1);

/** What to put before a command that needs root, or null when root is out of reach. */
async function rootPrefix() {
  if (process.getuid?.() === 0) return [];
  const { code } = await run('sudo', ['-n', 'true']);
  return code === 0 ? ['sudo', '-n'] : null;
}

async function usablePackageManager() {
  for (const manager of PACKAGE_MANAGERS) {
    const { code } = await run(manager.program, ['--version']);
    if (code === 0) return manager;
  }
  return null;
}

/** Installs one package by the system's package manager. Gives whether it succeeded; says what it lacked when it did not. */
export async function installSystemPackage(name) {
  const manager = await usablePackageManager();
  if (!manager) {
    say('No package manager that is known here (apt-get, dnf, pacman, brew) was found.');
    return false;
  }
  const prefix = manager.root ? await rootPrefix() : [];
  if (!prefix) {
    say(
      `${manager.program} could bring ${name}, but it needs root: run it yourself, then the same command again.`,
    );
    return false;
  }
  say(`Installing ${name} with ${manager.program}.`);
  for (const args of manager.commands(name)) {
    const [program, ...rest] = [...prefix, manager.program, ...args];
    const { code, output } = await run(program, rest, { timeoutMs: PACKAGE_LIMIT_MS });
    if (code === 0) continue;
    say(`${manager.program} ${args.join(' ')} failed: ${reasonIn(output)}`);
    return false;
  }
  return true;
}
