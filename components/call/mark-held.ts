/**
 * Marks what the caret is in, for the style that gives it room in a small window: `data-held` while anything in it has the
 * focus, `data-writing` while a field has. Never under a pressed pointer: what she presses would move away from it.
 */

const FIELD = 'input, textarea, select';

/** Follows the focus in `box` until `signal` ends it. */
export function markHeld(box: HTMLElement, signal: AbortSignal): void {
  let isPressed = false;
  const mark = () => {
    const { activeElement } = document;
    const isHeld = activeElement !== null && box.contains(activeElement);
    if (isPressed) return;
    box.toggleAttribute('data-held', isHeld);
    box.toggleAttribute('data-writing', isHeld && activeElement.matches(FIELD));
  };
  const release = () => {
    if (!isPressed) return;
    isPressed = false;
    // After the click that the release makes.
    setTimeout(mark);
  };
  addEventListener('focusin', mark, { signal });
  addEventListener('focusout', () => setTimeout(mark), { signal });
  addEventListener('pointerdown', () => (isPressed = true), { capture: true, signal });
  for (const kind of ['pointerup', 'pointercancel', 'blur']) addEventListener(kind, release, { signal });
  // Released outside of the frame, it comes back with no button pressed.
  addEventListener('pointermove', ({ buttons }) => buttons === 0 && release(), { signal });
  mark();
}
