/** Measures what of the page lies where. Runs in the page, isolated world. */
import type { PageRoom } from '../../domain/page-room';
import { HOST_ATTRIBUTE } from '../document/our-hosts';

type Box = Pick<DOMRect, 'left' | 'top' | 'width' | 'height'>;
type Points = { readonly across: number; readonly down: number };

/** How densely the page is felt: over what is left of it, and in the panel's column, whose ends are those of bars and bubbles. */
const FIELD: Points = { across: 3, down: 6 };
const COLUMN: Points = { across: 4, down: 12 };
const ENDS: Points = { across: 12, down: 6 };
const END_HEIGHT = 120;
const EDGE: Points = { across: 1, down: 40 };
const EDGE_WIDTH = 8;

/** Neither the ground of the page nor a host of ours, be it that of an older version of us. */
const isContent = (element: Element): boolean =>
  element !== document.documentElement && element !== document.body && !element.hasAttribute(HOST_ATTRIBUTE);

const shares = (count: number): number[] => Array.from({ length: count }, (_, at) => (at + 0.5) / count);

/** Everything of the page at points spread over a box, each once. */
function pageElementsIn({ left, top, width, height }: Box, { across, down }: Points): Set<Element> {
  const found = new Set<Element>();
  for (const y of shares(down))
    for (const x of shares(across))
      for (const element of document.elementsFromPoint(left + width * x, top + height * y))
        if (isContent(element)) found.add(element);
  return found;
}

/** What of the page lies under the panel. */
function pageUnder({ left, top, width, height }: Box): Element[] {
  const box = { left, top, width, height };
  const foot = top + height - END_HEIGHT;
  const felt = [
    pageElementsIn(box, COLUMN),
    // A button that ends just under our edge is cut in two.
    pageElementsIn({ ...box, width: EDGE_WIDTH }, EDGE),
    pageElementsIn({ ...box, height: END_HEIGHT }, ENDS),
    pageElementsIn({ ...box, top: foot, height: END_HEIGHT }, ENDS),
  ];
  return [...new Set(felt.flatMap((found) => [...found]))];
}

/** True for what the page fixed to the window, and for what is in it. */
function isFixed(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement)
    if (getComputedStyle(at).position === 'fixed') return true;
  return false;
}

/** Cut off by less than this, a box shows all that it has. CSS pixels. */
const CUT = 8;

/** The large boxes of the page, and the document, that have more than they show from left to right. */
export function cutBoxes(): Set<Element> {
  const { documentElement: root } = document;
  const shown = { left: 0, top: 0, width: root.getBoundingClientRect().right, height: innerHeight };
  const boxes = [...pageElementsIn(shown, FIELD), root, document.body];
  const isCut = (box: Element) =>
    box.clientWidth > shown.width / 2 &&
    box.scrollWidth > box.clientWidth + CUT &&
    (box === root || getComputedStyle(box).overflowX !== 'visible');
  return new Set(boxes.filter(isCut));
}

/** Measures the page beside a panel; `before` are the boxes that were cut off when the page had its whole width. */
export function measureRoom(panel: Box, before: ReadonlySet<Element>): PageRoom {
  const rightOf = (element: Element | null) => element?.getBoundingClientRect().right ?? 0;
  const under = pageUnder(panel);
  const fixed = under.filter(isFixed).length;
  return {
    left: panel.left,
    right: Math.max(rightOf(document.documentElement), rightOf(document.body)),
    under: { fixed, flowing: under.length - fixed },
    cutsOff: [...cutBoxes()].some((box) => !before.has(box)),
  };
}

/** True where the document itself scrolls up and down. */
export const doesScroll = ({ scrollHeight, clientHeight } = document.documentElement): boolean =>
  scrollHeight > clientHeight + 1;
