/** Which key events are hers: those of the browser, and those that our page script kept from the page for the panel. */

const handedOn = new WeakSet<Event>();

/** Our own panel makes this event out of a key of hers that had reached the page. */
export function markAsHers<T extends Event>(event: T): T {
  handedOn.add(event);
  return event;
}

/** False for what somebody else's script made up. */
export const isHers = (event: Event): boolean => event.isTrusted || handedOn.has(event);
