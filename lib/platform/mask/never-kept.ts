/**
 * A page that the browser keeps whole for the way back shows the last picture it had when it is shown again, before any
 * sheet of ours, and nothing reaches it meanwhile to throw it away (Chromium 156, November 2026): masked in between, it would
 * show its names for a frame. So none of a site of hers is kept, as none is in which the panel stands.
 * Runs in the page, isolated world.
 */

import { isOrphan } from '../document/orphan';

/** https://developer.chrome.com/docs/web-platform/deprecating-unload: a site may forbid the listener, then it is not heard and hinders nothing. */
const mayListen = (): boolean => Reflect.get(document, 'featurePolicy')?.allowsFeature('unload') !== false;

/**
 * Keeps this page from being kept: none with a listener to `unload`, and none with a frame that is being loaded, goes
 * into that cache. Only as it leaves, for such a listener changes the page's life before.
 */
export function refuseToBeKept(): void {
  if (mayListen()) {
    addEventListener('unload', () => {});
    return;
  }
  if (isOrphan()) return;
  const frame = document.createElement('iframe');
  frame.src = chrome.runtime.getURL('sidebar.html');
  // The page still hears of its own leaving, and would read our address.
  const host = document.createElement('div');
  host.attachShadow({ mode: 'closed' }).append(frame);
  document.documentElement.append(host);
}
