/** The page scripts in tabs that the browser did not give it to. Runs in the worker; `areScriptsGiven` in any page of ours. */
import { isPanelReason, REASON_NAMES } from '../../contract/panel-reasons';
import { ourSites } from '../browser/our-sites';
import { browser, type OwnScript } from '../browser/web-extension';
import { SESSION_KEY } from '../page/page-session';
import { PANEL } from './barred-tab';
import { allowedMatches } from './enabled-tab';

type Where = { readonly tabId: number; readonly allFrames: boolean };

const inject = (target: Where, files: OwnScript[]): Promise<unknown> =>
  browser.scripting.executeScript({ target, files, injectImmediately: true });

/** What lays the panel over a page, and what of it goes to the frames that the page cannot reach. */
export const PANEL_SCRIPTS: OwnScript[] = ['/mount.js', '/insert.js'];
export const FRAME_SCRIPTS: OwnScript[] = ['/frame.js', '/insert.js'];

/** Gives one tab the script that hears her. Rejects where the browser refuses. */
export const injectPageScript = (tabId: number): Promise<unknown> =>
  inject({ tabId, allFrames: false }, ['/page.js']);

/**
 * Lays the panel over a page that carries the script that hears her, at once. Does not wait for the frames: one that
 * hangs would leave the page without its panel. Rejects where the browser refuses.
 */
export async function injectPanel(tabId: number): Promise<void> {
  void Promise.allSettled([inject({ tabId, allFrames: true }, FRAME_SCRIPTS)]);
  await inject({ tabId, allFrames: false }, PANEL_SCRIPTS);
}

/** Injected, so it carries all that it needs: a command waits here for the panel, or the panel's frame is made. */
export const isAwaiting = (key: string, panel: string): boolean =>
  Reflect.get(globalThis, key)?.isWanted() === true || document.querySelector(panel) !== null;

/** False where another document has come meanwhile, to which nobody has said that the panel is wanted. */
export async function isPanelAwaited(tabId: number): Promise<boolean> {
  const [told] = await browser.scripting.executeScript({
    target: { tabId, frameIds: [0] },
    func: isAwaiting,
    args: [SESSION_KEY, PANEL],
    injectImmediately: true,
  });
  return told?.result !== false;
}

/** Both, where nobody has called it but there is a reason for it. */
async function injectAll(tabId: number, isWanted: boolean): Promise<void> {
  await injectPageScript(tabId);
  if (isWanted) await injectPanel(tabId);
}

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
  const [tabs, isWanted] = await Promise.all([openTabs(await ourSites()), isPanelWanted()]);
  const allowed = isWanted ? await openTabs(await allowedMatches()) : [];
  await Promise.allSettled(tabs.map((id) => injectAll(id, allowed.includes(id))));
}

/** Lays the panel over the open tabs of a site that is ours since a moment ago; gives them. */
export async function layPanelOn(sites: string[]): Promise<number[]> {
  const tabs = await openTabs(sites);
  await Promise.allSettled(tabs.map((id) => injectAll(id, true)));
  return tabs;
}

/** Lays the panel over every open tab that may have one: there is a reason since a moment ago. */
export async function layPanelEverywhere(): Promise<void> {
  await Promise.allSettled((await openTabs(await allowedMatches())).map(injectPanel));
}

async function openTabs(url: readonly string[]): Promise<number[]> {
  // Without any pattern the browser would name every tab.
  if (url.length === 0) return [];
  const tabs = await browser.tabs.query({ url: [...url], discarded: false });
  return tabs.flatMap(({ id }) => id ?? []);
}

async function isPanelWanted(): Promise<boolean> {
  const stored: Record<string, unknown> = await browser.storage.local.get([...REASON_NAMES]);
  return isPanelReason(stored);
}
