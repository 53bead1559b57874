/** The page scripts in tabs that the browser did not give it to. Runs in the worker. */

const inject = (tabId: number, files: string[]): Promise<unknown> =>
  chrome.scripting.executeScript({ target: { tabId }, files, injectImmediately: true });

/** Gives both page scripts to one tab. Rejects where the browser refuses. */
export const injectPageScripts = (tabId: number): Promise<unknown> => inject(tabId, ['page.js', 'mount.js']);

/** Mounts the panel in a tab that is still loading. Rejects where the browser refuses. */
export const injectMountScript = (tabId: number): Promise<unknown> => inject(tabId, ['mount.js']);

/** Gives them to every open tab of the supported sites: after an installation or an update the browser does not. */
export async function injectIntoOpenTabs(): Promise<void> {
  const url = chrome.runtime.getManifest().host_permissions ?? [];
  const tabs = await chrome.tabs.query({ url });
  await Promise.allSettled(tabs.flatMap(({ id }) => (id === undefined ? [] : [injectPageScripts(id)])));
}
