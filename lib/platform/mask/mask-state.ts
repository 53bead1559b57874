/**
 * The mask as a state of the browser: kept in chrome.storage.local, applied to documents open and to come. The wish is
 * written first and is at once the truth for everybody; every tab follows by itself. Runs in the worker.
 */

import { NO_PROOF } from '../../domain/privacy/mask-proof';
import { keptAdministration } from '../browser/administration';
import { browser } from '../browser/web-extension';
import { tellProof } from './mask-proof';
import { isMaskOn } from './mask-setting';
import { readStoredChoices, writeMask } from './stored-mask';
import { registerMask, unregisterMask } from './tabs/mask-registration';
import { takeCovers } from './tabs/neutral-tab';
import { coverDocument, keepOwnSheets, liftDocument, maskDocument, type Target } from './tabs/open-documents';
import { type CoveredTab, liftTabs, maskTabs } from './tabs/tab-masks';

/** The last wish, and the how-manieth of this life of the worker: a tab still at an earlier one stops. */
let wish: boolean | null = null;
let turn = 0;

let reading: Promise<boolean> | null = null;

/** Only the worker writes the wish: read once in its life, known at once afterwards. */
async function knownWish(): Promise<boolean> {
  if (wish !== null) return wish;
  reading ??= readWish();
  const read = await reading;
  // A press may have come first while it was read.
  wish ??= read;
  return wish;
}

/** True as long as nothing else was wished. */
const asLongAsWished = (): (() => boolean) => {
  const mine = turn;
  return () => turn === mine;
};

/** True where she, or the administrator as his policy was last read, wants each start to be masked: nobody waits for a policy. */
async function beginsMasked(): Promise<boolean> {
  const [{ atStart }, { maskAtStart }] = await Promise.all([readStoredChoices(), keptAdministration()]);
  return atStart || maskAtStart === true;
}

/**
 * Documents to come are born masked while it is on, and always where a start is to be masked: then each is lifted by
 * the worker. One change at a time, also across two lives of the worker; nobody is asked meanwhile but the browser, and
 * what holds is the wish as it then is.
 */
const register = (): Promise<void> =>
  navigator.locks.request('mask-registration', async () => {
    const [isAlways, on] = await Promise.all([beginsMasked(), knownWish()]);
    await (on || isAlways ? registerMask() : unregisterMask());
  });

const SESSION_KEY = 'maskSession';

/** True after each start of the browser, or of the extension, until it is marked as begun. */
async function isNewSession(): Promise<boolean> {
  const stored: Record<string, unknown> = await browser.storage.session.get(SESSION_KEY);
  return stored[SESSION_KEY] !== true;
}

/** What is stored; and on, when the browser has just started and is to begin masked: no document is lifted before. */
async function readWish(): Promise<boolean> {
  const [isNew, isAlways, on] = await Promise.all([isNewSession(), beginsMasked(), isMaskOn()]);
  if (isNew && isAlways && !on && wish === null) await apply(true);
  // Only now: a worker that ends while it masks has not begun the session, and the next one masks.
  if (isNew) await browser.storage.session.set({ [SESSION_KEY]: true });
  return wish ?? on;
}

/** The call leaves at once; where it is refused there is nothing of ours to mask. */
function coverNow(tabId: number): CoveredTab {
  const covered = coverDocument({ tabId });
  covered.catch(() => undefined);
  return { tabId, covered };
}

/** Sends out the wish; resolves once it is written and documents to come follow it. Open tabs are nobody's to wait for. */
async function apply(on: boolean, front?: number): Promise<void> {
  wish = on;
  turn += 1;
  const isCurrent = asLongAsWished();
  // Before all else: nothing may stand between the key and the first masked frame.
  const first = on && front !== undefined ? coverNow(front) : undefined;
  const written = Promise.all([writeMask(on), register()]);
  if (on) void maskTabs(isCurrent, { front: first, registered: written });
  else {
    void tellProof(NO_PROOF);
    void liftTabs(isCurrent);
  }
  await written;
}

/** Masks or unmasks everything; does nothing when it is so already. `front` is the tab in which it was asked. */
export async function setMask(on: boolean, front?: number): Promise<void> {
  // Read again: another wish may have been waiting for the same answer.
  await knownWish();
  if (wish !== on) await apply(on, front);
}

/** True while the mask is wished on, as far as this life of the worker knows it. */
export const isMaskWished = (): boolean => wish === true;

/** Changes the mask for its contrary. It is lifted only when `isMeant` says so, and set without asking. */
export async function toggleMask(front?: number, isMeant?: () => Promise<boolean>): Promise<void> {
  // Read again: another press may have been waiting for the same answer.
  await knownWish();
  const next = !wish;
  if (!next && isMeant && !(await isMeant())) return;
  await apply(next, front);
}

/**
 * Registers what the setting says: the browser may have wiped it with an update whose event never reached us. Called in
 * every life of the worker.
 */
export async function restoreRegistration(): Promise<void> {
  void keepOwnSheets();
  const on = await knownWish();
  await register();
  // The life before ended while it waited for a tab that did not answer.
  if ((await takeCovers()).length === 0) return;
  await (on ? maskTabs(asLongAsWished()) : liftTabs(asLongAsWished()));
}

/**
 * Makes the browser agree with the setting again: an update wipes registrations
 * (https://developer.chrome.com/docs/extensions/reference/api/scripting), a restart the badge.
 */
export async function restoreMask(): Promise<void> {
  const on = await knownWish();
  await register();
  if (on) await maskTabs(asLongAsWished());
  else await tellProof(NO_PROOF);
}

/** A window came or went under the mask: every tab is asked anew, and what was proven before no longer counts. */
export async function proveMask(): Promise<void> {
  if (!(await knownWish())) return;
  turn += 1;
  await maskTabs(asLongAsWished(), { registered: register() });
}

/** Pages of a site that is ours since a moment ago: as hidden as all others. */
export async function maskNewcomers(tabs: readonly number[]): Promise<void> {
  await restoreRegistration();
  if (await knownWish()) await Promise.allSettled(tabs.map((tabId) => maskDocument({ tabId })));
}

/** A site that is ours no longer: nothing of ours may stay over its pages, since nobody could take it away. */
export const leaveUnmasked = (tabs: readonly number[]): Promise<unknown> =>
  Promise.allSettled(tabs.map((tabId) => liftDocument({ tabId }, () => true)));

/** A document with the packaged sheet has started: strengthen its mask, or lift it if it was switched off meanwhile. */
export async function recheckDocument(target: Target): Promise<void> {
  const on = wish ?? (await knownWish());
  await (on ? maskDocument(target) : liftDocument(target, asLongAsWished()));
}

/** A tab was covered before this was told to mask: lifts it if the mask is off by now. */
export async function recheckTab(tabId: number): Promise<void> {
  if (!(wish ?? (await knownWish()))) await liftDocument({ tabId }, asLongAsWished());
}
