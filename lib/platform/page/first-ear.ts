/**
 * Who hears first in a document. A script given after an update comes behind every listener of the page; the one that it
 * follows stood there before them, and calls it from then on. Runs in the page, isolated world.
 */
import { shadowRootOf } from '../fields/deep-focus';

/** The older script offers its place, by an element whose closed tree no page can reach. */
const OFFERED = 'decroche:ear';
/** Dispatched in that tree, out of which it never comes: it says that something is heard, and nothing of it. */
const CALL = 'decroche:call';

/** The older script's: what calls its follower at each event; null where none takes the place. */
function offerEar(): (() => void) | null {
  const ear = document.createElement('div');
  const tree = ear.attachShadow({ mode: 'closed' });
  const offer = new FocusEvent(OFFERED, { relatedTarget: ear, cancelable: true });
  return document.dispatchEvent(offer) ? null : () => tree.dispatchEvent(new Event(CALL));
}

/** An ear that hears each trusted event once, until a newer script takes its place. */
export function createEar(hear: (event: Event) => void) {
  const heard = new WeakSet<Event>();
  let follower: (() => void) | null = null;
  return {
    hear: (event: Event): void => {
      follower?.();
      if (follower || !event.isTrusted || heard.has(event)) return;
      heard.add(event);
      hear(event);
    },
    /** Calls whoever follows from now on, and hears nothing itself; false where nobody takes its place. */
    giveWay: (): boolean => {
      follower ??= offerEar();
      return follower !== null;
    },
  };
}

/**
 * The newer script's: takes the place of whoever offers it during `ask`. A page may forge the offer and the call, and gains
 * nothing: what is heard is the browser's own event, of which a listener in a shadow tree leaves `window.event` as it was
 * (https://dom.spec.whatwg.org/#concept-event-listener-inner-invoke, step 8).
 */
export function inheritEar(hear: (event: Event) => void, ask: () => void): void {
  const take = (offer: Event) => {
    const ear = offer instanceof FocusEvent ? offer.relatedTarget : null;
    const tree = ear instanceof HTMLElement ? shadowRootOf(ear) : null;
    if (!tree) return;
    offer.preventDefault();
    tree.addEventListener(CALL, () => window.event && hear(window.event));
  };
  document.addEventListener(OFFERED, take);
  ask();
  document.removeEventListener(OFFERED, take);
}
