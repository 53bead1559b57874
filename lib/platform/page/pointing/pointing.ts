/**
 * She shows an element of the page: with the mouse or the arrows a frame goes from one to the next, a click or Enter takes
 * it, Escape gives up. Meanwhile no press and no key reaches the page. Runs in the page, isolated world.
 */
import type { PointOutcome } from '../../../domain/practice/shown/pointed';
import { HANDS_KEY } from '../../document/kept-hands';
import { isOrphan } from '../../document/orphan';
import { isOurHost } from '../../document/our-hosts';
import { isField } from '../../fields/text-control';
import { findSession } from '../page-session';
import { nextOf, pointedAt } from './pointable';
import { createPointingFrame } from './pointing-frame';
import { POINTING_KEY } from './pointing-key';
import { placeOf } from './selector-of';

/** What would act in the page. */
const ACTS = [
  ...['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'dblclick', 'auxclick', 'contextmenu'],
  ...['touchstart', 'touchend', 'dragstart', 'selectstart', 'keydown', 'keypress', 'keyup', 'beforeinput'],
];
/** What would show or hide something in it as the mouse goes by. */
const HOVERS = ['pointermove', 'mousemove', 'pointerover', 'mouseover', 'pointerout', 'mouseout'];

/** What the panel, or a page of ours, asks of it. */
export type Pointing = {
  /** Resolves with what came of it. */
  readonly start: () => Promise<PointOutcome>;
  /** A key of hers that came to the panel. */
  readonly press: (key: string) => void;
  readonly stop: () => void;
};

/** What the browser itself does with a chord stays the browser's. */
const isChord = (event: Event): boolean =>
  event instanceof KeyboardEvent && (event.ctrlKey || event.metaKey || event.altKey);

const isOnOurs = ({ target }: Event): boolean => target instanceof Element && isOurHost(target);

/** Keeps an event from the page; true where it is her hand on what she shows. */
function isKept(event: Event): boolean {
  if (!event.isTrusted || isOnOurs(event)) return false;
  event.stopImmediatePropagation();
  if (isChord(event)) return false;
  if (event.cancelable) event.preventDefault();
  return true;
}

/** Keeps her hands from the page until it is told to let them; `isKept` comes first of all on window, by page.js. */
function listen(act: (event: Event) => void, onOrphaned: () => void): () => void {
  const listening = new AbortController();
  const keep = (event: Event) => {
    if (isOrphan()) onOrphaned();
    else if (isKept(event)) act(event);
  };
  Reflect.set(globalThis, HANDS_KEY, keep);
  const options = { capture: true, passive: false, signal: listening.signal };
  for (const type of [...ACTS, ...HOVERS]) addEventListener(type, keep, options);
  return () => {
    listening.abort();
    // The mask may have come meanwhile, and its guard stands there.
    if (Reflect.get(globalThis, HANDS_KEY) === keep) Reflect.deleteProperty(globalThis, HANDS_KEY);
  };
}

/** One time that she shows something; `end` is told once. */
function pointOnce(end: (outcome: PointOutcome) => void) {
  const frame = createPointingFrame();
  let shown: Element | null = null;
  const show = (element: Element | null) => {
    shown = element;
    frame.around(element);
  };
  const finish = (outcome: PointOutcome) => {
    unlisten();
    frame.remove();
    end(outcome);
  };
  const leave = () => finish({ state: 'left' });
  const take = () => {
    if (!shown?.isConnected) return;
    const place = placeOf(shown);
    finish(place ? { state: 'shown', place, isField: isField(shown) } : { state: 'indistinct' });
  };
  const press = (key: string) => {
    if (key === 'Escape') leave();
    else if (key === 'Enter') take();
    else if (key.startsWith('Arrow')) show(nextOf(shown, key));
  };
  const onMouse = ({ type, clientX, clientY }: MouseEvent) => {
    if (!/move$|^click$/.test(type)) return;
    show(pointedAt(clientX, clientY));
    if (type === 'click') take();
  };
  const act = (event: Event) => {
    if (event instanceof MouseEvent) onMouse(event);
    else if (event instanceof KeyboardEvent && event.type === 'keydown') press(event.key);
  };
  const unlisten = listen(act, leave);
  return { press, stop: leave };
}

/** The keyboard may be in the panel of this page: here it is wanted in the page. */
function takeKeys(): void {
  findSession()?.keys.free();
  const focused = document.activeElement;
  if (focused instanceof HTMLElement && isOurHost(focused)) focused.blur();
}

/** Calls `onGone` when the page of ours that asked last is closed: nobody waits for what she shows any more. */
function watchAsker(onGone: () => void): void {
  let asker: chrome.runtime.Port | null = null;
  chrome.runtime.onConnect.addListener((port) => {
    if (port.name !== POINTING_KEY || port.sender?.id !== chrome.runtime.id) return;
    asker = port;
    port.onDisconnect.addListener(() => asker === port && onGone());
  });
}

export function createPointing(): Pointing {
  let now: ReturnType<typeof pointOnce> | null = null;
  watchAsker(() => now?.stop());
  return {
    start: () => {
      now?.stop();
      takeKeys();
      return new Promise((resolve) => {
        now = pointOnce((outcome) => {
          now = null;
          resolve(outcome);
        });
      });
    },
    press: (key) => now?.press(key),
    stop: () => now?.stop(),
  };
}
