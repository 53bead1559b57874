/** Asks the worker to do what only it can. Runs in extension pages. */

import type { WorkerRequest } from '../../contract/requests';
import { hasSidePanel } from '../browser/capabilities';
import { browser } from '../browser/web-extension';

/** Resolves when the worker has done it, or has failed: the effect is to be looked at, not the answer. */
export async function requestWorker(request: WorkerRequest): Promise<void> {
  await browser.runtime.sendMessage<WorkerRequest>(request);
}

/** Asks for the browser's side panel beside this page; null where a framed page cannot have it opened, as in Firefox. */
export const sidePanelRequest = (): (() => void) | null =>
  hasSidePanel() ? () => void requestWorker({ type: 'sidePanel.open' }) : null;
