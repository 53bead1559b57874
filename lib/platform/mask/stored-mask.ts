/** Writes and follows the mask and what she chose about it, in chrome.storage.local. Runs in worker and extension pages. */

import { type PrivacyChoices, readChoices } from '../../domain/privacy/privacy';
import { browser, type StorageChange } from '../browser/web-extension';
import { MASK_CHOICES_KEY, MASK_KEY, REVEAL_KEY } from './mask-setting';

/** Remembers whether everything is masked. */
export const writeMask = (on: boolean): Promise<void> => browser.storage.local.set({ [MASK_KEY]: on });

/** What she chose; the defaults where nothing, or nothing readable, is stored. */
export async function readStoredChoices(): Promise<PrivacyChoices> {
  const stored: Record<string, unknown> = await browser.storage.local.get(MASK_CHOICES_KEY);
  return readChoices(stored[MASK_CHOICES_KEY]);
}

/** Remembers what she chose. */
export const writeChoices = (choices: PrivacyChoices): Promise<void> =>
  browser.storage.local.set({ [MASK_CHOICES_KEY]: choices });

/** Leaves the key that reads a row again where the pages read it; the first one needs no mention. */
export const writeRevealKey = (keys: string | null): Promise<void> =>
  keys === null
    ? browser.storage.local.remove(REVEAL_KEY)
    : browser.storage.local.set({ [REVEAL_KEY]: keys });

function onKeyChange(key: string, listener: (value: unknown) => void): () => void {
  const onChanged = (changes: { [key: string]: StorageChange }) => {
    const change = changes[key];
    if (change) listener(change.newValue);
  };
  browser.storage.local.onChanged.addListener(onChanged);
  return () => browser.storage.local.onChanged.removeListener(onChanged);
}

/** Tells each change, until undone. */
export const onMaskChange = (listener: (on: boolean) => void): (() => void) =>
  onKeyChange(MASK_KEY, (value) => listener(value === true));

/** Tells each change of what she chose, until undone. */
export const onChoicesChange = (listener: (choices: PrivacyChoices) => void): (() => void) =>
  onKeyChange(MASK_CHOICES_KEY, (value) => listener(readChoices(value)));
