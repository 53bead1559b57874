/** Presses that the page kept from us, and the keyboard that it takes. Runs in the panel's frame. */

/** Focuses and clicks what lies at a point: a press that the page's inertness kept from us. Coordinates in the panel. */
export function pressAt(x: number, y: number): void {
  window.focus();
  const element = document.elementFromPoint(x, y);
  if (!(element instanceof HTMLElement)) return;
  element.focus();
  element.click();
}

/** Calls `onLost` when the focus leaves the panel. */
export const watchLoss = (onLost: () => void): void => addEventListener('blur', onLost);
