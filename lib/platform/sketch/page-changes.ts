/** Whether a hidden page may look different by now: to lay it out only to see that nothing moved costs a frame. Runs in the page, isolated world. */
import { isOurHost } from '../page/our-hosts';

/** What moves things without a change of the tree. */
const MOVERS = ['scroll', 'resize', 'load', 'transitionend', 'animationend'] as const;

/** What no observer tells, a rule added to a style sheet for one, is seen after so many questions at the latest. */
const MOST_QUESTIONS = 10;

/** Watches until aborted; the returned function says whether anything may have changed since it last said so. */
export function watchChanges(signal: AbortSignal): () => boolean {
  let isChanged = true;
  let questions = 0;
  const note = () => {
    isChanged = true;
  };
  const observer = new MutationObserver((records) => {
    if (!records.every(({ target }) => target instanceof Element && isOurHost(target))) note();
  });
  // The document and not its body, which a page may replace.
  observer.observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributeFilter: ['class', 'style', 'hidden'],
  });
  for (const mover of MOVERS) addEventListener(mover, note, { capture: true, passive: true, signal });
  signal.addEventListener('abort', () => observer.disconnect());
  return () => {
    questions += 1;
    if (!isChanged && questions < MOST_QUESTIONS) return false;
    isChanged = false;
    questions = 0;
    return true;
  };
}
