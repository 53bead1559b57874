/** A small set of listeners. Runs in every context of the extension. */
import type { Unsubscribe } from '../../app/ports';

/** Listeners to one kind of news; what is told before the first of them came waits for it. */
export type Listeners<T> = {
  readonly add: (listener: (news: T) => void) => Unsubscribe;
  readonly tell: (news: T) => void;
};

export function createListeners<T>(): Listeners<T> {
  const listeners = new Set<(news: T) => void>();
  let waiting: T[] = [];
  return {
    add: (listener) => {
      listeners.add(listener);
      const missed = waiting;
      waiting = [];
      for (const news of missed) listener(news);
      return () => listeners.delete(listener);
    },
    tell: (news) => {
      if (listeners.size === 0) waiting.push(news);
      for (const listener of listeners) listener(news);
    },
  };
}
