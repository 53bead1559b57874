/**
 * Gives the caret back: whatever had the focus and is no longer drawn (a layer, a sheet, a card, a banner), the next key goes
 * where the keys went before it. A field that gets the focus again has kept its selection.
 */
import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { shownCall } from '../../lib/app/app-state';
import { useApp } from './app-context';

/** More places than layers could ever lie over each other. */
const DEPTH = 20;

/** What lies over the call without being a layer: Escape leaves it for where she was. */
const SHEET = '[data-sheet]';

/** Follows the focus inside `root`. */
function followCaret(root: HTMLElement, signal: AbortSignal) {
  let places: HTMLElement[] = [];
  const onFocus = ({ target }: FocusEvent) => {
    if (!(target instanceof HTMLElement) || !root.contains(target)) return;
    places = [...places.filter((each) => each !== target), target].slice(-DEPTH);
  };
  root.addEventListener('focusin', onFocus, { signal });
  return {
    /** To the last place that is still drawn, and not in `left`. */
    giveBack(left: Element | null = null): boolean {
      const place = places.findLast((each) => each.isConnected && !left?.contains(each));
      place?.focus({ preventScroll: true });
      place?.scrollIntoView({ block: 'nearest' });
      return place !== undefined;
    },
    isLost: (): boolean => {
      const last = places.at(-1);
      const { activeElement } = document;
      return last?.isConnected === false && (!activeElement || activeElement === document.body);
    },
  };
}

/** Keeps the caret in what `root` draws; where no former place is left, in the reason of the call. */
export function useCaretMemory(root: RefObject<HTMLElement | null>): void {
  const { state, panel } = useApp('state', 'panel');
  useLayoutEffect(() => {
    const { current } = root;
    if (!current) return;
    const listening = new AbortController();
    const caret = followCaret(current, listening.signal);
    // In the turn of the drawing itself: no key comes between.
    const observer = new MutationObserver(() => {
      if (caret.isLost() && !caret.giveBack() && shownCall(state)) panel.requestFocus('reason');
    });
    observer.observe(current, { childList: true, subtree: true });
    const onEscape = (event: KeyboardEvent) => {
      const sheet = event.target instanceof Element ? event.target.closest(SHEET) : null;
      if (event.key !== 'Escape' || event.defaultPrevented || !sheet || !caret.giveBack(sheet)) return;
      event.preventDefault();
      event.stopPropagation();
    };
    current.addEventListener('keydown', onEscape, { signal: listening.signal });
    return () => {
      listening.abort();
      observer.disconnect();
    };
  }, [root, state, panel]);
}
