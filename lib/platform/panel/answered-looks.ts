/** Looks of the browser that stay without an answer. Runs in the panel's frame. */

/**
 * Content that a sheet hides in the page leaves the browser without knowing whether a frame is seen until the page is laid out
 * again: a page at rest never is, and no look is answered (Chromium 156, November 2026). An answer takes two frames; a page
 * that is busy for longer than all of these pauses is asked anew with the next look. Milliseconds.
 */
const UNANSWERED_MS = [150, 1000, 4000];

/** Follows the looks; has the page stirred for one that is not answered. */
export function createAnsweredLooks(onUnanswered: () => void): {
  readonly asked: () => void;
  readonly answered: () => void;
} {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const wait = ([pause, ...later]: readonly number[]) => {
    if (pause === undefined) return;
    waiting = setTimeout(() => {
      onUnanswered();
      wait(later);
    }, pause);
  };
  const answered = () => clearTimeout(waiting);
  return {
    answered,
    asked: () => {
      answered();
      wait(UNANSWERED_MS);
    },
  };
}
