/**
 * A page that loads anew under her hands: until the worker has told whether they were the panel's in the document before, her keys are
 * nobody's; then they are the panel's, or given back. Runs in the page before every script of it, isolated world.
 */
import type { KeysAsked } from '../../../contract/requests';
import type { PageSession } from '../page-session';

/** Asks once, in a document that has just begun. */
export async function askWhoseKeys({ keys, wish }: Pick<PageSession, 'keys' | 'wish'>): Promise<void> {
  const message: KeysAsked = { type: 'keys.asked' };
  keys.expect();
  const areTheirs: unknown = await chrome.runtime.sendMessage(message).catch(() => false);
  if (areTheirs === true) wish('open');
  else keys.giveUp();
}
