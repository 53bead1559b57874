/** Which key events are hers: those of the browser, and those that our page script kept from the page for the panel. */
import { momentOf } from './key-moment';

/** Each with the moment of her press. */
const handedOn = new WeakMap<Event, number>();

/** Our own panel makes this event out of a key of hers that had reached the page, pressed `at` (epoch ms). */
export function markAsHers<T extends Event>(event: T, at: number): T {
  handedOn.set(event, at);
  return event;
}

/** False for what somebody else's script made up. */
export const isHers = (event: Event): boolean => event.isTrusted || handedOn.has(event);

/** When she pressed, in epoch ms, however late it came here. */
export const pressedAt = (event: Event): number => handedOn.get(event) ?? momentOf(event);
