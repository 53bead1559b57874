// Presses a global chord and tells when. Times of all processes meet on the wall clock: Date.now() here,
// performance.timeOrigin + performance.now() in pages, whose zero the browser takes from the same clock.
import type { Page } from '@playwright/test';

/** Ctrl+Shift on macOS, where the manifest suggests it; elsewhere Alt. CDP's bits. */
const MODIFIERS = process.platform === 'darwin' ? 2 + 8 : 1;

/** Waits for the next tick of the millisecond clock, at which Date.now() is exact. Epoch ms. */
export function tick(): number {
  const from = Date.now();
  let now = from;
  while (now === from) now = Date.now();
  return now;
}

/** Presses the chord of one letter; gives the epoch ms at which the key left for the browser. */
export type ChordPress = (letter: 'c' | 'q' | 'p') => Promise<number>;

/** Prepares the presses of a page: opening a session at the press would count as waiting. */
export async function chordPress(page: Page): Promise<ChordPress> {
  const session = await page.context().newCDPSession(page);
  return async (letter) => {
    const virtualKey = letter.toUpperCase().charCodeAt(0);
    const send = (type: 'rawKeyDown' | 'keyUp') =>
      session.send('Input.dispatchKeyEvent', {
        type,
        modifiers: MODIFIERS,
        key: letter,
        code: `Key${letter.toUpperCase()}`,
        windowsVirtualKeyCode: virtualKey,
        nativeVirtualKeyCode: virtualKey,
      });
    const pressedAt = tick();
    await send('rawKeyDown');
    await send('keyUp');
    return pressedAt;
  };
}
