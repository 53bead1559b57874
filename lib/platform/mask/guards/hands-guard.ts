/** While masked, no hand reaches the page: neither key nor press acts in it, nothing goes out or in. Runs in the page, isolated world. */
import { HANDS_KEY } from '../../document/kept-hands';
import { isOurHost } from '../../document/our-hosts';
import { letHear, openEars } from './masked-ears';

const KEYS = ['keydown', 'keypress', 'keyup', 'beforeinput'];
const PRESSES = [
  ...['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'dblclick', 'auxclick', 'contextmenu'],
  ...['touchstart', 'touchmove', 'touchend', 'wheel'],
];
const WAYS_OUT_AND_IN = [
  ...['copy', 'cut', 'paste', 'dragstart', 'dragenter', 'dragover', 'drop', 'selectstart'],
];

/** Keys without a modifier that are the browser's: the page is left, reloaded, shown large; the focus moves on to what is not hidden. */
const BROWSER_KEYS = /^(F\d+|Tab)$/;
/** By which a button is pressed. */
const BUTTON_KEYS = /^(Enter| )$/;
/** With Ctrl, what would still change a hidden field; all other chords are the browser's. */
const EDITING_KEYS = /^[acvxyz]$/i;

const isBrowserKey = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean => {
  if (ctrlKey || metaKey) return !EDITING_KEYS.test(key);
  return altKey || BROWSER_KEYS.test(key);
};

/** Escape is nobody's: it would close what the page has open under the mask. */
const isLeftToBrowser = (event: Event, isOnOurs: boolean): boolean =>
  event instanceof KeyboardEvent && (isBrowserKey(event) || (isOnOurs && BUTTON_KEYS.test(event.key)));

/** Keeps one event from the page; what our own ears make of it comes first. */
function keepFromPage(event: Event): void {
  const { target } = event;
  if (!event.isTrusted) return;
  const isOnOurs = target instanceof Element && isOurHost(target);
  // A key on our own button, to which Tab leads, does there what the browser does; the page would hear it go by.
  if (isOnOurs ? !(event instanceof KeyboardEvent) : letHear(event)) return;
  event.stopImmediatePropagation();
  if (event.cancelable && !isLeftToBrowser(event, isOnOurs)) event.preventDefault();
  // A listener of the page that came first may have put something there.
  if (event instanceof ClipboardEvent) event.clipboardData?.clearData();
  if (event instanceof DragEvent && event.type === 'dragstart') event.dataTransfer?.clearData();
}

/** Keeps all hands from the page; returns what lets them in again. */
export function guardHands(): () => void {
  const listening = new AbortController();
  openEars();
  Reflect.set(globalThis, HANDS_KEY, keepFromPage);
  const options = { capture: true, passive: false, signal: listening.signal };
  const listen = () => {
    for (const type of [...KEYS, ...PRESSES, ...WAYS_OUT_AND_IN])
      addEventListener(type, keepFromPage, options);
  };
  listen();
  // A page that writes itself anew (`document.open`) takes every listener away, and puts another <html> there.
  const rewritten = new MutationObserver(listen);
  rewritten.observe(document, { childList: true });
  return () => {
    rewritten.disconnect();
    listening.abort();
    Reflect.deleteProperty(globalThis, HANDS_KEY);
  };
}

/**
 * Takes the focus from the page, wherever it is in it: what a field has open above the page, out of reach of any style
 * (its list, its suggestions), closes, and nobody types blindly into what is hidden.
 */
export function dropFocus(): void {
  const focused = document.activeElement;
  if (focused instanceof HTMLElement && !isOurHost(focused)) focused.blur();
}
