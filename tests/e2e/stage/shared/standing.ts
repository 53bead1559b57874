// All that stands in a browser of the extension's and of a site's, read to be compared with a new profile's.
import type { ExtensionBrowser } from '../../../launch/browser/extension-browser.ts';

/** Runs in the first-run page: what the extension stored, registered, announced and shows. */
async function extensionStands() {
  const settled = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const keysIn = async (name: string) => {
    const database = await settled(indexedDB.open(name));
    const stores = await Promise.all(
      [...database.objectStoreNames].map(async (store) => {
        const keys = await settled(database.transaction(store).objectStore(store).getAllKeys());
        return `${name}/${store}: ${keys.map(String).join(', ')}`;
      }),
    );
    database.close();
    return stores;
  };
  const databases = await indexedDB.databases();
  const tabs = await chrome.tabs.query({});
  const local = await chrome.storage.local.get();
  const alarms = await chrome.alarms.getAll();
  return {
    local: { ...local, witness: Object.keys(local['witness'] ?? {}) },
    session: await chrome.storage.session.get(),
    sync: await chrome.storage.sync.get(),
    managed: await chrome.storage.managed.get(),
    own: { ...localStorage, ...sessionStorage },
    caches: await caches.keys(),
    databases: (await Promise.all(databases.map(({ name = '' }) => keysIn(name)))).flat().sort(),
    scripts: await chrome.scripting.getRegisteredContentScripts(),
    alarms: alarms.map(({ name, periodInMinutes }) => ({ name, periodInMinutes })),
    notifications: await chrome.notifications.getAll(),
    badge: await chrome.action.getBadgeText({}),
    sidePanel: await chrome.sidePanel.getOptions({}),
    permissions: await chrome.permissions.getAll(),
    commands: (await chrome.commands.getAll()).map(({ name, shortcut }) => `${name} ${shortcut}`),
    windows: (await chrome.windows.getAll()).map(({ type, state, width, height }) => ({
      type,
      state,
      width,
      height,
    })),
    tabs: await Promise.all(
      tabs.map(async ({ id = 0, url }) => ({ url, zoom: await chrome.tabs.getZoom(id) })),
    ),
  };
}

/** Runs in a page of a site: what its origin keeps, and what the browser granted it. */
async function siteStands() {
  const databases = await indexedDB.databases();
  return {
    own: { ...localStorage, ...sessionStorage },
    databases: databases.map(({ name }) => name),
    caches: await caches.keys(),
    clipboard: (await navigator.permissions.query({ name: 'clipboard-read' as PermissionName })).state,
    isMarked: 'markOfTheTest' in globalThis,
    path: location.pathname,
    masked: getComputedStyle(document.documentElement).getPropertyValue('--decroche-mask'),
  };
}

/** Everything, as comparable values: without what differs at each installation (times, keys drawn by lot). */
export async function standing({ context, firstRunPage }: ExtensionBrowser, siteUrl: string) {
  if (!firstRunPage) throw new Error('The first-run page did not open.');
  const extension = await firstRunPage.evaluate(extensionStands);
  const page = await context.newPage();
  await page.goto(siteUrl);
  const site = await page.evaluate(siteStands);
  await page.close();
  return { extension, site, cookies: await context.cookies(), workers: context.serviceWorkers().length };
}
