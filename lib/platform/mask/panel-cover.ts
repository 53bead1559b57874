/**
 * The first masked frame does not wait for a worker that is to be woken: a panel hears the key too. While the worker lives
 * the cover is its own, and not repeated here. Runs in the panel's frame.
 */

import type { WorkerRequest } from '../../contract/requests';
import { GlobalCommand, isMaskKey } from '../../contract/wire';
import { browser, type Port } from '../browser/web-extension';
import { deadline } from './mask-proof';
import { isMaskOn } from './mask-setting';
import { onMaskChange } from './stored-mask';
import { coverDocument } from './tabs/open-documents';
import { WORKER_LIFE } from './worker-life';

/** Tells at once whether the worker lives: the browser closes the line with it. */
function followWorker() {
  let port: Port | null = null;
  const follow = () => {
    port = browser.runtime.connect({ name: WORKER_LIFE });
    port.onDisconnect.addListener(() => {
      port = null;
    });
  };
  follow();
  return { isAlive: () => port !== null, follow };
}

/** A worker takes a second to start, on a busy machine several; past this she is told. Milliseconds. */
const SILENT_AFTER_MS = 15_000;

/** No worker starts any more: the page is covered, and nobody can say whether anything else is, nor lift it. */
class WorkerSilent extends Error {
  override readonly name = 'WorkerSilent';
}

/** A worker about to stop may have taken the key along; and two quick presses could leave the cover on a page that the second unmasks. */
async function tellWorker(isOn: () => boolean): Promise<void> {
  const answer = browser.runtime.sendMessage<WorkerRequest>({ type: 'mask.pressed' }).then(() => true);
  // Refused, or ended with the worker: it may have done it all the same.
  const isAnswered = await Promise.any([answer, deadline(SILENT_AFTER_MS)]);
  if (isAnswered !== true && !isOn()) reportError(new WorkerSilent());
}

/** Covers the page under this panel when a key masks it; what follows, and every unmasking, is the worker's. */
export async function coverOnKey(tabId: number): Promise<void> {
  const worker = followWorker();
  // Until it is known the mask is taken to be on: then nothing is covered here that the worker would not lift.
  let isOn = true;
  onMaskChange((on) => {
    isOn = on;
  });
  browser.commands.onCommand.addListener((name) => {
    if (worker.isAlive()) return;
    // The key is waking it.
    worker.follow();
    const command = GlobalCommand.safeParse(name);
    if (isOn || !command.success || !isMaskKey(command.data)) return;
    void coverDocument({ tabId });
    void tellWorker(() => isOn);
  });
  isOn = await isMaskOn();
}
