/** Tells the user's own moves of the focus from the page's. Runs in the page, isolated world. */

/** A focus that leaves the panel this long after the user's last act was taken by the page. Milliseconds. */
const THEFT_MS = 300;

/** Watches the user's acts. */
export type FocusTheft = {
  /** The user, or the panel for the user, did something. */
  readonly onAct: () => void;
  /** True when the page has the focus and nobody gave it: focus traps do that to any element outside theirs. */
  readonly isTheft: (host: Element) => boolean;
};

export function createFocusTheft(): FocusTheft {
  let actedAt = 0;
  return {
    onAct: () => {
      actedAt = performance.now();
    },
    isTheft: (host) =>
      document.hasFocus() && document.activeElement !== host && performance.now() - actedAt > THEFT_MS,
  };
}
