/** A global command on its way to the side panel, which may not be open yet. Runs in the worker and in the side panel. */

import { GlobalCommand } from '../../contract/wire';
import { browser, type StorageChange } from '../browser/web-extension';

const KEY = 'waitingCommand';

/**
 * Leaves the command where the side panel looks for it; in memory only, gone with the browser. `isInstead`: the page
 * does not bear the panel.
 */
export const leaveCommand = (command: GlobalCommand, isInstead = false): Promise<void> =>
  // The time makes two presses of one key two changes.
  browser.storage.session.set({ [KEY]: { command, isInstead, at: Date.now() } });

/** The command that waits, once; null when none does. Calls `onInstead` where it was for a panel that its page took out. */
export async function takeCommand(onInstead?: () => void): Promise<GlobalCommand | null> {
  const stored: Record<string, unknown> = await browser.storage.session.get(KEY);
  const waiting = stored[KEY];
  if (typeof waiting !== 'object' || waiting === null || !('command' in waiting)) return null;
  await browser.storage.session.remove(KEY);
  if ('isInstead' in waiting && waiting.isInstead === true) onInstead?.();
  const command = GlobalCommand.safeParse(waiting.command);
  return command.success ? command.data : null;
}

/** Hands over each command left while the side panel is open; returns what stops that. */
export function onCommandLeft(
  listener: (command: GlobalCommand) => void,
  onInstead?: () => void,
): () => void {
  const onChanged = (changes: { [key: string]: StorageChange }) => {
    if (changes[KEY]?.newValue === undefined) return;
    void takeCommand(onInstead).then((command) => command && listener(command));
  };
  browser.storage.session.onChanged.addListener(onChanged);
  return () => browser.storage.session.onChanged.removeListener(onChanged);
}
