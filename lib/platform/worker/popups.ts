/** Pop-ups that come or go under the mask: what is proven of it is asked anew. Runs in the worker. */
import { browser } from '../browser/web-extension';
import { readProof } from '../mask/mask-proof';
import { proveMask } from '../mask/mask-state';

/** Until the pop-up has what it opens with. Milliseconds. */
const OPENING_MS = 200;

async function proveOpened(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, OPENING_MS));
  await proveMask();
}

/** One that was named may be the one that went. */
async function proveClosed(): Promise<void> {
  if ((await readProof()).silent.length > 0) await proveMask();
}

/** Starts listening; called in the worker's first turn. */
export function followPopups(): void {
  browser.windows.onCreated.addListener(({ type }) => {
    if (type === 'popup') void proveOpened();
  });
  browser.windows.onRemoved.addListener(() => void proveClosed());
}
