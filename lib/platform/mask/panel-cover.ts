/** The first masked frame does not wait for the worker: a panel hears the key as soon, and need not be woken. Runs in the panel's frame. */
import type { WorkerRequest } from '../../contract/requests';
import { GlobalCommand } from '../../contract/wire';
import { isMaskOn } from './mask-setting';
import { coverDocument } from './open-documents';
import { onMaskChange } from './stored-mask';

/** Covers the page under this panel whenever a key masks it; what follows, and every unmasking, is the worker's. */
export async function coverOnKey(tabId: number): Promise<void> {
  // Until it is known the mask is taken to be on: then nothing is covered here that the worker would not lift.
  let isOn = true;
  onMaskChange((on) => {
    isOn = on;
  });
  chrome.commands.onCommand.addListener((name) => {
    const command = GlobalCommand.safeParse(name);
    if (isOn || (command.data !== 'privacy-blur' && command.data !== 'counter')) return;
    void coverDocument({ tabId });
    // Two quick presses could leave the cover on a page that the second unmasks.
    void chrome.runtime.sendMessage<WorkerRequest>({ type: 'mask.recheck' });
  });
  isOn = await isMaskOn();
}
