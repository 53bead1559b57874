/** Keeps the keyboard where it was inside the panel. Runs in the panel's frame. */

/** Long enough for the focus to arrive where it goes. Milliseconds. */
const ARRIVAL_MS = 50;

/** Focuses and clicks what lies at a point: a press that the page's inertness kept from us. Coordinates in the panel. */
export function pressAt(x: number, y: number): void {
  window.focus();
  const element = document.elementFromPoint(x, y);
  if (!(element instanceof HTMLElement)) return;
  element.focus();
  element.click();
}

/**
 * Raising the panel over the page drops the focused element inside it (Chromium 156, November 2026), and typing would
 * be
 * lost: it is put back.
 * `onLost` is called when the focus left the panel altogether.
 */
export function keepFocus(onLost: () => void): void {
  let last: HTMLElement | null = null;
  addEventListener('focusin', ({ target }) => {
    if (target instanceof HTMLElement) last = target;
  });
  addEventListener('focus', () => {
    if (document.activeElement === document.body && last?.isConnected) last.focus({ preventScroll: true });
  });
  addEventListener('blur', () => {
    setTimeout(() => {
      if (!document.hasFocus()) onLost();
    }, ARRIVAL_MS);
  });
}
