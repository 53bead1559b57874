/** What she pressed often goes with what it did: the keyboard stays on that person's line, so that the next Tab goes on from there. */
import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** One person; takes the focus itself and no Tab. */
const LINE = '.to-tell';

/** Where the last pressed thing stood. */
function placeOf(pressed: HTMLElement) {
  const line = pressed.closest<HTMLElement>(LINE);
  const list = line?.parentElement ?? null;
  return { pressed, line, list, at: line && list ? [...list.children].indexOf(line) : 0 };
}

/** That line, else the one in its place, else the last; null where the whole list is gone. */
function lineNow({ line, list, at }: ReturnType<typeof placeOf>): HTMLElement | null {
  if (line?.isConnected) return line;
  const lines = list?.isConnected ? [...list.querySelectorAll<HTMLElement>(LINE)] : [];
  return lines[Math.min(at, lines.length - 1)] ?? null;
}

/** Keeps the keyboard in what `root` draws; where no line is left, on its heading. */
export function useLineKept(root: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const { current } = root;
    if (!current) return;
    let last: ReturnType<typeof placeOf> | null = null;
    const onFocus = ({ target }: FocusEvent) => {
      if (target instanceof HTMLElement) last = placeOf(target);
    };
    current.addEventListener('focusin', onFocus);
    // In the turn of the drawing itself: no key comes between.
    const observer = new MutationObserver(() => {
      if (!last || last.pressed.isConnected || document.activeElement !== document.body) return;
      (lineNow(last) ?? current.querySelector('h2'))?.focus();
    });
    observer.observe(current, { childList: true, subtree: true });
    return () => {
      current.removeEventListener('focusin', onFocus);
      observer.disconnect();
    };
  }, [root]);
}
