/** The mask on documents to come, applied by the browser itself: no script to wait for, no flash. Runs in the worker. */
import { browser, type OwnScript } from '../../browser/web-extension';
import { MASK_SHEET } from '../sheet/mask-css';

/** Registered under this name since the first build: another one would leave the old registration behind. */
const ID = 'privacy-blur';

/** What runs in a masked document, in this order: what holds it, and what may still be seen of it. */
export const [HOLDING_SCRIPT, SKETCH_SCRIPT]: readonly [OwnScript, OwnScript] = ['/mask.js', '/sketch.js'];

/** Every page of the supported sites, as the manifest states them. */
export const maskedSites = (): string[] => browser.runtime.getManifest().host_permissions ?? [];

const isRegistered = async (): Promise<boolean> =>
  (await browser.scripting.getRegisteredContentScripts({ ids: [ID] })).length > 0;

/** Registers the mask; survives a restart of the browser, not an update of the extension. */
export async function registerMask(): Promise<void> {
  if (await isRegistered()) return;
  await browser.scripting.registerContentScripts([
    {
      id: ID,
      matches: maskedSites(),
      css: [MASK_SHEET],
      js: [HOLDING_SCRIPT, SKETCH_SCRIPT],
      runAt: 'document_start',
      // Windows that the agenda opens on about:blank or blob: (printed lists) show names too.
      matchOriginAsFallback: true,
      persistAcrossSessions: true,
    },
  ]);
}

/** Later documents are no longer masked. */
export async function unregisterMask(): Promise<void> {
  if (await isRegistered()) await browser.scripting.unregisterContentScripts({ ids: [ID] });
}
