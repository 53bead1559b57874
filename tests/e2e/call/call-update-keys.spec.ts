// The keyboard moves from the panel of before an update to the one after it, with her fingers on the keys.
import { expect, test } from '../stage/browser.ts';
import { startDetachedBrowser } from '../stage/detached-browser.ts';
import { focusedText, type Hands } from '../stage/raw-hands.ts';
import { beginCall, LETTER_MS, reload, SPOKEN } from './under-update.ts';

/**
 * How long she rests between a few letters: around the quiet that the keyboard waits for, so that the next key comes in the
 * middle of the move; and around the one in which all the rest is handed on, until it moves under her fingers after twenty
 * seconds. Milliseconds.
 */
const RESTS = [...Array.from({ length: 15 }, (_, at) => 780 + 10 * at), 240, 255, 270, 290, 320];
const BURST = 5;

/** How often she is still typing when the new panel is alone. */
const ALONE_TIMES = 2;

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** A few letters, then a rest, again and again, until the new panel has been the only one for a while; gives what was typed. */
async function typeThrough(hands: Hands, old: readonly string[], rest: number): Promise<string> {
  let at = 0;
  for (let alone = 0; alone < ALONE_TIMES; at += BURST) {
    for (const letter of SPOKEN.slice(at, at + BURST)) {
      await hands.type(letter);
      await pause(LETTER_MS);
    }
    await pause(rest);
    const [panel, ...others] = await hands.panelIds();
    alone = panel && others.length === 0 && !old.includes(panel) ? alone + 1 : 0;
  }
  return SPOKEN.slice(0, at);
}

test('a key that comes as the keyboard moves from one panel to the next is not lost, moved nor seen by the agenda @full', async ({
  extensionPath,
  agenda,
}, testInfo) => {
  const profile = testInfo.outputPath('profile');
  const browser = await startDetachedBrowser({ extensionPath, profile, url: `${agenda.url}/patients/p-001` });
  try {
    const { hands, panel: first } = await beginCall(browser);
    const seen = () => hands.page.evaluate('JSON.stringify(window.__agenda.keys)');
    const before = await seen();
    let panel = first;
    for (const rest of RESTS) {
      const written = String(await focusedText(panel));
      const old = await hands.panelIds();
      await reload(panel);
      const typed = await typeThrough(hands, old, rest);
      panel = await hands.panel();
      await expect.poll(() => focusedText(panel), `rest of ${rest} ms`).toBe(written + typed);
      expect(await seen(), `rest of ${rest} ms`).toBe(before);
    }
  } finally {
    await browser.close();
  }
});
