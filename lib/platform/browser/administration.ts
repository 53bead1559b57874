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

/** A browser without a policy for us has an empty store, or rejects: both mean that nothing is fixed. */
export const administration = async (): Promise<Administration> => {
  try {
    return readAdministration(await browser.storage.managed.get());
  } catch {
    return NO_ADMINISTRATION;
  }
};
