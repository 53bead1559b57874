/**
 * Waits until the display has shown a frame of a document. An animation frame tells only that one was painted: the one before
 * stays on the screen until it is rastered, which filters and a busy machine put off for seconds; and one that changes nothing
 * does not wait for that (Chromium 156, November 2026). Its injected functions run in the page, isolated world.
 */
import { browser } from '../../browser/web-extension';
import { HOST_ATTRIBUTE, HOSTS_KEY } from '../../document/our-hosts';
import type { Target } from './open-documents';

/** Named, so that it is not taken for the panel of a version before. */
const NAME = 'shown';

/**
 * A letter so thin that no pixel changes, on paper or ornament; the browser times it all the same. Within a shadow tree
 * « important » wins over all that the page says of the host, and nothing that it puts into it is drawn.
 */
const SHEET = [
  ':host{all:initial!important;display:block!important;position:fixed!important;inset:0 auto auto 0!important;',
  'font:9px/1 sans-serif!important;color:rgb(128 128 128/.001)!important;pointer-events:none!important}',
].join('');

type Mark = readonly [attribute: string, name: string, sheet: string, hosts: string];

/**
 * Injected, so it carries all that it needs; puts a mark of ours into the masked document. It is the browser that tells, and
 * not before the frame in which an element was first drawn is on the screen (https://w3c.github.io/element-timing/): a page
 * that takes the mark away has proven nothing, and one that copies it the same. Of what is gone by then nothing is told: a
 * page that replaces its root has all of it drawn anew, and of so many such frames the first is shown. Null where no mark can
 * be drawn; true where she holds something of the page: `:active` lasts as long as a drag does, so nothing of its beginning
 * need have been heard.
 */
const whenMarkShown = (isInFront: boolean, frames: number, ...names: Mark): Promise<boolean | null> => {
  const [attribute, name, sheet, hosts] = names;
  const isTimed = globalThis.PerformanceObserver?.supportedEntryTypes.includes('element');
  if (!isTimed || !(document.documentElement instanceof HTMLHtmlElement)) return Promise.resolve(null);
  const identifier = crypto.getRandomValues(new Uint32Array(4)).join();
  const mark = document.createElement('div');
  mark.setAttribute(attribute, name);
  mark.setAttribute('elementtiming', identifier);
  mark.setAttribute('aria-hidden', 'true');
  const ours = Reflect.get(globalThis, hosts) ?? new WeakSet();
  Reflect.set(globalThis, hosts, ours.add(mark));
  const rules = new CSSStyleSheet();
  rules.replaceSync(sheet);
  const root = mark.attachShadow({ mode: 'closed' });
  root.adoptedStyleSheets = [rules];
  root.append('·');
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    let isTold = false;
    const answer = () => {
      isTold = true;
      observer.disconnect();
      mark.remove();
      resolve(document.querySelector(':active:not(:root)') !== null);
    };
    const observer = new PerformanceObserver((list) => {
      if (list.getEntries().some((entry) => Reflect.get(entry, 'identifier') === identifier)) answer();
    });
    if (!isInFront || document.visibilityState === 'hidden') return answer();
    document.addEventListener('visibilitychange', answer, { once: true });
    observer.observe({ type: 'element' });
    const roots = new Set<Element>();
    // Asked for between two frames, this comes after what the page does in each of them.
    const put = () => {
      const { documentElement } = document;
      if (roots.add(documentElement).size > frames) answer();
      if (isTold) return;
      if (mark.parentNode !== documentElement) documentElement?.append(mark);
      port2.postMessage(null);
    };
    port1.onmessage = () => requestAnimationFrame(put);
    put();
  });
};

/**
 * Injected where no mark can be drawn: in a document of another kind, in another browser. Each of these frames hands something
 * over, if only who listens: then none is begun before the one before the last is drawn, while one that changes nothing waits
 * for none. Of a page that has just come none is taken over, for up to half a second and until it draws a letter or a picture:
 * so long the last frame of the page before stays (Chromium 156, November 2026).
 */
const afterFrames = (isInFront: boolean, frames: number): Promise<boolean> => {
  const HELD_MS = 700;
  const [load] = performance.getEntriesByType('navigation');
  const came = load instanceof PerformanceNavigationTiming ? load.responseStart : 0;
  // By its type: a page may mark a moment of its own under this name.
  const isHeld = () =>
    performance.getEntriesByName('first-contentful-paint', 'paint').length === 0 &&
    performance.now() < came + HELD_MS;
  const ignore = () => undefined;
  const listen = (left: number) => {
    for (const type of ['wheel', 'touchstart', 'touchend'])
      for (const passive of [true, false])
        if (left % 2) addEventListener(type, ignore, { passive, capture: passive });
        else removeEventListener(type, ignore, passive);
  };
  return new Promise((resolve) => {
    let isTold = false;
    const answer = () => {
      isTold = true;
      listen(0);
      resolve(document.querySelector(':active:not(:root)') !== null);
    };
    if (!isInFront || document.visibilityState === 'hidden') return answer();
    document.addEventListener('visibilitychange', answer, { once: true });
    const next = (left: number) => {
      if (isTold) return;
      listen(left);
      if (left === 0) answer();
      else requestAnimationFrame(() => next(isHeld() ? frames : left - 1));
    };
    next(frames);
  });
};

/** How many frames later one is shown: each waits for the one before to be painted, rastered, drawn and taken by the display. */
const FRAMES = 5;

/** Resolves once a frame of the document, masked by now, is on the screen; true where she holds something of the page. */
export async function whenPresented(target: Target, isInFront: boolean): Promise<boolean> {
  const [shown] = await browser.scripting.executeScript({
    target,
    func: whenMarkShown,
    args: [isInFront, FRAMES, HOST_ATTRIBUTE, NAME, SHEET, HOSTS_KEY],
    injectImmediately: true,
  });
  if (typeof shown?.result === 'boolean') return shown.result;
  const [passed] = await browser.scripting.executeScript({
    target,
    func: afterFrames,
    args: [isInFront, FRAMES],
    injectImmediately: true,
  });
  return passed?.result === true;
}
