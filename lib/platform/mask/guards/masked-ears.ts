/** Our own ears in a masked page: they hear what the page does not. Runs in the page, isolated world. */

const KEY = 'decroche:ears';

/** Hears a trusted event of hers; true when the page may hear it too. */
type Ear = (event: Event) => boolean;

const ears = (): Set<Ear> | undefined => Reflect.get(globalThis, KEY);

/** Makes room for ears, once in a document. */
export const openEars = (): void => {
  Reflect.set(globalThis, KEY, ears() ?? new Set<Ear>());
};

/** Hears until aborted, where something is masked: elsewhere there is nothing that others do not hear. */
export function hearMasked(ear: Ear, signal: AbortSignal): void {
  ears()?.add(ear);
  signal.addEventListener('abort', () => ears()?.delete(ear));
}

/** Lets every ear hear it; true when one of them leaves it to the page. */
export const letHear = (event: Event): boolean => [...(ears() ?? [])].filter((ear) => ear(event)).length > 0;
