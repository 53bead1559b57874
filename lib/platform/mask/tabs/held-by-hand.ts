/**
 * Which tabs she holds something of by the pointer: the picture of what she drags follows it above every window until she
 * lets go, and no sheet, tab or page takes it away (Chromium 156, November 2026). Runs in the worker; its injected function
 * runs in the page, isolated world.
 */
import { browser } from '../../browser/web-extension';
import type { Target } from './open-documents';

const LOOK_MS = 50;

const held = new Set<number>();

/** True while she does; nothing that is brought in front would hide it. */
export const isHeldByHand = (tabId: number): boolean => held.has(tabId);

/**
 * Injected. No pointer moves in a page while something is dragged: one that does tells the end of it, as does the mark of the
 * press. What was dragged being hidden, the root may keep that mark until the pointer moves.
 */
const whenLetGo = (lookMs: number): Promise<void> =>
  new Promise((resolve) => {
    const end = () => {
      clearInterval(timer);
      resolve();
    };
    const timer = setInterval(() => document.querySelector(':active:not(:root)') === null && end(), lookMs);
    for (const type of ['dragend', 'pointermove']) addEventListener(type, end, { capture: true, once: true });
  });

/** Resolves once she has let go. */
export async function waitForHand(target: Target): Promise<void> {
  held.add(target.tabId);
  try {
    await browser.scripting.executeScript({
      target,
      func: whenLetGo,
      args: [LOOK_MS],
      injectImmediately: true,
    });
  } finally {
    held.delete(target.tabId);
  }
}
