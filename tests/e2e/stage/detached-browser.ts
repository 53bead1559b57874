// A browser from which the test can step back: a debugger attached to a worker while the browser replaces it may keep the new one from starting.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type BrowserContext, chromium } from '@playwright/test';
import { DEVELOPER_MODE, expect } from './browser.ts';

export type DetachedBrowser = {
  /** Attaches for the length of `use` only; the browser and its tabs live on. */
  readonly attach: <T>(use: (context: BrowserContext) => Promise<T>) => Promise<T>;
  /** Ends the browser and removes its profile. */
  readonly close: () => Promise<void>;
  /** Where its targets answer. */
  readonly address: string;
  /** The page it was started with. */
  readonly url: string;
  /** Ends every process of it at once; the profile is left as it is. */
  readonly kill: () => Promise<void>;
};

type Options = {
  readonly extensionPath: string;
  /** Made if it is not there. */
  readonly profile: string;
  readonly url: string;
  readonly preferences?: object;
};

const argumentsFor = ({ extensionPath, profile, url }: Options): string[] => [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-features=HttpsUpgrades,MediaRouter,Translate,DisableLoadExtensionCommandLineSwitch',
  '--remote-debugging-port=0',
  '--window-size=1440,900',
  '--lang=fr-FR',
  `--user-data-dir=${profile}`,
  `--disable-extensions-except=${extensionPath}`,
  `--load-extension=${extensionPath}`,
  url,
];

/** Left by a browser that could not tidy up. */
const LEFT_BEHIND = [
  'SingletonLock',
  'SingletonCookie',
  'SingletonSocket',
  'DevToolsActivePort',
  'Default/Secure Preferences',
];

/** Where the browser listens; it writes its port into the profile once it does. */
async function addressOf(profile: string): Promise<string> {
  const read = () => readFile(join(profile, 'DevToolsActivePort'), 'utf8').catch(() => '');
  await expect.poll(read).not.toBe('');
  const [port] = (await read()).split('\n');
  return `http://127.0.0.1:${port}`;
}

/**
 * Gives the profile its preferences, anew at each start: the browser takes developer mode back where it did not switch it
 * on itself. A profile that a killed browser left loses what would keep the next one from starting on it.
 */
async function prepareProfile(profile: string, preferences: object): Promise<void> {
  await mkdir(join(profile, 'Default'), { recursive: true });
  await Promise.all(LEFT_BEHIND.map((name) => rm(join(profile, name), { force: true })));
  await writeFile(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
}

/** Starts the browser of « npm test » on a new profile, headless, with the extension and one page. */
export async function startDetachedBrowser(options: Options): Promise<DetachedBrowser> {
  const { DECROCHE_BROWSER, CHROMIUM } = process.env;
  const { profile, preferences = DEVELOPER_MODE } = options;
  await prepareProfile(profile, preferences);
  const command = DECROCHE_BROWSER ?? CHROMIUM ?? '';
  // A group of its own: all its processes can be ended at one stroke.
  const browser = spawn(command, argumentsFor(options), { stdio: 'ignore', detached: true });
  const address = await addressOf(profile);
  const end = async (signal: NodeJS.Signals) => {
    if (browser.exitCode !== null || browser.signalCode !== null) return;
    const gone = once(browser, 'exit');
    process.kill(-(browser.pid ?? 0), signal);
    await gone;
  };
  return {
    address,
    url: options.url,
    kill: () => end('SIGKILL'),
    attach: async (use) => {
      const connection = await chromium.connectOverCDP(address);
      const [context] = connection.contexts();
      if (!context) throw new Error('The browser has no profile open.');
      try {
        return await use(context);
      } finally {
        await connection.close();
      }
    },
    close: async () => {
      await end('SIGTERM');
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
