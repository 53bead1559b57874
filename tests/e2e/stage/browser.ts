// What every end-to-end test starts from: the built extension in a real Chromium, over the demonstration agenda.
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { test as base } from '@playwright/test';
import { type AgendaServer, serveAgenda, serveSecureAgenda } from '../../launch/agenda-server.ts';
import {
  type ExtensionBrowser,
  type ExtensionBrowserOptions,
  startExtensionBrowser,
} from '../../launch/browser/extension-browser.ts';
import { pressGlobal } from '../../launch/browser/global-keys.ts';
import { panelOf } from '../../launch/browser/panel-frame.ts';

type LaunchOptions = Partial<
  Pick<
    ExtensionBrowserOptions,
    'preferences' | 'args' | 'extensionPath' | 'keepsPages' | 'headless' | 'display' | 'readiesPanel'
  >
> & {
  /** A profile of an earlier launch of the same test; without it a new, empty one is made. */
  readonly profile?: string;
  /** Names under which the demonstration agenda also answers, over TLS: `['pro.doctolib.fr']`. */
  readonly hosts?: readonly string[];
};

export type LaunchedBrowser = ExtensionBrowser & {
  /** Its user data folder, kept until the test is over. */
  readonly profile: string;
  /** Closes the browser; the profile can then be launched again. */
  readonly close: () => Promise<void>;
};

/** Preferences of a browser that blocks third-party cookies. */
export const BLOCKED_THIRD_PARTY_COOKIES = {
  profile: { cookie_controls_mode: 1, block_third_party_cookies: true },
};

/** Preferences without which a reloaded unpacked extension stays away for good. */
export const DEVELOPER_MODE = { extensions: { ui: { developer_mode: true } } };

type TestFixtures = {
  /** Starts a browser with the extension; closed and cleaned away after the test. */
  readonly launch: (options?: LaunchOptions) => Promise<LaunchedBrowser>;
  /** The panel's frame in a page, waited for. */
  readonly panelOf: typeof panelOf;
  /** Presses one of the four global chords by the browser's own key events: `pressGlobal(page, 'Alt+C')`. */
  readonly pressGlobal: typeof pressGlobal;
};

type WorkerFixtures = {
  /** Folder of the extension under test: the development build, whose permissions include the agenda's origin. */
  readonly extensionPath: string;
  /** The demonstration agenda over http. */
  readonly agenda: AgendaServer;
  /** The same over TLS, for launches with `hosts`. */
  readonly secureAgenda: AgendaServer;
};

const builtExtension = join(import.meta.dirname, '..', '..', '..', '.output', 'chrome-mv3-dev');

/** The browser that `npm test` chose. */
function browserPath(): string {
  const { DECROCHE_BROWSER, CHROMIUM } = process.env;
  const path = DECROCHE_BROWSER ?? CHROMIUM;
  if (!path) throw new Error('Run « npm test », or name a browser with CHROMIUM=/path/to/browser.');
  return path;
}

const hostsTo = (port: number, hosts: readonly string[]) =>
  Object.fromEntries(hosts.map((host) => [host, port]));

/** Playwright's own, so that a test imports from one place. */
export const expect = base.expect;

export const test = base.extend<TestFixtures, WorkerFixtures>({
  extensionPath: [builtExtension, { scope: 'worker', option: true }],

  agenda: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures that are wanted from this pattern.
    async ({}, use) => {
      const server = await serveAgenda();
      await use(server);
      await server.close();
    },
    { scope: 'worker' },
  ],

  secureAgenda: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures that are wanted from this pattern.
    async ({}, use) => {
      const server = await serveSecureAgenda('pro.doctolib.fr');
      await use(server);
      await server.close();
    },
    { scope: 'worker' },
  ],

  launch: async ({ extensionPath, secureAgenda }, use, testInfo) => {
    const browsers: LaunchedBrowser[] = [];
    await use(async ({ hosts = [], profile: earlier, ...options } = {}) => {
      const profile = earlier ?? testInfo.outputPath(`profile-${browsers.length}`);
      const browser = await startExtensionBrowser({
        executablePath: browserPath(),
        headless: true,
        profile,
        extensionPath,
        hosts: hostsTo(secureAgenda.port, hosts),
        ...options,
      });
      const launched = { ...browser, profile, close: () => browser.context.close() };
      browsers.push(launched);
      return launched;
    });
    for (const { close, profile } of browsers) {
      await close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    }
  },

  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures that are wanted from this pattern.
  panelOf: async ({}, use) => use(panelOf),

  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures that are wanted from this pattern.
  pressGlobal: async ({}, use) => use(pressGlobal),
});
