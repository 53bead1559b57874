/**
 * Marks what the caret is in, for the style that gives it room in a small window: `data-held` while anything in it has the
 * focus, by the name of its step, `data-writing` while a field has. Never under a pressed pointer: what she presses would move
 * away from it.
 */

const FIELD = 'input, textarea, select';

/** Follows the focus in `box` until `signal` ends it; gives what has it there now. */
export function markHeld(box: HTMLElement, signal: AbortSignal): () => Element | null {
  let isPressed = false;
  let last = document.activeElement;
  const held = () => {
    const { activeElement } = document;
    if (activeElement && activeElement !== document.body) last = activeElement;
    // While the page takes the keyboard the browser forgets what had the focus here: her caret is there all the same.
    else if (document.hasFocus()) last = null;
    return last && box.contains(last) ? last : null;
  };
  const mark = () => {
    const holder = held();
    if (isPressed) return;
    if (holder) box.setAttribute('data-held', holder.closest('[data-step]')?.getAttribute('data-step') ?? '');
    else box.removeAttribute('data-held');
    box.toggleAttribute('data-writing', holder?.matches(FIELD) === true);
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
  return held;
}
