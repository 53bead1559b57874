/** Which tabs are seen: the one in front of each window, and the other half of its split view. Runs in the worker. */
import { browser, type Tab } from '../../browser/web-extension';

/** `SPLIT_VIEW_ID_NONE` of https://developer.chrome.com/docs/extensions/reference/api/tabs */
const NO_SPLIT = -1;

type SeenTab = Pick<Tab, 'active' | 'windowId' | 'splitViewId'>;

/** True for the tab in front of its window, and for the other half of a split view that is (Chromium 156, November 2026). */
export async function isInFront({ active, windowId, splitViewId = NO_SPLIT }: SeenTab): Promise<boolean> {
  if (active || splitViewId === NO_SPLIT) return active;
  const [front] = await browser.tabs.query({ active: true, windowId });
  return front?.splitViewId === splitViewId;
}

/** The same, and its window is not put away. */
export async function isShown(tab: SeenTab): Promise<boolean> {
  if (!(await isInFront(tab))) return false;
  const { state } = await browser.windows.get(tab.windowId);
  return state !== 'minimized';
}

/** Calls it whenever she turns to this tab, or to the other half of its split view; returns what ends that. */
export function whenTurnedTo(tabId: number, turned: () => void): () => void {
  const onActivated = async ({ tabId: front }: { tabId: number }) => {
    if (front === tabId || (await isInFront(await browser.tabs.get(tabId)))) turned();
  };
  const listen = (activated: { tabId: number }) => void onActivated(activated).catch(() => undefined);
  browser.tabs.onActivated.addListener(listen);
  return () => browser.tabs.onActivated.removeListener(listen);
}
