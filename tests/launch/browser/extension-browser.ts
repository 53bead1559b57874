// Starts Chromium with the extension loaded, for the demonstration and for the end-to-end tests.
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from '@playwright/test';
import { PANEL_REASONS } from '../../../lib/contract/panel-reasons.ts';
import { isTree, type Preferences, writePreferences } from './profile-preferences.ts';

export type ExtensionBrowserOptions = {
  /** The browser's binary. */
  readonly executablePath: string;
  /** Folder of the built extension. */
  readonly extensionPath: string;
  /** User data folder; made if it is missing, never removed here. */
  readonly profile: string;
  readonly headless: boolean;
  /** Chromium's own sandbox; not available to root nor on every system. Off unless asked for. */
  readonly sandbox?: boolean;
  /** Hosts answered by this machine: name → local TLS port. */
  readonly hosts?: Readonly<Record<string, number>>;
  /** Merged over the profile's own before the start. */
  readonly preferences?: Preferences;
  readonly args?: readonly string[];
  /** The screen on which its windows stand; without one the system's own. */
  readonly display?: string;
  /** Makes the panel's frame with each page, as pages with a reason have it (lib/contract/panel-reasons.ts). True unless told otherwise. */
  readonly readiesPanel?: boolean;
  /** Keeps left pages whole for the way back, as every user's browser does; Playwright, which loses track of them, does not. */
  readonly keepsPages?: boolean;
  /** Its tabs sound, as hers do: else each is mute, and the browser says that none is heard. */
  readonly sounds?: boolean;
  /** Its pages have scrollbars that take room, as hers have: Playwright hides them. */
  readonly scrollbars?: boolean;
  /** Lets extensions be installed and uninstalled while it runs. */
  readonly installsExtensions?: boolean;
};

export type ExtensionBrowser = {
  readonly context: BrowserContext;
  readonly extensionId: string;
  /** The background, as it stood at the start; it may be stopped and started again by the browser. */
  readonly worker: Worker;
  /** The first-run page, if it opened by itself: an extension loaded from a folder counts as installed at each start. */
  readonly firstRunPage: Page | null;
};

/**
 * Playwright switches storage partitioning off, with which IndexedDB in an extension's frame fails where third-party
 * cookies are blocked. Chromium keeps the last list that it is given, so this one replaces Playwright's.
 */
const DISABLED_FEATURES = ['HttpsUpgrades', 'HttpsFirstBalancedModeAutoEnable', 'MediaRouter', 'Translate'];

/** How long the first-run page is waited for: it always comes in a new profile, and late it would take the front from the test. */
const FIRST_RUN_LIMIT_MS = { newProfile: 60_000, usedProfile: 1_000 };

/** No service of the browser's maker is called during a test or a demonstration. */
const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-default-browser-check',
  '--no-first-run',
  '--no-pings',
];

const hostRules = (hosts: Readonly<Record<string, number>>): string[] => {
  const rules = Object.entries(hosts).map(([host, port]) => `MAP ${host}:443 127.0.0.1:${port}`);
  return rules.length > 0
    ? [`--host-resolver-rules=${rules.join(',')}`, '--ignore-certificate-errors', '--disable-quic']
    : [];
};

async function hasOptionsPage(extensionPath: string): Promise<boolean> {
  const manifest: unknown = JSON.parse(await readFile(join(extensionPath, 'manifest.json'), 'utf8'));
  return isTree(manifest) && 'options_ui' in manifest;
}

type AwaitedPage = {
  readonly context: BrowserContext;
  readonly address: string;
  readonly limitMs: number;
};

/**
 * Waits up to `limitMs` for the set-up that the extension opens on installation, in a tab of its own.
 */
async function waitForFirstRun({ context, address, limitMs }: AwaitedPage): Promise<Page | null> {
  for (const deadline = Date.now() + limitMs; Date.now() < deadline; ) {
    const page = context.pages().find((candidate) => candidate.url().startsWith(address));
    if (page) return page;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  return null;
}

/** What Playwright would add, and is not to. */
const unwantedDefaults = ({
  headless,
  keepsPages,
  installsExtensions,
  sounds,
  scrollbars,
}: ExtensionBrowserOptions): string[] => [
  ...(headless ? [] : ['--enable-automation']),
  ...(installsExtensions ? ['--disable-extensions'] : []),
  ...(keepsPages ? ['--disable-back-forward-cache'] : []),
  ...(sounds ? ['--mute-audio'] : []),
  ...(scrollbars ? ['--hide-scrollbars'] : []),
];

/** An extension that measures are compared with stores nothing. */
async function readyPanel(worker: Worker, isWanted: boolean): Promise<void> {
  const store = (reason: string) => chrome.storage?.local.set({ [reason]: true });
  if (isWanted) await worker.evaluate(store, PANEL_REASONS.always);
}

/** The browser alone, started on its profile; `extensionArgs` say how it comes to its extension. */
export async function openBrowser(
  options: ExtensionBrowserOptions,
  extensionArgs: readonly string[],
): Promise<BrowserContext> {
  if (options.preferences) await writePreferences(options.profile, options.preferences);
  return chromium.launchPersistentContext(options.profile, {
    executablePath: options.executablePath,
    headless: options.headless,
    ...(options.display && { env: { ...process.env, DISPLAY: options.display } }),
    viewport: options.headless ? { width: 1440, height: 900 } : null,
    locale: 'fr-FR',
    // Off, Playwright adds --no-sandbox.
    chromiumSandbox: options.sandbox ?? false,
    handleSIGINT: false,
    ignoreDefaultArgs: unwantedDefaults(options),
    args: [
      ...(options.headless ? ['--disable-gpu'] : []),
      ...QUIET,
      `--disable-features=${DISABLED_FEATURES.join(',')}`,
      ...extensionArgs,
      ...hostRules(options.hosts ?? {}),
      ...(options.args ?? []),
    ],
  });
}

type StartedExtension = {
  readonly extensionPath: string;
  readonly readiesPanel: boolean;
  readonly context: BrowserContext;
  readonly worker: Worker;
  readonly isNewProfile: boolean;
};

/** Waits until the extension stands whose worker has just started, and for its first-run page. */
export async function readyExtension(started: StartedExtension): Promise<ExtensionBrowser> {
  const { context, worker, extensionPath, readiesPanel, isNewProfile } = started;
  await readyPanel(worker, readiesPanel);
  const extensionId = new URL(worker.url()).host;
  const address = `chrome-extension://${extensionId}/welcome.html`;
  const limitMs = isNewProfile ? FIRST_RUN_LIMIT_MS.newProfile : FIRST_RUN_LIMIT_MS.usedProfile;
  const hasOptions = await hasOptionsPage(extensionPath);
  const firstRunPage = hasOptions ? await waitForFirstRun({ context, address, limitMs }) : null;
  return { context, worker, extensionId, firstRunPage };
}

/** A wait of the tests has no limit of its own: an extension written anew at that moment ended one unsaid. Milliseconds. */
const WORKER_LIMIT_MS = 60_000;

/** Starts the browser on the profile, waits for the extension's background and for its first-run page. */
export async function startExtensionBrowser(options: ExtensionBrowserOptions): Promise<ExtensionBrowser> {
  const { extensionPath, readiesPanel = true } = options;
  const isNewProfile = !existsSync(join(options.profile, 'Local State'));
  const context = await openBrowser(options, [
    `--disable-extensions-except=${extensionPath}`,
    `--load-extension=${extensionPath}`,
  ]);
  const wait = { timeout: WORKER_LIMIT_MS };
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', wait));
  return readyExtension({ context, worker, extensionPath, readiesPanel, isNewProfile });
}
