// A call over the agenda, begun as she begins it, once the browser has finished starting.
import type { Frame, Locator, Page } from '@playwright/test';
import { pressGlobal } from '../../launch/browser/global-keys.ts';
import { panelOf } from '../../launch/browser/panel-frame.ts';
import { expect, type LaunchedBrowser } from './browser.ts';

/**
 * The agenda in a tab of its own, in front. An extension loaded from a folder counts as installed at every start, and
 * its first-run tab takes the place of whatever empty tab it finds: it is waited for.
 */
export async function openAgenda({ context }: LaunchedBrowser, url: string): Promise<Page> {
  // The set-up, or the settings to which a test went on from it.
  const isFirstRun = (tab: Page) => tab.url().startsWith('chrome-extension://');
  await expect.poll(() => context.pages().some(isFirstRun)).toBe(true);
  const page = await context.newPage();
  await page.goto(url);
  return page;
}

/** Starts a call, or comes back to the open one, and gives the panel's frame. */
export async function startCall(page: Page): Promise<Frame> {
  await pressGlobal(page, 'Alt+C');
  const panel = await panelOf(page);
  // A field of the frame can be its active element before the browser has moved the keyboard into the frame.
  const isReady = () =>
    document.querySelector('.launch-error') !== null ||
    (document.hasFocus() && document.activeElement?.matches('input, textarea, button') === true);
  await expect.poll(() => panel.evaluate(isReady)).toBe(true);
  return panel;
}

/** The field « Notes » of the call on screen. */
export const notesIn = (panel: Frame | Page): Locator =>
  panel.getByRole('textbox', { name: 'Notes', exact: true });
