/** The one truth about the mask: `privacyBlur` in chrome.storage.local. Runs in every context of the extension. */

const KEY = 'privacyBlur';

/** True while everything is masked. */
export async function readBlur(): Promise<boolean> {
  const stored: Record<string, unknown> = await chrome.storage.local.get(KEY);
  return stored[KEY] === true;
}

/** Remembers it. */
export const writeBlur = (on: boolean): Promise<void> => chrome.storage.local.set({ [KEY]: on });

/** Tells each change, until undone. */
export function onBlurChange(listener: (on: boolean) => void): () => void {
  const onChanged = (changes: { [key: string]: chrome.storage.StorageChange }) => {
    const change = changes[KEY];
    if (change) listener(change.newValue === true);
  };
  chrome.storage.local.onChanged.addListener(onChanged);
  return () => chrome.storage.local.onChanged.removeListener(onChanged);
}
