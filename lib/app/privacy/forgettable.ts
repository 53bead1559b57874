/** A list that names people: read from the disk, it leaves the memory with the lock. */
import { type ReadonlySignal, signal } from '@preact/signals';

interface Forgettable<T> {
  readonly list: ReadonlySignal<readonly T[]>;
  refresh(): Promise<void>;
  /** Empties it; what is still being read then is not shown any more. */
  forget(): void;
}

export function createForgettable<T>(read: () => Promise<readonly T[]>): Forgettable<T> {
  const list = signal<readonly T[]>([]);
  let timesForgotten = 0;
  return {
    list,
    async refresh() {
      const before = timesForgotten;
      const found = await read();
      if (timesForgotten === before) list.value = found;
    },
    forget() {
      timesForgotten += 1;
      list.value = [];
    },
  };
}
