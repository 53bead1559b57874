/** The mask on documents to come, applied by the browser itself: no script to wait for, no flash. Runs in the worker. */
import { ourSites } from '../../browser/our-sites';
import { keepRegistered } from '../../browser/registration';
import type { OwnScript } from '../../browser/web-extension';
import { MASK_SHEET } from '../sheet/mask-css';

/** Registered under this name since the first build: another one would leave the old registration behind. */
const ID = 'privacy-blur';

/** What runs in a masked document, in this order: what holds it, and what may still be seen of it. */
export const [HOLDING_SCRIPT, SKETCH_SCRIPT]: readonly [OwnScript, OwnScript] = ['/mask.js', '/sketch.js'];

/** Registers the mask for every page of our sites as they are now; survives a restart of the browser, not an update of the extension. */
export async function registerMask(): Promise<void> {
  await keepRegistered(
    [ID],
    [
      {
        id: ID,
        matches: await ourSites(),
        css: [MASK_SHEET],
        js: [HOLDING_SCRIPT, SKETCH_SCRIPT],
        runAt: 'document_start',
        // Windows that the agenda opens on about:blank or blob: (printed lists) show names too.
        matchOriginAsFallback: true,
      },
    ],
  );
}

/** Later documents are no longer masked. */
export const unregisterMask = (): Promise<void> => keepRegistered([ID], []);
