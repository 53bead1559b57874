// A page of the extension in a tab.
import type { Page } from '@playwright/test';
import type { ExtensionBrowser } from './extension-browser.ts';

/** One of our pages, such as `options.html#messages`: in the tab that the installation opened, else in a new one. */
export async function openOwnPage(
  { context, extensionId, firstRunPage }: Pick<ExtensionBrowser, 'context' | 'extensionId' | 'firstRunPage'>,
  address: string,
): Promise<Page> {
  const page = firstRunPage ?? (await context.newPage());
  await page.goto(`chrome-extension://${extensionId}/${address}`);
  return page;
}
