/** The mask that comes by itself: nobody at the keyboard, the session locked, another window in front. Runs in the worker. */

import type { PrivacyChoices } from '../../domain/privacy/privacy';
import { onAdministrationChange } from '../browser/administration';
import { browser } from '../browser/web-extension';
import { restoreRegistration, setMask } from '../mask/mask-state';
import { onChoicesChange, readStoredChoices } from '../mask/stored-mask';

/**
 * Between two windows of the browser some systems say that none is in front:
 * https://developer.chrome.com/docs/extensions/reference/api/windows. Milliseconds.
 */
const BETWEEN_WINDOWS_MS = 200;

async function maskIf(isChosen: (choices: PrivacyChoices) => boolean): Promise<void> {
  if (isChosen(await readStoredChoices())) await setMask(true);
}

/** The worker may stop during so short a wait only if the browser ends with it. */
async function maskIfLeft(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, BETWEEN_WINDOWS_MS));
  const { focused } = await browser.windows.getLastFocused();
  if (!focused) await maskIf(({ onWindowBlur }) => onWindowBlur);
}

const watchIdle = ({ idleSeconds }: PrivacyChoices): void => {
  if (idleSeconds !== null) browser.idle.setDetectionInterval(idleSeconds);
};

/** Starts listening; called in the worker's first turn. */
export function startAutomaticMask(): void {
  void readStoredChoices().then(watchIdle);
  onChoicesChange((choices) => {
    watchIdle(choices);
    void restoreRegistration();
  });
  onAdministrationChange(() => void restoreRegistration());
  browser.idle.onStateChanged.addListener((state) => {
    if (state !== 'active') void maskIf(({ idleSeconds }) => idleSeconds !== null);
  });
  browser.windows.onFocusChanged.addListener((windowId) => {
    if (windowId === browser.windows.WINDOW_ID_NONE) void maskIfLeft();
  });
}
