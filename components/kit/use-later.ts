/** What is read out of a text while it is typed, without holding its letters up. */
import { useEffect, useRef, useState } from 'preact/hooks';

/** A pause between two words: most letters follow sooner. Milliseconds. */
const PAUSE_MS = 180;
/** Who types without a pause is told all the same. Milliseconds. */
const LONGEST_MS = 1000;

/** The value as it stood at the last pause, or at most a second ago; the last one is told in any case. */
export function useLater<T>(value: T): T {
  const [late, setLate] = useState(value);
  const waitsSince = useRef<number | null>(null);
  useEffect(() => {
    if (Object.is(late, value)) return;
    const now = performance.now();
    waitsSince.current ??= now;
    const left = waitsSince.current + LONGEST_MS - now;
    const read = () => {
      waitsSince.current = null;
      setLate(value);
    };
    const timer = setTimeout(read, Math.min(PAUSE_MS, left));
    return () => clearTimeout(timer);
  }, [value, late]);
  return late;
}
