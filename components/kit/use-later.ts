/** What is read out of a text while it is typed, without holding its letters up. */
import { useEffect, useRef, useState } from 'preact/hooks';

/** A pause between two words: most letters follow sooner. Milliseconds. */
const PAUSE_MS = 180;
/** Who types without a pause is told all the same. Milliseconds. */
const LONGEST_MS = 1000;

/** How long no letter follows, and after how long without a pause it is told all the same. Milliseconds. */
type Wait = { readonly pauseMs: number; readonly longestMs: number };
const BETWEEN_WORDS: Wait = { pauseMs: PAUSE_MS, longestMs: LONGEST_MS };

/** The value as it stood at the last pause, or at most so long ago; the last one is told in any case. */
export function useLater<T>(value: T, { pauseMs, longestMs }: Wait = BETWEEN_WORDS): T {
  const [late, setLate] = useState(value);
  const waitsSince = useRef<number | null>(null);
  useEffect(() => {
    if (Object.is(late, value)) return;
    const now = performance.now();
    waitsSince.current ??= now;
    const left = waitsSince.current + longestMs - now;
    const read = () => {
      waitsSince.current = null;
      setLate(value);
    };
    const timer = setTimeout(read, Math.min(pauseMs, left));
    return () => clearTimeout(timer);
  }, [value, late, pauseMs, longestMs]);
  return late;
}
