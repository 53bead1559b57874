/** Presses that the page kept from us, and the keyboard that it takes. Runs in the panel's frame. */
import { clickAs } from './handed-press';

export type HandedPress = { readonly x: number; readonly y: number; readonly at: number };

/**
 * Focuses and clicks what lies at a point: a press that the page's inertness kept from us. Coordinates in the panel; `at`, when
 * she pressed, in epoch ms: what is seen of the panel since is our own doing, who made it usable.
 */
export function pressAt({ x, y, at }: HandedPress): void {
  window.focus();
  const element = document.elementFromPoint(x, y);
  if (!(element instanceof HTMLElement)) return;
  element.focus();
  clickAs(element, performance.now() - (Date.now() - at));
}

/** Calls `onLost` when the focus leaves the panel. */
export const watchLoss = (onLost: () => void): void => addEventListener('blur', onLost);
