/** Finds the element that really has the focus, through shadow trees and same-origin frames. Runs in the page, isolated world. */

/** The document inside a frame; null when it is of another origin, and where there is no frame. */
export const frameDocument = (element: Element): Document | null =>
  isFrame(element) ? element.contentDocument : null;

/** True for a frame whose document only its own script can reach. */
export const isForeignFrame = (element: Element): boolean =>
  isFrame(element) && element.contentDocument === null;

// Elements of same-origin frames belong to another realm: instanceof would refuse them.
const isFrame = (element: Element): element is HTMLIFrameElement => element.tagName === 'IFRAME';

/**
 * What Firefox gives to extensions instead of `chrome.dom`:
 * https://developer.mozilla.org/docs/Web/API/Element/openOrClosedShadowRoot
 */
type GeckoElement = Element & { readonly openOrClosedShadowRoot?: ShadowRoot | null };

/** The tree under an element, open or closed. */
export const shadowRootOf = (element: GeckoElement): ShadowRoot | null =>
  // Chromium's own way throws on anything but an HTML element:
  // https://developer.chrome.com/docs/extensions/reference/api/dom
  import.meta.env.BROWSER !== 'firefox' && 'dom' in chrome && element instanceof HTMLElement
    ? chrome.dom.openOrClosedShadowRoot(element)
    : (element.openOrClosedShadowRoot ?? element.shadowRoot);

/** The innermost element that has, or had, the focus from this one inwards; null where it is `host`. */
export function innermostFrom(element: Element | null, host: Element | undefined): Element | null {
  let found = element;
  while (found && found !== host) {
    const inner: Element | null =
      shadowRootOf(found)?.activeElement ?? frameDocument(found)?.activeElement ?? null;
    if (!inner) return found;
    found = inner;
  }
  return null;
}

/** The innermost focused element; null when the focus is nowhere, or on `host`. */
export const deepFocus = (host: Element | undefined): Element | null =>
  innermostFrom(document.activeElement, host);
