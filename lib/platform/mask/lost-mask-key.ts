/**
 * A key of the mask that was pressed while no worker lived, as a panel told it: it wakes one, unless a worker about to stop
 * is still given the key and takes it along (Chromium 156, November 2026). Runs in the worker.
 */
import { deadline } from './mask-proof';
import { recheckTab, setMask } from './mask-state';

/** What wakes a worker is given to it in its order, the key before what the panel tells of it. Milliseconds. */
const HEARD_WITHIN_MS = 1000;

let isHeard = false;

/** To be called for each key of the mask that this life of the worker is given. */
export const noteMaskKey = (): void => {
  isHeard = true;
};

/** Masks where the key did not come; where it did, only the panel's cover may have to go. */
export async function standInForKey(tabId: number): Promise<void> {
  if (!isHeard) await deadline(HEARD_WITHIN_MS);
  await (isHeard ? recheckTab(tabId) : setMask(true, tabId));
}
