/** Our own ears in a masked page: they hear what the page does not. Runs in the page, isolated world. */

const KEY = 'decroche:ears';

/** Hears a trusted event of hers; true when the page may hear it too. */
export type Ear = (event: Event) => boolean;

const ears = (): Set<Ear> => {
  const known: Set<Ear> = Reflect.get(globalThis, KEY) ?? new Set();
  Reflect.set(globalThis, KEY, known);
  return known;
};

/** Hears from now on, until aborted. */
export function hearMasked(ear: Ear, signal: AbortSignal): void {
  ears().add(ear);
  signal.addEventListener('abort', () => ears().delete(ear));
}

/** Lets every ear hear it; true when one of them leaves it to the page. */
export const letHear = (event: Event): boolean => [...ears()].filter((ear) => ear(event)).length > 0;
