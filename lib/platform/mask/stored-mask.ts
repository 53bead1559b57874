/** The one truth about the mask, `privacyBlur`, and what she chose about it, in chrome.storage.local. Worker and extension pages. */
import { type PrivacyChoices, readChoices } from '../../domain/privacy/privacy';

const KEY = 'privacyBlur';
const CHOICES_KEY = 'privacyChoices';

/** True while everything is masked. */
export async function readBlur(): Promise<boolean> {
  const stored: Record<string, unknown> = await chrome.storage.local.get(KEY);
  return stored[KEY] === true;
}

/** Remembers it. */
export const writeBlur = (on: boolean): Promise<void> => chrome.storage.local.set({ [KEY]: on });

/** What she chose; the defaults where nothing, or nothing readable, is stored. */
export async function readStoredChoices(): Promise<PrivacyChoices> {
  const stored: Record<string, unknown> = await chrome.storage.local.get(CHOICES_KEY);
  return readChoices(stored[CHOICES_KEY]);
}

/** Remembers what she chose. */
export const writeChoices = (choices: PrivacyChoices): Promise<void> =>
  chrome.storage.local.set({ [CHOICES_KEY]: choices });

function onKeyChange(key: string, listener: (value: unknown) => void): () => void {
  const onChanged = (changes: { [key: string]: chrome.storage.StorageChange }) => {
    const change = changes[key];
    if (change) listener(change.newValue);
  };
  chrome.storage.local.onChanged.addListener(onChanged);
  return () => chrome.storage.local.onChanged.removeListener(onChanged);
}

/** Tells each change, until undone. */
export const onBlurChange = (listener: (on: boolean) => void): (() => void) =>
  onKeyChange(KEY, (value) => listener(value === true));

/** Tells each change of what she chose, until undone. */
export const onChoicesChange = (listener: (choices: PrivacyChoices) => void): (() => void) =>
  onKeyChange(CHOICES_KEY, (value) => listener(readChoices(value)));
