/**
 * What not every browser has; the table of README.md beside this file says what happens elsewhere. For our own pages and
 * the worker.
 */
import { browser } from './web-extension';

/** Firefox's own: https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/sidebarAction */
type Sidebar = { readonly open: () => Promise<void> };

const sidebar = (): Sidebar | undefined => (browser as { readonly sidebarAction?: Sidebar }).sidebarAction;

/** Whether an extension may open the panel at the browser's side: https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/Browser_support_for_JavaScript_APIs */
export const hasSidePanel = (): boolean => 'sidePanel' in browser || sidebar() !== undefined;

/**
 * Opens the browser's side panel in this window; resolves at once where there is none. Must be called while a gesture of
 * hers is handled, before any `await`: https://developer.chrome.com/docs/extensions/reference/api/sidePanel#method-open
 */
export const openSidePanel = async (windowId: number): Promise<void> => {
  if ('sidePanel' in browser) await browser.sidePanel.open({ windowId });
  // Of the window in front: hers is, since the gesture was made there.
  else await sidebar()?.open();
};
