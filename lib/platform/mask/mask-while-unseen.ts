/**
 * A page loaded ahead of a navigation, or kept for the way back, misses the mask that open tabs receive. It is hidden
 * blindly, and decided on when it is shown: until the setting is read, nothing is (Chromium 156, November 2026). So is one
 * that is brought back: an update wipes the mask's registration (https://developer.chrome.com/docs/extensions/reference/api/scripting),
 * and a browser that starts with one restores its tabs before the worker has registered it again.
 * Runs in the page, isolated world.
 */

import { isOrphan } from '../document/orphan';
import { HOST_ATTRIBUTE } from '../document/our-hosts';
import { isPageHidden } from '../document/page-hidden';
import { holdTitle } from './guards/title-hold';
import { isMaskOn } from './mask-setting';
import { refuseToBeKept } from './never-kept';

/** The DOM's types do not know it yet. */
const isPrerendered = (): boolean => 'prerendering' in document && document.prerendering === true;

/** Loaded again, or restored with its tab; a navigation that she begins finds the worker awake. */
const isBroughtBack = (): boolean => {
  const [entry] = performance.getEntriesByType('navigation');
  return /^(reload|back_forward)$/.test(String(entry && 'type' in entry && entry.type));
};

/** Asks the worker to do to this very document what the setting says; the message of lib/contract/requests.ts, which carries schemas. */
const MASK_STARTED = { type: 'mask.started' };

/** How soon a worker that did not answer is asked again. Milliseconds. */
const AGAIN_MS = 500;

/** Made when it is needed: most pages are never hidden blindly, and every load would pay for it. */
function createSheet(): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    `html>:not([${HOST_ATTRIBUTE}]){content-visibility:hidden!important;opacity:0!important}`,
  );
  return sheet;
}

/** Hides the page while nobody can see it, and decides when it is seen. */
export function maskWhileUnseen(): void {
  let sheet: CSSStyleSheet | null = null;
  const show = () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((adopted) => adopted !== sheet);
  };
  let wasMasked = false;
  const hide = () => {
    // An orphan could never decide.
    if (isOrphan()) return;
    wasMasked = isPageHidden();
    show();
    sheet = createSheet();
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  };
  /** Nobody answers while the worker is being replaced: hidden meanwhile, and asked again. */
  const settled = async (): Promise<void> => {
    try {
      const isOn = await isMaskOn();
      if (wasMasked || isOn) await chrome.runtime.sendMessage(MASK_STARTED);
    } catch {
      await new Promise((again) => setTimeout(again, AGAIN_MS));
      if (isOrphan()) location.reload();
      await settled();
    }
  };
  // The worker answers once its own sheet is in place, or gone; ours may then go. The tab is given its old title back
  // with its page, so that it cannot be held before (Chromium 156, November 2026).
  const decide = async () => {
    if (isOrphan()) {
      location.reload();
      return;
    }
    const letTitleGo = holdTitle();
    await settled();
    show();
    letTitleGo(isPageHidden());
  };
  if (isPrerendered()) {
    hide();
    document.addEventListener('prerenderingchange', () => void decide(), { once: true });
  } else if (isBroughtBack()) {
    hide();
    void decide();
  }
  // Hidden as well, should it be kept all the same.
  addEventListener('pagehide', ({ isTrusted, persisted }) => {
    if (!isTrusted || !persisted) return;
    hide();
    refuseToBeKept();
  });
  addEventListener('pageshow', ({ isTrusted, persisted }) => isTrusted && persisted && void decide());
}
