// Starts other programs for the launch commands, on a machine where nothing is installed yet: Node built-ins only.
import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Absolute path of the repository. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** A reason to stop that the user can act upon: shown as its sentence alone, without a stack. */
export class CannotGoOn extends Error {}

/** Prints one plain sentence. */
export const say = (sentence) => console.log(sentence);

/** A duration for people: « 840 ms », « 12.3 s ». */
export const inWords = (ms) => (ms < 1000 ? `${Math.round(ms)} ms` : `${(ms / 1000).toFixed(1)} s`);

/** Both streams are kept in order up to this many characters: enough for the reason of a failure. */
const KEPT_OUTPUT = 20_000;

const DEFAULTS = { cwd: root, env: process.env, show: false, timeoutMs: 0, shell: false };

/**
 * Runs a program to its end, in the repository unless `cwd` says otherwise.
 * `show` lets its output through; otherwise the output comes back as text. `timeoutMs` ends it.
 * Resolves with `{ code, output }` in every case; code is 127 when the program could not be started.
 */
export function run(command, args, options = {}) {
  const { cwd, env, show, timeoutMs, shell } = { ...DEFAULTS, ...options };
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env: show ? env : { ...env, NO_COLOR: '1' },
      shell,
      stdio: show ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      ...(timeoutMs > 0 && { timeout: timeoutMs }),
    });
    let output = '';
    const keep = (chunk) => {
      output = (output + chunk).slice(-KEPT_OUTPUT);
    };
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    child.on('error', (error) => resolve({ code: 127, output: error.message }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** Runs npm itself: through the very npm that started us when there is one, so that Windows needs no shell. */
export function runNpm(args, options = {}) {
  const cli = process.env.npm_execpath;
  if (cli?.endsWith('.js')) return run(process.execPath, [cli, ...args], options);
  return run('npm', args, { ...options, shell: process.platform === 'win32' });
}

/** The last lines of a program's output: where the reason of a failure usually stands. */
export const lastLines = (output, count = 12) => output.trimEnd().split('\n').slice(-count).join('\n');

/** Runs a whole command and turns its end into the exit code; an expected stop prints its sentence only. */
export async function runToExit(command) {
  try {
    process.exitCode = await command();
  } catch (error) {
    if (!(error instanceof CannotGoOn)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
