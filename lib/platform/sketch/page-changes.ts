/** Whether a hidden page may look different by now: to lay it out only to see that nothing moved costs a frame. Runs in the page, isolated world. */

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
