/** Asks a document whether a frame without its content was painted. Runs in the worker; its injected function runs in the page, isolated world. */
import { browser } from '../../browser/web-extension';
import { MEASURE_ATTRIBUTE } from '../sheet/layout-attributes';
import { waitForHand } from './held-by-hand';
import type { Target } from './open-documents';
import { whenPresented } from './presented-frame';

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

/** True once a masked frame of the tab is shown; false if the sheet does not hide it. Waits for a page that hangs. */
export async function isMaskPainted(target: Target, isInFront: boolean): Promise<boolean> {
  const [answer] = await browser.scripting.executeScript({
    target,
    func: lookWhenPainted,
    args: [isInFront, MEASURE_ATTRIBUTE],
    injectImmediately: true,
  });
  if (answer?.result !== true) return false;
  if (await whenPresented(target, isInFront)) await waitForHand(target);
  return true;
}
