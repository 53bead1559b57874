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
import { createSharedBrowser, type SharedBrowser } from './shared/shared-browser.ts';

type LaunchOptions = Partial<
  Pick<
    ExtensionBrowserOptions,
    | 'preferences'
    | 'args'
    | 'extensionPath'
    | 'keepsPages'
    | 'sounds'
    | 'scrollbars'
    | 'headless'
    | 'display'
    | 'readiesPanel'
  >
> & {
  /** A profile of an earlier launch of the same test; without it a new, empty one is made. */
  readonly profile?: string;
  /** Names under which the demonstration agenda also answers, over TLS: `['pro.doctolib.fr']`. */
  readonly hosts?: readonly string[];
  /** Shared with no other test: for one that makes a tab hang or crash. */
  readonly isOwn?: boolean;
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
  /**
   * Starts a browser with the extension; closed and cleaned away after the test. The first of a test that asks for nothing
   * but SHAREABLE is the worker's shared one (shared/shared-browser.ts); in the specs of UNSHARED each has its own.
   */
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
  /** The browser that the tests of a worker have in common, one after another. */
  readonly sharedBrowser: SharedBrowser;
};

const builtExtension = join(import.meta.dirname, '..', '..', '..', '.output', 'chrome-mv3-dev');

/** The browser that `npm test` chose. */
function browserPath(): string {
  const { DECROCHE_BROWSER, CHROMIUM } = process.env;
  const path = DECROCHE_BROWSER ?? CHROMIUM;
  if (!path) throw new Error('Run « npm test », or name a browser with CHROMIUM=/path/to/browser.');
  return path;
}

/** Names under which the agenda answers in every shared browser. */
const HOSTS = ['pro.doctolib.fr'];

/** What can be asked of a browser that runs already. */
const SHAREABLE = ['hosts', 'readiesPanel'];

/** Rooms whose tests have a browser each: what is lost, hidden or drawn there must depend on no test before. */
const UNSHARED = /[\\/]e2e[\\/](?:page|privacy|storage)[\\/]/;

const isShareable = (options: LaunchOptions): boolean =>
  Object.keys(options).every((name) => SHAREABLE.includes(name)) &&
  (options.hosts ?? []).every((host) => HOSTS.includes(host));

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

  sharedBrowser: [
    async ({ extensionPath, secureAgenda }, use, { project, workerIndex }) => {
      const shared = createSharedBrowser({
        executablePath: browserPath(),
        extensionPath,
        profile: join(project.outputDir, `shared-${workerIndex}`),
        hosts: hostsTo(secureAgenda.port, HOSTS),
      });
      await use(shared);
      await shared.close();
    },
    { scope: 'worker' },
  ],

  launch: async ({ extensionPath, secureAgenda, sharedBrowser }, use, testInfo) => {
    const own: LaunchedBrowser[] = [];
    let isTaken = false;
    let isSpent = false;
    const launchOwn = async ({ hosts = [], profile: earlier, isOwn: _, ...options }: LaunchOptions) => {
      const profile = earlier ?? testInfo.outputPath(`profile-${own.length}`);
      const browser = await startExtensionBrowser({
        executablePath: browserPath(),
        headless: true,
        profile,
        extensionPath,
        hosts: hostsTo(secureAgenda.port, hosts),
        ...options,
      });
      const launched = { ...browser, profile, close: () => browser.context.close() };
      own.push(launched);
      return launched;
    };
    const share = async ({ readiesPanel = true }: LaunchOptions) => {
      isTaken = true;
      const browser = await sharedBrowser.take(readiesPanel);
      const close = async () => {
        isSpent = true;
        await browser.context.close();
      };
      return { ...browser, profile: sharedBrowser.profile(), close };
    };
    await use((options = {}) =>
      !isTaken && !UNSHARED.test(testInfo.file) && isShareable(options) ? share(options) : launchOwn(options),
    );
    for (const { close, profile } of own) {
      await close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    }
    if (!isTaken) return;
    const end = await sharedBrowser.giveBack(isSpent || testInfo.status !== testInfo.expectedStatus);
    if (end !== null) testInfo.annotations.push({ type: 'end of the shared browser', description: end });
  },

  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures that are wanted from this pattern.
  panelOf: async ({}, use) => use(panelOf),

  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures that are wanted from this pattern.
  pressGlobal: async ({}, use) => use(pressGlobal),
});
