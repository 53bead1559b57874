/**
 * A tab of ours in front of one that does not answer: it is drawn by another process, whatever keeps the page from drawing.
 * Runs in the worker.
 */
import { browser, type Tab } from '../../browser/web-extension';

const COVER_PAGE = '/cover.html';
/** Which tab covers which, kept over the life of the worker: `storage.session`. */
const KEY = 'maskCovers';

/** The tab to be covered. */
type HiddenTab = Pick<Tab, 'id' | 'windowId' | 'index'>;

const covers = new Map<number, Promise<number | undefined>>();

/** True for one of ours, on its way too: it has nothing to hide, and behind another one it would never go. */
export const isNeutralTab = ({ url, pendingUrl }: Pick<Tab, 'url' | 'pendingUrl'>): boolean =>
  [url, pendingUrl].includes(browser.runtime.getURL(COVER_PAGE));

async function remember(): Promise<void> {
  const rows = await Promise.all([...covers].map(async ([tabId, cover]) => [tabId, await cover] as const));
  await browser.storage.session.set({ [KEY]: rows.filter(([, cover]) => cover !== undefined) });
}

/** What was remembered last: the tab that is covered, and ours that covers it. */
async function remembered(): Promise<readonly (readonly [number, number])[]> {
  const stored: Record<string, unknown> = await browser.storage.session.get(KEY);
  return Array.isArray(stored[KEY]) ? stored[KEY] : [];
}

/** Tabs covered by an earlier life of the worker, once. */
export async function takeCovers(): Promise<number[]> {
  const rows = await remembered();
  for (const [tabId, cover] of rows) if (!covers.has(tabId)) covers.set(tabId, Promise.resolve(cover));
  return rows.map(([tabId]) => tabId);
}

/** The tab that this one of ours covers: a key pressed in front of it is meant for it. Undefined where there is none any more. */
export async function tabBehind({ id }: Pick<Tab, 'id'>): Promise<Tab | undefined> {
  const known = await Promise.all([...covers].map(async ([tabId, cover]) => [tabId, await cover] as const));
  const behind = [...known, ...(await remembered())].find(([, cover]) => cover === id);
  return behind && browser.tabs.get(behind[0]).catch(() => undefined);
}

async function open({ id, windowId, index }: HiddenTab): Promise<number | undefined> {
  const { type } = await browser.windows.get(windowId);
  // A pop-up has room for one tab: ours would stand in another window, and hide nothing.
  if (type === 'popup') return undefined;
  const place = { windowId, index: index + 1, ...(id !== undefined && { openerTabId: id }) };
  const cover = await browser.tabs.create({
    ...place,
    url: browser.runtime.getURL(COVER_PAGE),
    active: true,
  });
  return cover.id;
}

/** The one already there, in front again; a new one where there is none. */
async function bring(tab: HiddenTab, earlier: Promise<number | undefined> | undefined) {
  const there = await earlier;
  if (there !== undefined)
    try {
      await browser.tabs.update(there, { active: true });
      return there;
    } catch {
      // She closed it.
    }
  return open(tab);
}

/** True as long as one of ours was brought before it and not taken away. */
export const hasCover = (tabId: number): boolean => covers.has(tabId);

/** Brings our tab in front of it; the one already there when there is one. False where the browser gave none. */
export async function coverTab(tab: HiddenTab): Promise<boolean> {
  if (tab.id === undefined) return false;
  // Known at once: asked twice in a moment, a second tab would stay for ever.
  const cover = bring(tab, covers.get(tab.id)).catch(() => undefined);
  covers.set(tab.id, cover);
  const isThere = (await cover) !== undefined;
  await remember();
  return isThere;
}

/** Takes our tab away; the tab behind it comes in front again if ours still was. */
export async function uncoverTab(tabId: number): Promise<void> {
  const covering = covers.get(tabId);
  if (!covering) return;
  covers.delete(tabId);
  const cover = await covering;
  try {
    if (cover === undefined) return;
    const { active } = await browser.tabs.get(cover);
    // The one behind may be gone: ours goes all the same.
    if (active) await browser.tabs.update(tabId, { active: true }).catch(() => undefined);
    await browser.tabs.remove(cover);
  } catch {
    // She closed it.
  } finally {
    await remember();
  }
}

/** Takes every one of them away. */
export const uncoverAll = (): Promise<unknown> => Promise.all([...covers.keys()].map(uncoverTab));
