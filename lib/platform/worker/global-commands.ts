/** The four global commands: where each goes. Runs in the worker. */

import type { WorkerToPage } from '../../contract/requests';
import { GlobalCommand, isMaskKey } from '../../contract/wire';
import { hasSidePanel, openSidePanel } from '../browser/capabilities';
import { withSites } from '../browser/our-sites';
import { browser, type Tab } from '../browser/web-extension';
import { noteMaskKey } from '../mask/lost-mask-key';
import { isMaskWished, setMask, toggleMask } from '../mask/mask-state';
import { isNeutralTab, tabBehind } from '../mask/tabs/neutral-tab';
import { tellBarred } from './barred-tab';
import { hasPanel, isAllowed, isOurOwn } from './enabled-tab';
import { createHeldKey } from './held-key';
import { hasLostPanel } from './lost-panels';
import { injectPageScript, injectPanel, isPanelAwaited } from './page-scripts';
import { leaveCommand } from './waiting-command';

type KnownTab = Tab & { readonly id: number };

/** False where the page has taken the panel out: it has said so again before it answered. */
async function sendToPage(tab: KnownTab, command: GlobalCommand): Promise<boolean> {
  const tabId = tab.id;
  const message: WorkerToPage = { type: 'command', command };
  const send = (): Promise<unknown> => browser.tabs.sendMessage(tabId, message);
  const isMounted = await send().catch(async () => {
    // No page script there: the tab is older than the installation, or the extension was reloaded under it.
    await injectPageScript(tabId);
    return send();
  });
  if (isMounted !== true && hasLostPanel(tab)) return false;
  if (isMounted === true) return true;
  await injectPanel(tabId);
  if (!(await isPanelAwaited(tabId))) throw new Error('gone');
  return true;
}

/** When the document that follows one on its way out is asked, after each failure. Milliseconds. */
const AGAIN_MS = [100, 500, 2000];

let presses = 0;

/** She is still there, and what has come there is a page for the panel too. */
async function isStillOurs(tabId: number): Promise<boolean> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  return tab?.active === true && hasPanel(tab) && isAllowed(tab);
}

/**
 * A page that is being left takes neither a command nor a script: the document that follows it does. Until her next press
 * only, which is then the one that counts; never the counter's, which two commands would leave again.
 */
function sendUntilTaken(tab: KnownTab, command: GlobalCommand): Promise<boolean> {
  presses += 1;
  const press = presses;
  const send = async ([delay, ...later]: readonly number[]): Promise<boolean> => {
    try {
      return await sendToPage(tab, command);
    } catch (error) {
      if (delay === undefined || command === 'counter') throw error;
      await new Promise((resolve) => setTimeout(resolve, delay));
      return press !== presses || !(await isStillOurs(tab.id)) || send(later);
    }
  };
  return send(AGAIN_MS);
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
    if (await sendUntilTaken({ ...tab, id: tab.id }, command)) return;
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
export async function runCommand(name: string, front: Tab | undefined): Promise<void> {
  const parsed = GlobalCommand.safeParse(name);
  if (!parsed.success) return;
  if (isMaskKey(parsed.data)) noteMaskKey();
  // No await before the rest but there: a side panel opens in this very turn.
  const tab = front && isNeutralTab(front) ? await tabBehind(front) : front;
  if (parsed.data === 'privacy-blur') {
    const press = hearMaskKey();
    if (!press.isRepeated) await toggleMask(tab?.id, press.isReleased);
  } else if (parsed.data === 'counter') await pressCounter(tab);
  else await forward(parsed.data, tab);
}
