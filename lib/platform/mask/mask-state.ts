/** The mask as a state of the browser: kept in chrome.storage.local, applied to documents open and to come. Runs in the worker. */
import { showMasked } from './mask-badge';
import { registerMask, unregisterMask } from './mask-registration';
import { isMaskOn } from './mask-setting';
import { inEveryTab, liftDocument, maskDocument, type Target } from './open-documents';
import { readStoredChoices, writeMask } from './stored-mask';

/** One change at a time, also across two lives of the worker: a lock of the origin, not a variable. */
const alone = <T>(change: () => Promise<T>): Promise<T> => navigator.locks.request('mask', change);

/** Documents to come are born masked while it is on, and always where she wants to begin masked: then each is lifted by the worker. */
async function register(on: boolean): Promise<void> {
  const { atStart } = await readStoredChoices();
  await (on || atStart ? registerMask() : unregisterMask());
}

const SESSION_KEY = 'maskSession';

/** True once after each start of the browser, or of the extension. */
async function isNewSession(): Promise<boolean> {
  const seen = SESSION_KEY in (await chrome.storage.session.get(SESSION_KEY));
  if (!seen) await chrome.storage.session.set({ [SESSION_KEY]: true });
  return !seen;
}

async function apply(on: boolean): Promise<void> {
  if (on) {
    // The setting first: after a crash in the middle the mask is on. Registered before open documents are reached:
    // in the other order a navigation under way would end up readable.
    await Promise.all([writeMask(true), registerMask()]);
    await inEveryTab(maskDocument);
  } else {
    await register(false);
    await inEveryTab(liftDocument);
    await writeMask(false);
  }
  await showMasked(on);
}

/** Masks or unmasks everything; does nothing when it is so already. */
export const setMask = (on: boolean): Promise<void> =>
  alone(async () => {
    if ((await isMaskOn()) !== on) await apply(on);
  });

/** Changes the mask for its contrary. */
export const toggleMask = (): Promise<void> => alone(async () => apply(!(await isMaskOn())));

/**
 * Registers what the setting says: the browser may have wiped it with an update whose event never reached us. Masks when
 * the browser has just started and she wants it so; asked for first in every life of the worker, so that no document is
 * lifted before.
 */
export const restoreRegistration = (): Promise<void> =>
  alone(async () => {
    const [isNew, { atStart }, on] = await Promise.all([isNewSession(), readStoredChoices(), isMaskOn()]);
    if (isNew && atStart && !on) await apply(true);
    else await register(on);
  });

/**
 * Makes the browser agree with the setting again: an update wipes registrations
 * (https://developer.chrome.com/docs/extensions/reference/api/scripting), a restart the badge.
 */
export const restoreMask = (): Promise<void> =>
  alone(async () => {
    const on = await isMaskOn();
    await register(on);
    if (on) await inEveryTab(maskDocument);
    await showMasked(on);
  });

/** A document with the packaged sheet has started: strengthen its mask, or lift it if it was switched off meanwhile. */
export const recheckDocument = (target: Target): Promise<void> =>
  alone(async () => {
    await ((await isMaskOn()) ? maskDocument(target) : liftDocument(target));
  });

/** A tab was covered before this was told to mask: lifts it if the mask is off by now. */
export const recheckTab = (tabId: number): Promise<void> =>
  alone(async () => {
    if (!(await isMaskOn())) await liftDocument({ tabId });
  });
