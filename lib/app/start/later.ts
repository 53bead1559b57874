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
  /** At her own wish: nothing is said to have failed meanwhile; one that is late is waited for once more, one that failed loaded again. */
  again(): Promise<T>;
}

/** As `coming`; rejects when it is late. */
async function inTime<T>(coming: Promise<T>): Promise<T> {
  const late = Promise.withResolvers<never>();
  const patience = setTimeout(late.reject, PATIENCE_MS, new Error('A part of the panel does not come.'));
  return Promise.race([coming, late.promise]).finally(() => clearTimeout(patience));
}

/** A part that is loaded by `bring`, once. */
export function later<T>(bring: () => Promise<T>): Later<T> {
  const part = signal<T | null>(null);
  const failed = signal(false);
  /** Under way, however late it is. */
  let loading: Promise<T> | null = null;
  let answer: Promise<T> | null = null;
  const load = async (): Promise<T> => {
    try {
      const brought = await bring();
      failed.value = false;
      part.value = brought;
      // Also of one that was given up: whoever asks from now on has it.
      answer = Promise.resolve(brought);
      return brought;
    } catch (error) {
      loading = answer = null;
      throw error;
    }
  };
  const wait = async (): Promise<T> => {
    loading ??= load();
    try {
      return await inTime(loading);
    } catch (error) {
      failed.value = part.peek() === null;
      throw error;
    }
  };
  const here = (): Promise<T> => {
    answer ??= wait();
    return answer;
  };
  return {
    now: () => part.value,
    hasFailed: () => failed.value,
    here,
    again: () => {
      if (!failed.value) return here();
      failed.value = false;
      answer = wait();
      return answer;
    },
  };
}
