/**
 * The keys of the mask in chrome.storage.local, named here and nowhere else, and the one truth read from them. Without a
 * schema, since page scripts read it too. Runs in worker, extension pages and pages.
 */

/** The stored name is of the first build: a machine masked before an update stays masked after it. */
export const MASK_KEY = 'privacyBlur';
export const MASK_CHOICES_KEY = 'privacyChoices';
export const REVEAL_KEY = 'revealKey';

/** True while everything is masked. */
export async function isMaskOn(): Promise<boolean> {
  const stored: Record<string, unknown> = await chrome.storage.local.get(MASK_KEY);
  return stored[MASK_KEY] === true;
}
