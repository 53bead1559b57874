/**
 * The one door to what comes after the first paint: a part of the application that the strip, the greeting and « Motif » do
 * not need is loaded behind them. Who draws of it follows `now`; who must not go on without it waits for `here`.
 */
import { signal } from '@preact/signals';

/** Keys of hers wait for a part: one that does not come must not hold them. Far longer than a slow disk takes. Milliseconds. */
const PATIENCE_MS = 3000;

export interface Later<T> {
  /** The part; null until it is here. Followed like a signal: what was worked out without it is worked out again. */
  now(): T | null;
  /**
   * True when it could not be read, said on the panel and tried again by the next `here`; or while it is late, until it
   * comes after all. Followed too.
   */
  hasFailed(): boolean;
  /** Loads it unless it is here or on its way; rejects as the loading does, and at once while it is late. */
  here(): Promise<T>;
}

/** A part that is loaded by `bring`, once. */
export function later<T>(bring: () => Promise<T>): Later<T> {
  const part = signal<T | null>(null);
  const failed = signal(false);
  let coming: Promise<T> | null = null;
  const load = (): Promise<T> =>
    new Promise((resolve, reject) => {
      const miss = (error: unknown) => {
        failed.value = true;
        reject(error);
      };
      const patience = setTimeout(miss, PATIENCE_MS, new Error('A part of the panel does not come.'));
      bring()
        .finally(() => clearTimeout(patience))
        .then(
          (brought) => {
            failed.value = false;
            part.value = brought;
            // Also of one that was given up: whoever asks from now on has it.
            coming = Promise.resolve(brought);
            resolve(brought);
          },
          (error: unknown) => {
            coming = null;
            miss(error);
          },
        );
    });
  return {
    now: () => part.value,
    hasFailed: () => failed.value,
    here: () => {
      coming ??= load();
      return coming;
    },
  };
}
