/**
 * A letter goes to the disk before what it changes elsewhere on screen is drawn: in its field it stands already. Runs in the
 * panel.
 */
import { options } from 'preact';

/** A hidden panel gets no frame. Milliseconds. */
const NO_FRAME_MS = 50;

/**
 * Draws one frame later, or at the next key or press. Keys are handed out at the beginning of a frame (Chromium 156,
 * November 2026): what is drawn in that one holds up what the disk answers.
 */
function createLateDrawing() {
  let waiting: (() => void) | null = null;
  const drawNow = (): void => {
    const draw = waiting;
    waiting = null;
    draw?.();
  };
  // Whatever comes next meets the panel as the letter left it: the focus must be where it would be.
  for (const type of ['keydown', 'pointerdown', 'focusout']) addEventListener(type, drawNow, true);
  return (draw: () => void): void => {
    waiting = draw;
    requestAnimationFrame(() => requestAnimationFrame(drawNow));
    setTimeout(drawNow, NO_FRAME_MS);
  };
}

/** What a letter in a text field brings about is drawn a frame later; all the rest at once, as it was. */
export function drawAfterLetters(): void {
  const oneFrameLater = createLateDrawing();
  let isLetter = false;
  const end = (): void => {
    isLetter = false;
  };
  // From the first listener of the letter to the last one; a key ends what a stopped event left open.
  const begin = (): void => {
    isLetter = true;
    setTimeout(end);
  };
  addEventListener('input', begin, true);
  addEventListener('input', end);
  addEventListener('keydown', end, true);
  options.debounceRendering = (draw) => (isLetter ? oneFrameLater(draw) : queueMicrotask(draw));
}
