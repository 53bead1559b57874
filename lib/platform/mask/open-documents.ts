/** The mask on documents already open. Runs in the worker and in the panel; its injected functions run in the page, isolated world. */
import { CLEAR_ATTRIBUTE, DECIDED_KEY } from './clear-attribute';
import { DISPLAY_ATTRIBUTE, UNSCROLLED_ATTRIBUTE } from './layout-attributes';
import { INSERTED_MASK } from './mask-css';
import { MASK_SCRIPTS } from './mask-registration';

export type Target = { tabId: number; documentIds?: string[] };

/**
 * How often one document may have received the sheet: at once, with its tab, by its own script, after an update. Each needs its
 * own removal (Chromium 156, November 2026); one too many is harmless. Each way back to a page kept by the browser
 * adds another: the rest is removed
 * while the document is still hidden, but a page may hide itself.
 */
const COPIES = { usual: 4, most: 30 };

/** Where a document's place waits for the end of the mask, in the isolated world. */
const PLACE_KEY = 'decroche:place';
const PLACE_ARGS = [PLACE_KEY, DISPLAY_ATTRIBUTE, UNSCROLLED_ATTRIBUTE];

const insertion = (target: Target) => ({ target, css: INSERTED_MASK, origin: 'USER' as const });

/** Injected. The mask keeps the window's place nearly always, that of a body which is its own scroller never. */
const keepPlace = (key: string, displayed: string, unscrolled: string): void => {
  const { body, documentElement: root } = document;
  if (Reflect.has(globalThis, key) || !body) return;
  const place = [scrollX, scrollY, body.scrollTop];
  Reflect.set(globalThis, key, [location.href, ...place]);
  const { display, contentVisibility } = getComputedStyle(body);
  if (contentVisibility === 'hidden') return;
  root.setAttribute(displayed, display);
  root.toggleAttribute(unscrolled, !place.some(Boolean));
};

/** Injected. The sheet just inserted decides from here on. */
const setDecided = (key: string): void => {
  Reflect.set(globalThis, key, true);
};

/** Injected. The guard of the document must know that it is us. */
const setClear = (attribute: string, key: string): void => {
  Reflect.set(globalThis, key, true);
  document.documentElement.setAttribute(attribute, '');
};

/** Injected. A page that went elsewhere meanwhile stays where it went. */
const givePlaceBack = (key: string, ...attributes: string[]): void => {
  for (const attribute of attributes) document.documentElement.removeAttribute(attribute);
  const [href, left, top, body] = Reflect.get(globalThis, key) ?? [];
  Reflect.deleteProperty(globalThis, key);
  if (href !== location.href) return;
  scrollTo({ left, top, behavior: 'instant' });
  document.body?.scrollTo({ top: body, behavior: 'instant' });
};

/** Injected. */
const isHidden = (): boolean =>
  document.body !== null && getComputedStyle(document.body).contentVisibility === 'hidden';

async function isStillHidden(target: Target): Promise<boolean> {
  const [answer] = await chrome.scripting.executeScript({ target, func: isHidden, injectImmediately: true });
  return answer?.result === true;
}

const run = (target: Target, func: (...args: string[]) => void, args: string[]): Promise<unknown> =>
  chrome.scripting.executeScript({ target, func, args, injectImmediately: true });

/** Hides one document, or a tab's current one. All leave at once and arrive in this order, before the next frame. */
export const coverDocument = (target: Target): Promise<unknown> =>
  Promise.all([
    run(target, keepPlace, PLACE_ARGS),
    chrome.scripting.insertCSS(insertion(target)),
    run(target, setDecided, [DECIDED_KEY]),
  ]);

/** Hides it, and holds what no sheet can. */
export const maskDocument = (target: Target): Promise<unknown> =>
  Promise.all([
    coverDocument(target),
    chrome.scripting.executeScript({ target, files: MASK_SCRIPTS, injectImmediately: true }),
  ]);

/** Lifts the mask from one document, whichever way it came. */
export async function liftDocument(target: Target): Promise<void> {
  await run(target, setClear, [CLEAR_ATTRIBUTE, DECIDED_KEY]);
  for (let copy = 0; copy < COPIES.usual; copy += 1) await chrome.scripting.removeCSS(insertion(target));
  for (let copy = COPIES.usual; copy < COPIES.most && (await isStillHidden(target)); copy += 1)
    await chrome.scripting.removeCSS(insertion(target));
  await run(target, givePlaceBack, PLACE_ARGS);
}

/** Does it in every tab. Tabs of other sites, and of the browser itself, refuse: they are not ours to mask. */
export async function inEveryTab(act: (target: Target) => Promise<unknown>): Promise<void> {
  const tabs = await chrome.tabs.query({});
  await Promise.allSettled(tabs.flatMap(({ id }) => (id === undefined ? [] : [act({ tabId: id })])));
}
