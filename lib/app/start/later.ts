/**
 * The one door to what comes after the first paint: a part of the application that the strip, the greeting and « Motif » do
 * not need is loaded behind them. Who draws of it follows `now`; who must not go on without it waits for `here`.
 */
import { signal } from '@preact/signals';

export interface Later<T> {
  /** The part; null until it is here. Followed like a signal: what was worked out without it is worked out again. */
  now(): T | null;
  /** True when it could not be read: said on the panel, and tried again by the next `here`. Followed too. */
  hasFailed(): boolean;
  /** Loads it unless it is here or on its way; rejects as the loading does. */
  here(): Promise<T>;
}

/** A part that is loaded by `bring`, once. */
export function later<T>(bring: () => Promise<T>): Later<T> {
  const part = signal<T | null>(null);
  const failed = signal(false);
  let coming: Promise<T> | null = null;
  const load = async (): Promise<T> => {
    try {
      const brought = await bring();
      failed.value = false;
      part.value = brought;
      return brought;
    } catch (error) {
      coming = null;
      failed.value = true;
      throw error;
    }
  };
  return {
    now: () => part.value,
    hasFailed: () => failed.value,
    here: () => {
      coming ??= load();
      return coming;
    },
  };
}
