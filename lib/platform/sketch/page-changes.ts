/** Whether a hidden page may look different by now: to lay it out only to see that nothing moved costs a frame. Runs in the page, isolated world. */

import { isOrphan } from '../document/orphan';

/** What moves things without a change of the tree. */
const MOVERS = ['scroll', 'resize', 'load'];

/** What no observer tells, a rule added to a style sheet for one, is seen after so many questions at the latest. */
const MOST_QUESTIONS = 10;

/** Watches until aborted; the returned function says whether anything may have changed since it last said so. */
export function watchChanges(signal: AbortSignal): () => boolean {
  let questions = MOST_QUESTIONS;
  const note = () => {
    questions = MOST_QUESTIONS;
  };
  const observer = new MutationObserver(note);
  // The document and not its body, which a page may replace.
  observer.observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributeFilter: ['class', 'style', 'hidden'],
  });
  signal.addEventListener('abort', () => observer.disconnect());
  for (const mover of MOVERS) addEventListener(mover, note, { capture: true, signal });
  return () => {
    questions += 1;
    if (questions < MOST_QUESTIONS) return false;
    questions = 0;
    return true;
  };
}

/** How often a page that changes is looked at: appointments come and go while it is masked. Milliseconds. */
const LOOK_MS = 500;

/** And a look may take one part in so many of its time: a big one that never rests is looked at less often. */
const LOOK_SHARE = 30;

/** When the page is looked at again. */
export type Pace = {
  /** Watched only while something of it is drawn: being told of each change costs the page something each time. */
  readonly watch: (on: boolean) => void;
  /** It was looked at, which took so long. */
  readonly looked: (lookMs: number) => void;
  /** She moved it herself: what comes now is waited for. */
  readonly hurry: () => void;
};

/**
 * Calls `look` when a watched page may have changed, until aborted. An orphan aborts by itself: it hears of no unmasking,
 * and its picture would stay over the readable page. The body's layout is then its successor's.
 */
export function createPace(look: () => void, listening: AbortController): Pace {
  const { signal } = listening;
  let watching = new AbortController();
  let hasChanged = () => false;
  let restUntil = 0;
  const timer = setInterval(() => {
    if (isOrphan()) listening.abort();
    else if (!document.hidden && performance.now() >= restUntil && hasChanged()) look();
  }, LOOK_MS);
  signal.addEventListener('abort', () => clearInterval(timer));
  return {
    watch: (on) => {
      watching.abort();
      watching = new AbortController();
      hasChanged = on ? watchChanges(AbortSignal.any([signal, watching.signal])) : () => false;
    },
    looked: (lookMs) => {
      restUntil = performance.now() + lookMs * (LOOK_SHARE - 1);
    },
    hurry: () => {
      restUntil = 0;
    },
  };
}
