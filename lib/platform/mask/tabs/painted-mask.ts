/** Asks a document whether a frame without its content was painted. Runs in the worker; its injected function runs in the page, isolated world. */
import { browser } from '../../browser/web-extension';
import { MEASURE_ATTRIBUTE } from '../sheet/layout-attributes';
import { waitForHand } from './held-by-hand';
import type { Target } from './open-documents';

/** Injected, so it carries all that it needs. Answers after a frame of a tab in front, at once of one that draws none. */
const lookWhenPainted = (isInFront: boolean, measure: string): Promise<boolean> => {
  // A transition between two views keeps the last readable frame on the screen for up to four seconds; the body may have
  // one of its own, under which the page goes on drawing frames.
  for (const scope of [document, document.documentElement, document.body]) {
    const transition: unknown = scope && Reflect.get(scope, 'activeViewTransition');
    if (typeof transition === 'object' && transition !== null)
      Reflect.get(transition, 'skipTransition').call(transition);
  }
  // The buttons and markers by which a body is scrolled stand beside it: hidden as a whole it keeps those it had, as
  // nothing of it is styled any more. For the time of a glance it is (Chromium 156, November 2026).
  const dropBoxesBeside = (body: HTMLElement): void => {
    const contents = ['up', 'down', 'left', 'right'].map(
      (side) => getComputedStyle(body, `::scroll-button(${side})`).content,
    );
    const group = getComputedStyle(body).getPropertyValue('scroll-marker-group');
    if (!contents.some((content) => content.includes('"')) && /^(none)?$/.test(group)) return;
    document.documentElement.setAttribute(measure, '');
    contents.push(getComputedStyle(body, '::scroll-button(up)').display);
    document.documentElement.removeAttribute(measure);
  };
  const isGone = (element: Element): boolean => {
    const { display, opacity } = getComputedStyle(element);
    return display === 'none' || opacity === '0';
  };
  const isBodyGone = ({ localName }: HTMLElement, { display, contentVisibility }: CSSStyleDeclaration) =>
    localName === 'frameset' ||
    display === 'none' ||
    // Nothing else is one box that can be skipped as a whole.
    (/^(block|flex|grid|flow-root)$/.test(display) && contentVisibility === 'hidden');
  const isMasked = (): boolean => {
    const { documentElement: root, body } = document;
    if (!root) return true;
    if (root.localName !== 'html') return isGone(root);
    const hasText = [...root.childNodes].some((node) => node instanceof Text && node.data.trim() !== '');
    return !hasText && (!body || (isGone(body) && isBodyGone(body, getComputedStyle(body))));
  };
  if (document.body) dropBoxesBeside(document.body);
  return new Promise((resolve) => {
    const answer = () => resolve(isMasked());
    if (!isInFront || document.visibilityState === 'hidden') return answer();
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = answer;
    // A message sent from an animation frame arrives once that frame is styled, laid out and painted.
    requestAnimationFrame(() => port2.postMessage(null));
    document.addEventListener('visibilitychange', answer, { once: true });
  });
};

/**
 * Injected once a masked frame was painted; answers when it is on the screen. The next frame is taken over only when the
 * one before is drawn. Of a page that has just come none is, for up to half a second and until it draws a letter or a
 * picture: so long the last frame of the page before stays (Chromium 156, November 2026). True where she holds something of
 * the page: `:active` lasts as long as a drag does, so nothing of its beginning need have been heard.
 */
const waitForScreen = (isInFront: boolean): Promise<boolean> => {
  const HELD_MS = 700;
  const [load] = performance.getEntriesByType('navigation');
  const came = load instanceof PerformanceNavigationTiming ? load.responseStart : 0;
  // By its type: a page may mark a moment of its own under this name.
  const isHeld = () =>
    performance.getEntriesByName('first-contentful-paint', 'paint').length === 0 &&
    performance.now() < came + HELD_MS;
  return new Promise((resolve) => {
    const answer = () => resolve(document.querySelector(':active:not(:root)') !== null);
    if (!isInFront || document.visibilityState === 'hidden') return answer();
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = answer;
    const look = () => (isHeld() ? requestAnimationFrame(look) : port2.postMessage(null));
    requestAnimationFrame(look);
    document.addEventListener('visibilitychange', answer, { once: true });
  });
};

/** True once a masked frame of the tab is shown; false if the sheet does not hide it. Waits for a page that hangs. */
export async function isMaskPainted(target: Target, isInFront: boolean): Promise<boolean> {
  const [answer] = await browser.scripting.executeScript({
    target,
    func: lookWhenPainted,
    args: [isInFront, MEASURE_ATTRIBUTE],
    injectImmediately: true,
  });
  if (answer?.result !== true) return false;
  const [shown] = await browser.scripting.executeScript({
    target,
    func: waitForScreen,
    args: [isInFront],
    injectImmediately: true,
  });
  if (shown?.result === true) await waitForHand(target);
  return true;
}
