// What the played call does again and again: press a button by keyboard, wait until something holds.
import type { Locator } from '@playwright/test';

/** Presses a button as the keyboard does: focus, then Enter. */
export async function pressButton(button: Locator): Promise<void> {
  await button.focus();
  await button.press('Enter');
}

/** Asks every 50 ms until it holds; rejects after 30 s, naming what it waited for. */
export async function waitUntil(holds: () => Promise<boolean>, what: string): Promise<void> {
  for (const deadline = Date.now() + 30_000; Date.now() < deadline; ) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`Waited 30 s in vain for ${what}.`);
}
