/** Asks the worker to do what only it can. Runs in extension pages. */

import type { WorkerRequest } from '../../contract/requests';
import { browser } from '../browser/web-extension';

/** Resolves when the worker has done it, or has failed: the effect is to be looked at, not the answer. */
export async function requestWorker(request: WorkerRequest): Promise<void> {
  await browser.runtime.sendMessage<WorkerRequest>(request);
}
