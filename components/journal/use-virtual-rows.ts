/** A list of any length of which only the rows in sight are drawn. */
import { elementScroll, observeElementOffset, observeElementRect, Virtualizer } from '@tanstack/virtual-core';
import { useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';

/** Rows drawn above and below what is in sight, so that a fast arrow never meets an empty place. */
const OVERSCAN = 10;

/** `scroll` goes on the element that scrolls; rows stand at `start` pixels within `height`; each is `rowHeight` pixels high. */
export function useVirtualRows(count: number, rowHeight: number) {
  const scroll = useRef<HTMLDivElement>(null);
  const [, redraw] = useReducer((draws: number) => draws + 1, 0);
  const options = {
    count,
    getScrollElement: () => scroll.current,
    estimateSize: () => rowHeight,
    overscan: OVERSCAN,
    observeElementRect,
    observeElementOffset,
    scrollToFn: elementScroll,
    onChange: () => redraw(undefined),
  };
  const [virtualizer] = useState(() => new Virtualizer<HTMLDivElement, HTMLDivElement>(options));
  virtualizer.setOptions(options);
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => virtualizer._willUpdate());
  return {
    scroll,
    rows: virtualizer.getVirtualItems(),
    height: virtualizer.getTotalSize(),
    show: (index: number) => virtualizer.scrollToIndex(index),
  };
}
