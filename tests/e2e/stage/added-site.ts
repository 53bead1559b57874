// A site that is in no row, added as she adds it: by one click in the toolbar's popup.
import type { Page } from '@playwright/test';
import type { ExtensionBrowser } from '../../launch/browser/extension-browser.ts';

/** What the browser's own page of extensions can do about a site. */
type Administered = 'addHostPermission' | 'removeHostPermission';

/** In the browser's own page, where she can give and take back a permission without us. */
async function administer(
  { context, extensionId }: ExtensionBrowser,
  what: Administered,
  origin: string,
): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(([verb, id, site]) => Reflect.get(chrome, 'developerPrivate')[verb](id, `${site}/*`), [
    what,
    extensionId,
    origin,
  ] as const);
  await page.close();
}

/** The popup in a tab, told as the browser tells it which page is in front. */
export async function openPopup({ context, extensionId }: ExtensionBrowser, url: string): Promise<Page> {
  const page = await context.newPage();
  await page.addInitScript((front) => {
    const { query } = chrome.tabs;
    Object.assign(chrome.tabs, {
      query: (asked: object, answer?: (tabs: unknown[]) => void) => {
        if (!('currentWindow' in asked)) return Reflect.apply(query, chrome.tabs, [asked, answer]);
        const tabs = [{ id: 0, windowId: 0, url: front }];
        answer?.(tabs);
        return Promise.resolve(tabs);
      },
    });
  }, url);
  await page.goto(`chrome-extension://${extensionId}/popup.html`);
  return page;
}

/** Adds the site of this address; the browser's question has nobody to answer it here, and is answered beforehand. */
export async function addSite(browser: ExtensionBrowser, url: string): Promise<void> {
  const { origin, hostname } = new URL(url);
  await administer(browser, 'addHostPermission', origin);
  const popup = await openPopup(browser, url);
  await popup.getByRole('button', { name: `Poser le panneau sur ${hostname}` }).click();
}

/** Takes its permission back in the browser's own page. */
export const takeBack = (browser: ExtensionBrowser, url: string): Promise<void> =>
  administer(browser, 'removeHostPermission', new URL(url).origin);
