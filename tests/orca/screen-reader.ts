// Orca on a display and a message bus of its own: nothing of the desk of whoever runs the tests is touched or heard.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What answers that it stands, in lines of its own output; the rest is waited for by what it does. */
const START_LIMIT_MS = 120_000;

const BUS_LAUNCHER = '/usr/libexec/at-spi-bus-launcher';
/** The system's own Python: Orca's modules are there and nowhere else. */
const PYTHON = '/usr/bin/python3';

export type ScreenReader = {
  /** For the browser: where its windows stand, and the bus on which it tells what they are. */
  readonly display: string;
  readonly busAddress: string;
  /** Everything said so far, one utterance a line. */
  readonly said: () => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
};

/** The first line that a program writes to this descriptor. */
const firstLine = (child: ChildProcess, descriptor: 1 | 3, name: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const limit = setTimeout(() => reject(new Error(`${name} does not answer`)), START_LIMIT_MS);
    child.once('error', reject);
    child.stdio[descriptor]?.once('data', (data: Buffer) => {
      clearTimeout(limit);
      resolve(data.toString().trim());
    });
  });

/** Starts a display, a bus and Orca; what is said can be read at once. */
export async function startScreenReader(): Promise<ScreenReader> {
  const folder = await mkdtemp(join(tmpdir(), 'decroche-orca-'));
  const transcript = join(folder, 'said.txt');
  await writeFile(transcript, '');
  const children: ChildProcess[] = [];
  const start = (command: string, args: readonly string[], env: NodeJS.ProcessEnv = process.env) => {
    const child = spawn(command, args, { env, stdio: ['ignore', 'pipe', 'ignore', 'pipe'] });
    children.push(child);
    return child;
  };
  const screen = start('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x800x24', '-nolisten', 'tcp']);
  const display = `:${await firstLine(screen, 3, 'Xvfb')}`;
  const bus = start('dbus-daemon', ['--session', '--nofork', '--print-address=1']);
  const busAddress = await firstLine(bus, 1, 'The message bus');
  // In English whatever the machine speaks: roles are said in the reader's language, names in the page's.
  const env = {
    ...process.env,
    DISPLAY: display,
    DBUS_SESSION_BUS_ADDRESS: busAddress,
    LC_ALL: 'C.UTF-8',
    XDG_DATA_HOME: folder,
    XDG_RUNTIME_DIR: folder,
  };
  const launcher = start(BUS_LAUNCHER, ['--launch-immediately', '--a11y=1', '--screen-reader=1'], env);
  start(PYTHON, [join(import.meta.dirname, 'listen.py'), transcript, join(folder, 'orca')], env);
  return {
    display,
    busAddress,
    said: async () => (await readFile(transcript, 'utf8')).split('\n').filter(Boolean),
    close: async () => {
      // Asked, it ends the bus that it has opened; killed, it leaves it behind.
      const isEnded = new Promise((resolve) => launcher.once('exit', resolve));
      if (launcher.kill('SIGTERM')) await isEnded;
      for (const child of children.toReversed()) child.kill('SIGKILL');
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
