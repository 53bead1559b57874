/** The page scripts in tabs that the browser did not give it to. Runs in the worker; `areScriptsGiven` in any page of ours. */
import { browser, type OwnScript } from '../browser/web-extension';

type Where = { readonly tabId: number; readonly allFrames: boolean };

const inject = (target: Where, files: OwnScript[]): Promise<unknown> =>
  browser.scripting.executeScript({ target, files, injectImmediately: true });

/**
 * Gives the page scripts to one tab, and to those of its frames that may have them. Does not wait for the frames: one
 * that hangs would leave the page without its panel. Rejects where the browser refuses.
 */
export async function injectPageScripts(tabId: number): Promise<void> {
  void Promise.allSettled([inject({ tabId, allFrames: true }, ['/page.js', '/insert.js'])]);
  await inject({ tabId, allFrames: false }, ['/keys.js', '/page.js', '/mount.js', '/insert.js']);
}

/** Mounts the panel in a tab that is still loading, ready to write. Rejects where the browser refuses. */
export const injectMountScript = (tabId: number): Promise<unknown> =>
  inject({ tabId, allFrames: false }, ['/mount.js', '/insert.js']);

/** When the scripts are given again: well within the patience of a panel that waits for its successor. Milliseconds. */
const AGAIN_MS = [1000, 3000];

const GIVEN = 'scriptsGiven';

/** True once the worker has begun to give them in this life of the extension. */
export const areScriptsGiven = async (): Promise<boolean> =>
  GIVEN in (await browser.storage.session.get(GIVEN));

/** Does so once in each life of the extension, whatever began it: the event of an installation need not reach the worker. */
export async function injectOnceInLife(): Promise<void> {
  if (await areScriptsGiven()) return;
  await browser.storage.session.set({ [GIVEN]: true });
  await injectIntoOpenTabs();
}

/**
 * Gives them to every open tab of the supported sites: after an installation or an update the browser does not. More
 * than one try, since a busy tab may still hold the world of the version before, in which a second script does not
 * start (Chromium 156, November 2026); where the first one started, the later ones find its claim and do nothing.
 */
export async function injectIntoOpenTabs(): Promise<void> {
  for (const delay of AGAIN_MS) setTimeout(() => void injectOnce(), delay);
  await injectOnce();
}

async function injectOnce(): Promise<void> {
  const url = browser.runtime.getManifest().host_permissions ?? [];
  const tabs = await browser.tabs.query({ url, discarded: false });
  await Promise.allSettled(tabs.flatMap(({ id }) => (id === undefined ? [] : [injectPageScripts(id)])));
}
