// Presses the extension's global commands as the operating system would: by the browser's own key events (CDP).
import type { Page } from '@playwright/test';

/** Which letters a keyboard has elsewhere than QWERTY; all other letters have the key of their name. */
const MOVED_KEYS = {
  qwerty: {},
  azerty: { a: 'KeyQ', q: 'KeyA', w: 'KeyZ', z: 'KeyW', m: 'Semicolon' },
} satisfies Record<string, Record<string, string>>;

export type KeyboardLayout = keyof typeof MOVED_KEYS;

/** The four chords of the manifest, as written for Windows and Linux. */
export type GlobalChord = 'Alt+C' | 'Alt+Q' | 'Alt+K' | 'Alt+P';

/** CDP's bits. The manifest suggests Ctrl+Shift on macOS, where Option types characters. */
const MODIFIERS = process.platform === 'darwin' ? 2 + 8 : 1;

/**
 * Presses and releases a global chord while the page is in front; the letter follows the layout, as in the browser.
 * The key is held `until` that is so, otherwise no longer than the browser takes to hear of it. Playwright's own
 * keyboard goes past the browser's shortcuts and would fire nothing.
 */
export async function pressGlobal(
  page: Page,
  chord: GlobalChord,
  { layout = 'qwerty', until }: { layout?: KeyboardLayout; until?: () => Promise<unknown> } = {},
): Promise<void> {
  const letter = chord.slice(-1).toLowerCase();
  const moved: Record<string, string> = MOVED_KEYS[layout];
  const virtualKey = letter.toUpperCase().charCodeAt(0);
  const session = await page.context().newCDPSession(page);
  for (const type of ['rawKeyDown', 'keyUp'] as const) {
    await session.send('Input.dispatchKeyEvent', {
      type,
      modifiers: MODIFIERS,
      key: letter,
      code: moved[letter] ?? `Key${letter.toUpperCase()}`,
      windowsVirtualKeyCode: virtualKey,
      nativeVirtualKeyCode: virtualKey,
    });
    if (type === 'rawKeyDown') await until?.();
  }
  await session.detach();
}
