/**
 * The policy that this machine's administrator gave: chrome.storage.managed. Pages and worker.
 * https://developer.chrome.com/docs/extensions/reference/manifest/storage
 */
import {
  type Administration,
  NO_ADMINISTRATION,
  readAdministration,
} from '../../domain/privacy/administration';
import { browser } from './web-extension';

/** Where the policy lies as it was last read, in the extension's local storage. */
export const ADMINISTRATION = 'administration';

/** A browser without a policy for us has an empty store, or rejects: both mean that nothing is fixed. */
export const administration = async (): Promise<Administration> => {
  try {
    const policy = await browser.storage.managed.get();
    await browser.storage.local.set({ [ADMINISTRATION]: policy });
    return readAdministration(policy);
  } catch {
    return NO_ADMINISTRATION;
  }
};

/**
 * The policy as it was last read, while it is read anew. A browser that has just started answers for its policies a
 * second late (Chromium 156, November 2026): a key of hers does not wait for that.
 */
export function lastAdministration(): Promise<Administration> {
  void administration();
  return keptAdministration();
}

/** Tells each time that the policy was read and is another than before. */
export function onAdministrationChange(listener: () => void): void {
  browser.storage.local.onChanged.addListener((changes) => {
    if (ADMINISTRATION in changes) listener();
  });
}

/** The policy as the worker or a page of ours last read it: a panel's frame asks the browser for none. */
export async function keptAdministration(): Promise<Administration> {
  try {
    const kept = await browser.storage.local.get(ADMINISTRATION);
    return readAdministration(kept[ADMINISTRATION] ?? {});
  } catch {
    return NO_ADMINISTRATION;
  }
}
