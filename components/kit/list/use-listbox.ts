/** A list driven from a text field: arrows move through it, the caret never leaves the field. */
import { useEffect, useRef, useState } from 'preact/hooks';

/**
 * `index` of the row under the cursor, its element id, and `move` for ArrowDown / ArrowUp; it wraps around.
 * The row is kept in sight.
 */
export function useListbox(id: string, length: number) {
  const [index, setIndex] = useState(0);
  const rowId = (position: number) => `${id}-${position}`;
  const activeId = length > 0 ? rowId(index) : undefined;
  // Until she moves in it a list that opens or fills leaves the page where it is.
  const isMoved = useRef(false);
  useEffect(() => {
    if (activeId && isMoved.current) document.getElementById(activeId)?.scrollIntoView({ block: 'nearest' });
  }, [activeId]);
  return {
    index,
    rowId,
    activeId,
    reset: () => setIndex(0),
    /** True when the key was an arrow and there is a list to move in. */
    move(key: string): boolean {
      const by = { ArrowDown: 1, ArrowUp: -1 }[key];
      if (!by || length === 0) return false;
      isMoved.current = true;
      setIndex((index + by + length) % length);
      return true;
    },
  };
}
