/** The four global commands: where each goes. Runs in the worker. */

import type { WorkerToPage } from '../../contract/requests';
import { GlobalCommand } from '../../contract/wire';
import { hasSidePanel, openSidePanel } from '../browser/capabilities';
import { withSites } from '../browser/our-sites';
import { browser, type Tab } from '../browser/web-extension';
import { isMaskWished, setMask, toggleMask } from '../mask/mask-state';
import { tellBarred } from './barred-tab';
import { hasPanel, isAllowed, isOurOwn } from './enabled-tab';
import { createHeldKey } from './held-key';
import { hasLostPanel } from './lost-panels';
import { injectPageScript, injectPanel } from './page-scripts';
import { leaveCommand } from './waiting-command';

/** False where the page has taken the panel out: it has said so again before it answered. */
async function sendToPage(tab: Tab, tabId: number, command: GlobalCommand): Promise<boolean> {
  const message: WorkerToPage = { type: 'command', command };
  const send = (): Promise<unknown> => browser.tabs.sendMessage(tabId, message);
  const isMounted = await send().catch(async () => {
    // No page script there: the tab is older than the installation, or the extension was reloaded under it.
    await injectPageScript(tabId);
    return send();
  });
  if (isMounted !== true && hasLostPanel(tab)) return false;
  if (isMounted !== true) await injectPanel(tabId);
  return true;
}

/**
 * No await before the opening: the browser allows it only while the key press is being handled.
 * https://developer.chrome.com/docs/extensions/reference/api/sidePanel#method-open
 */
async function sendToSidePanel(tab: Tab, command: GlobalCommand): Promise<void> {
  const opening = openSidePanel(tab.windowId);
  await leaveCommand(command, hasLostPanel(tab));
  await opening;
}

async function forwardNow(command: GlobalCommand, tab: Tab | undefined): Promise<void> {
  if (tab?.id !== undefined && hasPanel(tab) && !hasLostPanel(tab)) {
    if (!(await isAllowed(tab))) return tellBarred(tab.id);
    if (await sendToPage(tab, tab.id, command)) return;
    // A worker that was stopped had forgotten it. Where the press counts no more as hers, the next one opens it.
    if (hasSidePanel()) await sendToSidePanel(tab, command);
  } else if (tab && !isOurOwn(tab) && hasSidePanel()) {
    await sendToSidePanel(tab, command);
  }
}

/** A worker that has just woken knows no site that she added. */
const forward = (command: GlobalCommand, tab: Tab | undefined): Promise<void> =>
  tab && hasPanel(tab)
    ? forwardNow(command, tab)
    : new Promise((resolve) => withSites(() => resolve(forwardNow(command, tab))));

const hearMaskKey = createHeldKey();
const hearCounterKey = createHeldKey();

/** Masks at once; in counter mode already, the key leaves it, and with it the mask. */
async function pressCounter(tab: Tab | undefined): Promise<void> {
  const press = hearCounterKey();
  if (press.isRepeated) return;
  // Only where the panel itself is there: the side panel opens in this very turn, or not at all.
  if (isMaskWished() && tab && hasPanel(tab) && !(await press.isReleased())) return;
  // Started together: neither the mask nor the gesture waits for the other.
  await Promise.all([setMask(true, tab?.id), forward('counter', tab)]);
}

/** Carries out one command in the tab in front. Rejects when neither the page nor the side panel takes it. */
export async function runCommand(name: string, tab: Tab | undefined): Promise<void> {
  const parsed = GlobalCommand.safeParse(name);
  if (!parsed.success) return;
  if (parsed.data === 'privacy-blur') {
    const press = hearMaskKey();
    if (!press.isRepeated) await toggleMask(tab?.id, press.isReleased);
  } else if (parsed.data === 'counter') await pressCounter(tab);
  else await forward(parsed.data, tab);
}
