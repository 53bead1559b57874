/** Where the page script, first to listen in a document, asks the mask to keep an event from the page. Runs in the page, isolated world. */

/** Under this global of the isolated world the mask leaves what keeps events from the page (hands-guard.ts). */
export const HANDS_KEY = 'decroche:hands';

/** Does nothing while nothing is masked. */
export const keepHands = (event: Event): void => Reflect.get(globalThis, HANDS_KEY)?.(event);
