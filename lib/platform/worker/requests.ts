/** What other contexts ask of the worker; anything else is not answered. Runs in the worker. */

import {
  KeysAsked,
  MaskStarted,
  PanelLost,
  PanelWanted,
  ProblemMet,
  WorkerRequest,
} from '../../contract/requests';
import { openSidePanel } from '../browser/capabilities';
import { keepPageProblem } from '../browser/report';
import { browser, type MessageSender } from '../browser/web-extension';
import { lookBehindMask } from '../mask/leak-witness';
import { standInForKey } from '../mask/lost-mask-key';
import { recheckDocument, setMask, toggleMask } from '../mask/mask-state';
import { noteDrawn } from '../mask/tabs/own-pages';
import { leaveSite } from './added-sites';
import { tellBarred } from './barred-tab';
import { isAllowed } from './enabled-tab';
import type { WorkerOptions } from './installation';
import { notePanel } from './lost-panels';
import { areOwned } from './owned-keys';
import { injectPanel } from './page-scripts';
import { remind } from './reminders';

type Sender = MessageSender;

/** What answering needs from outside the browser. */
type RequestOptions = Pick<WorkerOptions, 'checkReminders'>;

/** A page's own process can speak as our script there, never as one of our pages: only these may unmask. */
export const isOurPage = ({ id, origin }: Sender): boolean =>
  id === browser.runtime.id && origin === new URL(browser.runtime.getURL('')).origin;

async function fromOurPage(
  request: WorkerRequest,
  sender: Sender,
  { checkReminders }: RequestOptions,
): Promise<unknown> {
  const { tab } = sender;
  switch (request.type) {
    case 'mask.drawn':
      return noteDrawn(sender);
    case 'mask.toggle':
      return toggleMask(tab?.id);
    case 'mask.set':
      return setMask(request.on, tab?.id);
    case 'mask.pressed':
      return tab?.id === undefined ? undefined : standInForKey(tab.id);
    case 'mask.witness':
      return lookBehindMask();
    case 'sidePanel.open':
      return tab && openSidePanel(tab.windowId);
    case 'site.leave':
      return leaveSite(request.site);
    case 'reminders.check':
      return remind(checkReminders);
  }
}

async function fromPageScript({ tab, documentId }: Sender): Promise<void> {
  if (tab?.id !== undefined && documentId !== undefined)
    await recheckDocument({ tabId: tab.id, documentIds: [documentId] });
}

/** Where she or an earlier version of us is with its panel. */
async function layPanel({ tab }: Sender): Promise<void> {
  if (tab?.id === undefined) return;
  await ((await isAllowed(tab)) ? injectPanel(tab.id) : tellBarred(tab.id));
}

/** The keys of the document before were the panel's: so are those of this one. */
const areKeysOwned = async ({ tab, url }: Sender): Promise<boolean> =>
  tab?.id !== undefined &&
  url !== undefined &&
  (await areOwned({ tabId: tab.id, origin: new URL(url).origin }));

/** Starts what a message asks; null when it is not one of ours, or not from where it must come. */
export function handleRequest(
  raw: unknown,
  sender: Sender,
  options: RequestOptions,
): Promise<unknown> | null {
  if (sender.id !== browser.runtime.id) return null;
  if (MaskStarted.safeParse(raw).success) return fromPageScript(sender);
  if (PanelWanted.safeParse(raw).success) return layPanel(sender);
  if (KeysAsked.safeParse(raw).success) return areKeysOwned(sender);
  const met = ProblemMet.safeParse(raw);
  if (met.success) return keepPageProblem(met.data);
  const lost = PanelLost.safeParse(raw);
  if (lost.success) return Promise.resolve(notePanel(sender.tab?.id, lost.data.isLost));
  const request = WorkerRequest.safeParse(raw);
  return request.success && isOurPage(sender) ? fromOurPage(request.data, sender, options) : null;
}
