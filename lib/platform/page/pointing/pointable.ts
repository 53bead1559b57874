/** What of the page can be shown: elements in the window in which something is written. Runs in the page, isolated world. */
import { isOurHost } from '../../document/our-hosts';

const FIELDS = 'input, select, textarea, [contenteditable]';

/** Something is written in it and in none of its own elements alone, or it is a field. */
const hasWords = (element: Element): boolean =>
  element.matches(FIELDS) ||
  [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== '');

const isInWindow = ({ width, height, right, bottom, left, top }: DOMRect): boolean =>
  width > 0 && height > 0 && right > 0 && bottom > 0 && left < innerWidth && top < innerHeight;

/** Nothing else lies over its middle. */
function isOnTop(element: Element, { left, top, width, height }: DOMRect): boolean {
  const hit = document.elementFromPoint(left + width / 2, top + height / 2);
  return hit !== null && (hit === element || element.contains(hit) || hit.contains(element));
}

/** Everything that can be shown now, in the order of the page. */
const pointables = (): Element[] =>
  [...document.body.querySelectorAll('*')].filter((element) => {
    if (!hasWords(element)) return false;
    const box = element.getBoundingClientRect();
    return isInWindow(box) && element.checkVisibility() && isOnTop(element, box);
  });

/** What she points at; null over nothing, and over what is ours. */
export function pointedAt(x: number, y: number): Element | null {
  const hit = document.elementFromPoint(x, y);
  // An editor as a whole: what stands in it is another text each time.
  const element =
    hit instanceof HTMLElement && hit.isContentEditable ? hit.closest('[contenteditable]') : hit;
  return element && !isOurHost(element) && hasWords(element) ? element : null;
}

const WAYS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};

/** What lies beside the way counts more than what lies far along it. */
const ASIDE = 3;

const middle = (element: Element) => {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
};

/** The next element that way; the same where there is none, the first where nothing was shown yet. */
export function nextOf(element: Element | null, key: string): Element | null {
  const [way, all] = [WAYS[key], pointables()];
  if (!element?.isConnected) return all[0] ?? null;
  if (!way) return element;
  const from = middle(element);
  const distance = (other: Element) => {
    const to = middle(other);
    const [x, y] = [to.x - from.x, to.y - from.y];
    const along = x * way[0] + y * way[1];
    const aside = Math.abs(x * way[1]) + Math.abs(y * way[0]);
    return along > 1 ? along + aside * ASIDE : Number.POSITIVE_INFINITY;
  };
  const near = all.map((other) => ({ other, far: distance(other) })).filter(({ far }) => far < Infinity);
  return near.toSorted((a, b) => a.far - b.far)[0]?.other ?? element;
}
