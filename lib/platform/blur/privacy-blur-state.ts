/** The mask as a state of the browser: kept in chrome.storage.local, applied to documents open and to come. Runs in the worker. */
import { showMasked } from './blur-badge';
import { registerMask, unregisterMask } from './mask-registration';
import { inEveryTab, liftDocument, maskDocument } from './open-documents';
import { readBlur, writeBlur } from './stored-blur';

/** One change at a time, also across two lives of the worker: a lock of the origin, not a variable. */
const alone = <T>(change: () => Promise<T>): Promise<T> => navigator.locks.request('privacy-blur', change);

async function apply(on: boolean): Promise<void> {
  if (on) {
    // The setting first: after a crash in the middle the mask is on. Registered before open documents are reached:
    // in the other order a navigation under way would end up readable.
    await Promise.all([writeBlur(true), registerMask()]);
    await inEveryTab(maskDocument);
  } else {
    await unregisterMask();
    await inEveryTab(liftDocument);
    await writeBlur(false);
  }
  await showMasked(on);
}

/** Masks or unmasks everything; does nothing when it is so already. */
export const setPrivacyBlur = (on: boolean): Promise<void> =>
  alone(async () => {
    if ((await readBlur()) !== on) await apply(on);
  });

/** Changes the mask for its contrary. */
export const togglePrivacyBlur = (): Promise<void> => alone(async () => apply(!(await readBlur())));

/** Registers what the setting says: the browser may have wiped it with an update whose event never reached us. */
export const restoreRegistration = (): Promise<void> =>
  alone(async () => {
    await ((await readBlur()) ? registerMask() : unregisterMask());
  });

/** Makes the browser agree with the setting again: an update wipes registrations, a restart wipes the badge. */
export const restorePrivacyBlur = (): Promise<void> =>
  alone(async () => {
    const on = await readBlur();
    await (on ? registerMask() : unregisterMask());
    if (on) await inEveryTab(maskDocument);
    await showMasked(on);
  });

/** A document with the packaged sheet has started: strengthen its mask, or lift it if it was switched off meanwhile. */
export const settleDocument = (tabId: number, documentId: string): Promise<void> =>
  alone(async () => {
    const target = { tabId, documentIds: [documentId] };
    await ((await readBlur()) ? maskDocument(target) : liftDocument(target));
  });
