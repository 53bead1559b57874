/**
 * When she pressed a chord that is a command of the browser's. Its letter reaches nobody and its command comes later, through
 * the worker and the page; the press of Alt before it was heard like any key. Runs in the panel's frame.
 */
import type { Stroke } from '../../../contract/stroke';

/** No worker takes longer to start; an Alt of before was none of this chord. Milliseconds. */
const LATEST_MS = 10_000;

const HOLDS = /^(?:Alt|Control|Meta)$/;

export type ChordMoments = {
  /** Hears every key of hers, wherever it fell. */
  readonly hear: (stroke: Stroke) => void;
  /** When the chord was pressed whose command comes now, in epoch ms; null where nobody heard it. */
  readonly take: () => number | null;
};

export function createChordMoments(now = () => Date.now()): ChordMoments {
  let heldAt: number | null = null;
  return {
    hear: ({ up, key, at, alt, ctrl, meta }) => {
      if (up) return;
      if (HOLDS.test(key)) heldAt = at;
      // A chord that came here is no command of the browser's.
      else if (alt || ctrl || meta) heldAt = null;
    },
    take: () => {
      const at = heldAt;
      heldAt = null;
      return at !== null && now() - at < LATEST_MS ? at : null;
    },
  };
}
