// A call begun in a browser whose extension is updated under it, and the hand that types on meanwhile.
import { expect } from '../stage/browser.ts';
import type { DetachedBrowser } from '../stage/detached-browser.ts';
import type { Line } from '../stage/devtools-line.ts';
import { findTarget, focusedText, type Hands, layHands } from '../stage/raw-hands.ts';

/** Words of which no two beginnings are alike: a letter lost, doubled or moved shows. */
export const SPOKEN = Array.from({ length: 900 }, (_, at) => `mot${at}`).join(' ');

/** A fast typist. Milliseconds. */
export const LETTER_MS = 25;

/** The agenda with a call begun and the caret in its reason. */
export async function beginCall({ address }: DetachedBrowser): Promise<{ hands: Hands; panel: Line }> {
  await findTarget(address, ({ url }) => url.endsWith('/welcome.html'));
  const hands = await layHands(address);
  // The page has no panel before she calls it.
  await hands.chord('c');
  const panel = await hands.panel();
  await expect.poll(() => focusedText(panel)).toBe('');
  return { hands, panel };
}

/** What an update does: the browser replaces the extension under its pages. */
export const reload = (panel: Line): Promise<unknown> =>
  panel.evaluate('setTimeout(() => chrome.runtime.reload(), 50); 1');
