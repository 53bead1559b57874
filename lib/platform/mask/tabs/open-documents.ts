/** The mask on documents already open. Runs in the worker and in the panel; its injected functions run in the page, isolated world. */
import { browser, type OwnScript } from '../../browser/web-extension';
import { CLEAR_ATTRIBUTE, DECIDED_KEY, LET_GO } from '../sheet/clear-attribute';
import { UNPRINTED_MARGINS } from '../sheet/engine-boxes';
import { DISPLAY_ATTRIBUTE, UNSCROLLED_ATTRIBUTE } from '../sheet/layout-attributes';
import { FIRST_MASK, ONE_BOX_MASK } from '../sheet/mask-css';
import { beginSheets, formerSheets, keepSheets, type Sheet } from './former-sheets';
import { HOLDING_SCRIPT, SKETCH_SCRIPT } from './mask-registration';

export type Target = { tabId: number; documentIds?: string[] };

/**
 * How often one document may have received a sheet: at once, with its tab, by its own script, after an update. Each needs its
 * own removal (Chromium 156, November 2026); one too many is harmless. Each way back to a page kept by the browser
 * adds another: the rest is removed
 * while the document is still hidden, but a page may hide itself.
 */
const COPIES = { usual: 4, most: 30 };

/** Where a document's place waits for the end of the mask, in the isolated world. */
const PLACE_KEY = 'decroche:place';

const SHEETS = [
  { css: FIRST_MASK, origin: 'USER' },
  { css: ONE_BOX_MASK, origin: 'USER' },
  { css: UNPRINTED_MARGINS, origin: 'AUTHOR' },
] as const;
const [FIRST, ...LATER] = SHEETS;

const insert = (target: Target, sheet: Sheet): Promise<void> =>
  browser.scripting.insertCSS({ ...sheet, target });

/** The version to come takes them away as well. */
export const keepOwnSheets = (): Promise<void> => keepSheets(SHEETS);

/** The browser has started, and with it every document. */
export const forgetFormerSheets = (): Promise<void> => beginSheets(SHEETS);

/**
 * Injected, once the first masked frame is shown: the sheets decide from here on, and those to come leave the body laid
 * out as it is. The mask keeps the window's place; here it is noted for a page that moves its window meanwhile.
 */
const keepPlace = (key: string, decided: string, ...attributes: string[]): void => {
  const [displayed = '', unscrolled = ''] = attributes;
  const { body, documentElement: root } = document;
  Reflect.set(globalThis, decided, true);
  if (Reflect.has(globalThis, key) || !body) return;
  Reflect.set(globalThis, key, [location.href, scrollX, scrollY]);
  root.setAttribute(displayed, getComputedStyle(body).display);
  root.toggleAttribute(unscrolled, scrollX === 0 && scrollY === 0);
};

/** Injected. The guard of the document must know that it is us. */
const setClear = (attribute: string, key: string): void => {
  Reflect.set(globalThis, key, true);
  document.documentElement.setAttribute(attribute, '');
};

/** Injected. A page that went elsewhere meanwhile stays where it went. */
const givePlaceBack = (key: string, letGo: string, ...attributes: string[]): void => {
  document.dispatchEvent(new Event(letGo));
  for (const attribute of attributes) document.documentElement.removeAttribute(attribute);
  const [href, left, top] = Reflect.get(globalThis, key) ?? [];
  Reflect.deleteProperty(globalThis, key);
  if (href === location.href) scrollTo({ left, top, behavior: 'instant' });
};

/** Injected. */
const isHidden = (): boolean =>
  document.body !== null && getComputedStyle(document.body).contentVisibility === 'hidden';

/** True where the sheet hides it. */
export async function isStillHidden(target: Target): Promise<boolean> {
  const [answer] = await browser.scripting.executeScript({ target, func: isHidden, injectImmediately: true });
  return answer?.result === true;
}

const run = (target: Target, func: (...args: string[]) => void, args: string[]): Promise<unknown> =>
  browser.scripting.executeScript({ target, func, args, injectImmediately: true });

/** Hides one document, or a tab's current one, by the one call that does: whatever else there is comes after that frame. */
export const coverDocument = (target: Target): Promise<void> => insert(target, FIRST);

const give = (target: Target, file: OwnScript): Promise<unknown> =>
  browser.scripting.executeScript({ target, files: [file], injectImmediately: true });

/** Keeps her hands, the title and what the page says of itself from it, as soon as it is covered. */
export const holdHands = (target: Target): Promise<unknown> => give(target, HOLDING_SCRIPT);

/** The rest, in a document of which a masked frame was shown. All leave at once and arrive in this order. */
export const holdDocument = (target: Target): Promise<unknown> =>
  Promise.all([
    run(target, keepPlace, [PLACE_KEY, DECIDED_KEY, DISPLAY_ATTRIBUTE, UNSCROLLED_ATTRIBUTE]),
    ...LATER.map((sheet) => insert(target, sheet)),
    give(target, SKETCH_SCRIPT),
  ]);

/** All of it: for a document that the packaged sheet hides already. */
export const maskDocument = (target: Target): Promise<unknown> =>
  Promise.all([coverDocument(target), holdHands(target), holdDocument(target)]);

/**
 * Lifts the mask from one document, whichever way it came. What is sent arrives in order, so that nothing waits for a
 * page that does not answer; it ends when `isStillOff` says that the mask is wanted again.
 */
export async function liftDocument(target: Target, isStillOff: () => boolean): Promise<void> {
  const sheets = [...SHEETS, ...(await formerSheets())];
  const removeAll = () => sheets.map((sheet) => browser.scripting.removeCSS({ ...sheet, target }));
  const sent = [run(target, setClear, [CLEAR_ATTRIBUTE, DECIDED_KEY])];
  for (let copy = 0; copy < COPIES.usual; copy += 1) sent.push(...removeAll());
  await Promise.all(sent);
  for (let copy = COPIES.usual; copy < COPIES.most; copy += 1) {
    if (!(await isStillHidden(target)) || !isStillOff()) break;
    await Promise.all(removeAll());
  }
  if (isStillOff())
    await run(target, givePlaceBack, [PLACE_KEY, LET_GO, DISPLAY_ATTRIBUTE, UNSCROLLED_ATTRIBUTE]);
}
