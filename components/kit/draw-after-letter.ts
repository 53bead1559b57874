/**
 * A letter goes to the disk before what it changes elsewhere on screen is drawn: in its field it stands already. Runs in the
 * panel.
 */
import { options } from 'preact';

/** A hidden panel gets no frame. Milliseconds. */
const NO_FRAME_MS = 50;

/** What a letter left to be drawn: one panel, one drawing. */
let waiting: (() => void) | null = null;

/** Draws at once what a letter left to be drawn: whoever moves the focus must find the elements as they will be. */
export function drawWhatWaits(): void {
  const draw = waiting;
  waiting = null;
  draw?.();
}

/**
 * Draws one frame later, or at the next key or press. Keys are handed out at the beginning of a frame (Chromium 156,
 * November 2026): what is drawn in that one holds up what the disk answers.
 */
function drawOneFrameLater(draw: () => void): void {
  waiting = draw;
  requestAnimationFrame(() => requestAnimationFrame(drawWhatWaits));
  setTimeout(drawWhatWaits, NO_FRAME_MS);
}

/** What a letter in a text field brings about is drawn a frame later; all the rest at once, as it was. */
export function drawAfterLetters(): void {
  // Whatever comes next meets the panel as the letter left it: the focus must be where it would be.
  for (const type of ['keydown', 'pointerdown', 'focusout']) addEventListener(type, drawWhatWaits, true);
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
  options.debounceRendering = (draw) => (isLetter ? drawOneFrameLater(draw) : queueMicrotask(draw));
}
