/** When what the browser tells of a cover over the panel is believed, and the panel raised. Runs in the panel's frame. */

/**
 * Longer than the moment for which raising it, or a window that changes its size, hides it in the browser's eyes
 * (Chromium 156, November 2026). Milliseconds.
 */
const COVERED_MS = 200;
/**
 * Raised, it may be covered anew before the browser has looked between, and is then told of no more: looked at again after
 * such pauses. A page that goes on covering it wins, until the next press. Milliseconds.
 */
const LOOK_AGAIN_MS = [1000, 4000];

export type CoverLook = {
  /** Has the browser look anew. */
  readonly look: () => void;
  /** True while nothing that the browser tells of a cover is sure. */
  readonly isUnsure: () => boolean;
  readonly onCovered: () => void;
};

/** Hears each look of the browser: whether the panel is covered. */
type CoverAlarm = {
  readonly tell: (isCovered: boolean) => void;
  /** Looks once more, and believes it: a press of hers was refused, or every look of a while has found it covered. */
  readonly ask: () => void;
};

/**
 * Tells of a cover that a second look finds too: the browser tells late on a busy machine that it was none, and raising the
 * panel takes the keyboard out of it for a moment.
 */
export function createCoverAlarm({ look, isUnsure, onCovered }: CoverLook): CoverAlarm {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let isAsked = false;
  let pauses: readonly number[] = [];
  const ask = () => {
    clearTimeout(waiting);
    isAsked = true;
    look();
  };
  return {
    ask: () => {
      pauses = LOOK_AGAIN_MS;
      ask();
    },
    tell: (isCovered) => {
      clearTimeout(waiting);
      const isSure = isAsked && !isUnsure();
      isAsked = false;
      if (!isCovered) return;
      if (isSure) onCovered();
      else pauses = [COVERED_MS, ...LOOK_AGAIN_MS];
      const [pause, ...later] = pauses;
      if (pause === undefined) return;
      pauses = later;
      waiting = setTimeout(ask, pause);
    },
  };
}
