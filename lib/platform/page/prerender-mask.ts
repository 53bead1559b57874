/** A page loaded ahead of a navigation misses the mask that open tabs receive. Runs in the page, isolated world. */
import { HOST_ATTRIBUTE } from './our-hosts';

/** The DOM's types do not know it yet. */
const isPrerendered = (): boolean => 'prerendering' in document && document.prerendering === true;

/** Asks the worker to mask this very document; the message of lib/domain/requests.ts, which carries schemas. */
const MASK_STARTED = { type: 'mask.started' };

/** Hides a prerendered page blindly, and decides when it is shown: until the setting is read, nothing is. */
export function maskWhilePrerendered(): void {
  if (!isPrerendered()) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    `html>:not([${HOST_ATTRIBUTE}]){content-visibility:hidden!important;opacity:0!important}`,
  );
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  const decide = async () => {
    const { privacyBlur }: Record<string, unknown> = await chrome.storage.local.get('privacyBlur');
    // The worker answers once its own sheet is in place; ours may then go.
    if (privacyBlur === true) await chrome.runtime.sendMessage(MASK_STARTED);
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((adopted) => adopted !== sheet);
  };
  document.addEventListener('prerenderingchange', () => void decide(), { once: true });
}
