/**
 * A key of the mask that is held down: the keyboard repeats it, and the browser tells each repetition as a press
 * (Chromium 156, November 2026). Without this, holding it shows the names again. Runs in the worker.
 */

/**
 * Keyboards repeat every 25 to 90 ms, after a first pause of a quarter of a second or more; two presses of a hand are farther
 * apart. Milliseconds.
 */
const REPEAT_MS = 110;

/** One press, as the browser tells it. */
export type KeyPress = {
  /** It came so soon after the ones before that no hand made it. */
  readonly isRepeated: boolean;
  /**
   * False when another follows so soon that the key is held down: only then is the first repetition known for one. What
   * shows names again waits for it.
   */
  readonly isReleased: () => Promise<boolean>;
};

/**
 * Hears the presses of one key. Two in quick succession may be a hand's, that masks and lifts; not where the first was to lift
 * already, and never three.
 */
export function createHeldKey(now: () => number = () => performance.now()): () => KeyPress {
  let last = Number.NEGATIVE_INFINITY;
  let count = 0;
  let run = { presses: 0, isLift: false };
  return () => {
    const at = now();
    if (at - last >= REPEAT_MS) run = { presses: 0, isLift: false };
    last = at;
    count += 1;
    run.presses += 1;
    const mine = { count, run };
    return {
      isRepeated: run.presses > 2 || run.isLift,
      isReleased: async () => {
        mine.run.isLift = true;
        await new Promise((resolve) => setTimeout(resolve, REPEAT_MS));
        return count === mine.count;
      },
    };
  };
}
