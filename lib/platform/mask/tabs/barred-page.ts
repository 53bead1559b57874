/** Whether a page is one that no extension may enter, and yet may be the agenda's: what it opens at a `javascript:` address. Runs in the worker. */
import { browser } from '../../browser/web-extension';

/** What the browser says of a page without an address; of its own pages, and of another extension's, it says something else. */
const NO_ADDRESS = /^Cannot access contents/;

/**
 * To set the zoom's rule of a page anew to what it is asks for no permission: it is refused only to a page without an address
 * that an extension could ever be given (`TabsSetZoomSettingsFunction`, Chromium 156, November 2026).
 */
async function hasAddress(tabId: number): Promise<boolean> {
  const rule = await browser.tabs.getZoomSettings(tabId);
  try {
    await browser.tabs.setZoomSettings(tabId, rule);
    return true;
  } catch (error) {
    return !(error instanceof Error && NO_ADDRESS.test(error.message));
  }
}

/** True where it may show names and nothing can hide them; asked of a tab that refused its sheet. */
export async function isBarred(tabId: number): Promise<boolean> {
  const { url, status, windowId } = await browser.tabs.get(tabId);
  // What still loads is born masked, or is another site's.
  if (url || status !== 'complete') return false;
  const { type } = await browser.windows.get(windowId);
  // Of a tab among others we are told no address where it is another site's; an empty one only by the key pressed in it.
  if (url === undefined && type !== 'popup') return false;
  return !(await hasAddress(tabId));
}
