// One browser for many tests. Between two of them the browser itself uninstalls the extension, which erases whatever it
// stored or registered, and the next test installs it anew: it begins as in a new profile, for half the price. A browser
// that does not come clean is thrown away.
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContext, CDPSession, Page } from '@playwright/test';
import {
  type ExtensionBrowser,
  type ExtensionBrowserOptions,
  openBrowser,
  readyExtension,
} from '../../../launch/browser/extension-browser.ts';
import { type ContextMarks, markContext } from './context-marks.ts';

/** What a shared browser is started with; all tests of a worker have it in common. */
export type SharedOptions = Pick<
  ExtensionBrowserOptions,
  'executablePath' | 'extensionPath' | 'profile' | 'hosts'
>;

export type SharedBrowser = {
  /** Its user data folder; where the browser was begun anew, another. */
  readonly profile: () => string;
  /** The browser with the extension just installed. */
  readonly take: (readiesPanel: boolean) => Promise<ExtensionBrowser>;
  /** Takes it back, as empty as before (null), or ends it, and says why: it is spent, or did not come clean. */
  readonly giveBack: (isSpent: boolean) => Promise<string | null>;
  readonly close: () => Promise<void>;
};

type Running = {
  readonly context: BrowserContext;
  readonly profile: string;
  readonly session: CDPSession;
  readonly marks: ContextMarks;
  readonly window: string;
  extensionId: string;
  taken: number;
};

/** So many tests, then a new browser: what grows in a process over hours is nobody's subject here. */
const TESTS_PER_BROWSER = 30;

/** What a browser may take to close its pages and erase; it takes a fifth of a second. */
const CLEAN_WITHIN_MS = 20_000;

/** Where Chromium keeps what an extension stored and registered, by folder of the profile. */
const placesOf = (profile: string, id: string): string[] =>
  [
    `IndexedDB/chrome-extension_${id}_0.indexeddb.leveldb`,
    `IndexedDB/chrome-extension_${id}_0.indexeddb.blob`,
    `Local Extension Settings/${id}`,
    `Sync Extension Settings/${id}`,
    `Managed Extension Settings/${id}`,
  ].map((place) => join(profile, 'Default', place));

/** The window of a page, and how it stands there. */
async function windowOf(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const found = await session.send('Browser.getWindowForTarget');
  await session.detach();
  return JSON.stringify(found);
}

async function start(options: SharedOptions, profile: string): Promise<Running> {
  const own = { ...options, profile, headless: true, installsExtensions: true };
  const context = await openBrowser(own, ['--enable-unsafe-extension-debugging']);
  const browser = context.browser();
  const [page] = context.pages();
  if (!browser || !page) throw new Error('A browser without a page, or that tells nothing of itself.');
  const session = await browser.newBrowserCDPSession();
  const window = await windowOf(page);
  return { context, profile, session, window, marks: markContext(context), extensionId: '', taken: 0 };
}

async function install(running: Running, options: SharedOptions, readiesPanel: boolean) {
  const { context, session } = running;
  const { extensionPath } = options;
  const starting = context.waitForEvent('serviceworker');
  const { id } = await session.send('Extensions.loadUnpacked', { path: extensionPath });
  running.extensionId = id;
  running.taken += 1;
  const worker = await starting;
  return readyExtension({ context, worker, extensionPath, readiesPanel, isNewProfile: true });
}

/** Closes every page but an empty one, in the window with which the browser began. */
async function closePages({ context, window }: Running): Promise<Page> {
  const empty = await context.newPage();
  const others = context.pages().filter((page) => page !== empty);
  await Promise.all(others.map((page) => page.close()));
  const now = await windowOf(empty);
  if (now !== window) throw new Error(`The window changed: ${window} → ${now}`);
  return empty;
}

/** Erases what pages stored, by origin, and what the browser kept of them. */
async function forgetPages(page: Page, origins: readonly string[]): Promise<void> {
  const session = await page.context().newCDPSession(page);
  for (const origin of origins)
    await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
  await session.send('Network.clearBrowserCache');
  await session.detach();
}

/** Leaves nothing of a test, or throws. */
async function clean(running: Running): Promise<void> {
  const { context, session, marks, profile, extensionId } = running;
  const empty = await closePages(running);
  await session.send('Extensions.uninstall', { id: extensionId });
  await marks.erase();
  await forgetPages(empty, marks.takeOrigins());
  const left = placesOf(profile, extensionId).filter(existsSync);
  if (left.length > 0) throw new Error(`Left by the extension: ${left.join(', ')}`);
  if (context.serviceWorkers().length > 0) throw new Error('A worker of the extension is left.');
}

const within = async (ms: number, work: Promise<void>): Promise<void> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`Not clean within ${ms} ms.`)), ms);
  });
  await Promise.race([work, late]).finally(() => clearTimeout(timer));
};

/** A browser that is started when the first test takes it, and again after one that spent it. */
export function createSharedBrowser(options: SharedOptions): SharedBrowser {
  let running: Running | null = null;
  let started = 0;

  const close = async () => {
    if (!running) return;
    const { context, profile } = running;
    running = null;
    await context.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };

  /** Why this browser serves no other test; null while it does. */
  const endOf = async (used: Running, isSpent: boolean): Promise<string | null> => {
    if (isSpent) return 'the test ended it, or failed';
    if (used.marks.isLasting()) return 'what the test did to its context is not taken back';
    if (used.taken >= TESTS_PER_BROWSER) return `it has served ${used.taken} tests`;
    return within(CLEAN_WITHIN_MS, clean(used)).then(() => null, String);
  };

  return {
    close,
    profile: () => running?.profile ?? '',
    take: async (readiesPanel) => {
      started += running ? 0 : 1;
      running ??= await start(options, `${options.profile}-${started}`);
      return install(running, options, readiesPanel);
    },
    giveBack: async (isSpent) => {
      const end = running && (await endOf(running, isSpent));
      if (end !== null) await close();
      return end;
    },
  };
}
