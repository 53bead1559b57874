/** Moving about in a sketch without the page: the box pointed at or chosen, and the page's own scrolling. Runs in the page, isolated world. */
import { hearMasked } from '../mask/guards/masked-ears';
import { isWithin, type Place, type Sketch, type SketchBox } from './agenda-reader';

/** What the walk needs, and what it tells. */
export type WalkOptions = {
  readonly sketch: () => Sketch | null;
  /** Keys that the site's row leaves to the page. */
  readonly pageKeys: readonly string[];
  /** Something moved: look and draw again. */
  readonly onMoved: () => void;
  /** A key of hers went to the page, which is about to change. */
  readonly onPageKey: () => void;
  readonly signal: AbortSignal;
};

export type Walk = {
  /** The box chosen by keyboard; drawn with a ring. */
  readonly chosen: () => SketchBox | null;
  /** The box under the pointer or the chosen one, whichever she used last. */
  readonly current: () => SketchBox | null;
};

const holds = ({ x, y, width, height }: Place, left: number, top: number): boolean =>
  left >= x && left < x + width && top >= y && top < y + height;

const canScroll = (element: Element): boolean =>
  element.scrollHeight > element.clientHeight + 1 && /auto|scroll/.test(getComputedStyle(element).overflowY);

/** The page's own scroller around an element; the window's when there is none. */
function scrollerOf(element: Element | undefined): Element {
  for (let around = element?.parentElement; around; around = around.parentElement)
    if (canScroll(around)) return around;
  return document.scrollingElement ?? document.documentElement;
}

const middleOf = ({ x, width }: Place): number => x + width / 2;

/** The next box in the direction of an arrow: down and up within a column first, left and right across. */
function nextBox(boxes: readonly SketchBox[], from: SketchBox, key: string): SketchBox | undefined {
  const isAside = key === 'ArrowLeft' || key === 'ArrowRight';
  const sign = key === 'ArrowDown' || key === 'ArrowRight' ? 1 : -1;
  const ahead = (box: SketchBox) => sign * (isAside ? middleOf(box) - middleOf(from) : box.y - from.y);
  const aside = (box: SketchBox) => Math.abs(isAside ? box.y - from.y : middleOf(box) - middleOf(from));
  const weight = (box: SketchBox) => ahead(box) + 4 * aside(box);
  return boxes.filter((box) => ahead(box) > 1).sort((a, b) => weight(a) - weight(b))[0];
}

/** How far a stretch stands out of another, before it or after it. */
const standsOut = (from: number, to: number, [least, most]: readonly [number, number]): number =>
  Math.min(0, from - least) + Math.max(0, to - most);

/**
 * Keeps the chosen box in sight: the browser itself scrolls to nothing that is hidden (Chromium 156, November 2026).
 */
function reveal({ element, x, y, width, height }: SketchBox): void {
  const scroller = scrollerOf(element);
  const { left, right, top, bottom } = scroller.getBoundingClientRect();
  scroller.scrollBy(standsOut(x, x + width, [left, right]), standsOut(y, y + height, [top, bottom]));
}

const isChord = ({ altKey, ctrlKey }: KeyboardEvent): boolean => altKey || ctrlKey;

/** Listens to keys, wheel and pointer while the sketch is shown; only to her own hands. */
export function walkSketch({ sketch, pageKeys, onMoved, onPageKey, signal }: WalkOptions): Walk {
  let chosenElement: Element | null = null;
  let pointer: PointerEvent | null = null;
  const boxes = () => sketch()?.boxes ?? [];
  const chosen = () => boxes().find(({ element }) => element === chosenElement) ?? null;
  const options = { capture: true, signal };
  const onPoint = (event: PointerEvent) => {
    if (event.isTrusted) pointer = event;
  };
  addEventListener('pointermove', onPoint, options);
  const walk = (key: string) => {
    pointer = null;
    const from = chosen();
    const next = from ? nextBox(boxes(), from, key) : boxes().find((box) => isWithin(box, 0));
    if (!next) return;
    chosenElement = next.element;
    reveal(next);
    onMoved();
  };
  const onKey = (event: KeyboardEvent): boolean => {
    const { type, key } = event;
    if (isChord(event)) return false;
    // The page's own way to another day or week, which shows nothing and changes nothing.
    if (pageKeys.includes(key)) {
      onPageKey();
      return true;
    }
    if (type === 'keydown' && /^Arrow/.test(key)) walk(key);
    return false;
  };
  const onWheel = (event: WheelEvent) => {
    if (!event.isTrusted || !sketch()) return;
    event.stopImmediatePropagation();
    scrollerOf(boxes()[0]?.element).scrollBy(event.deltaX, event.deltaY);
    onMoved();
  };
  // Over the drawing it falls on our own host, of which the guard of her hands tells nobody.
  addEventListener('wheel', onWheel, { ...options, passive: true });
  hearMasked((event) => event instanceof KeyboardEvent && sketch() !== null && onKey(event), signal);
  return {
    chosen,
    current: () => {
      const at = pointer;
      return at ? (boxes().findLast((box) => holds(box, at.clientX, at.clientY)) ?? null) : chosen();
    },
  };
}
