/** Tells whether keys may still be on their way through the page, although the keyboard is here. Runs in the panel's frame. */

/** A page that does not answer must not hold her letters back. Milliseconds. */
const PATIENCE_MS = 300;

export type PageFence = {
  /** True while a key typed here would overtake one that fell into the page. */
  readonly isOpen: () => boolean;
  /** The keyboard moves, or a key came through the page. */
  readonly open: () => void;
  /** With the keyboard here, asks the page whether anything is left. */
  readonly ask: () => void;
  /** The page's answer: nothing is left. */
  readonly passed: (id: number) => void;
};

export function createPageFence(arrived: (id: number) => void, onClosed: () => void): PageFence {
  let isOpen = false;
  let asked: { readonly id: number; readonly patience: ReturnType<typeof setTimeout> } | null = null;
  let lastId = 0;
  const passed = (id: number) => {
    if (id !== asked?.id) return;
    clearTimeout(asked.patience);
    asked = null;
    isOpen = false;
    onClosed();
  };
  const ask = () => {
    if (asked) return;
    lastId += 1;
    asked = { id: lastId, patience: setTimeout(passed, PATIENCE_MS, lastId) };
    arrived(lastId);
  };
  return {
    isOpen: () => isOpen,
    open: () => {
      isOpen = true;
    },
    ask,
    passed,
  };
}
