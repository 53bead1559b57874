/** Where the closed strip stands: at a place of the window's edge where it hides no button of the page. Runs in the page, isolated world. */
import { STRIP_SIZES } from '../../contract/panel-width';
import { chooseStrip, type EdgeRows, type StripPlace } from '../../domain/page-room';
import { HOST_ATTRIBUTE } from '../document/our-hosts';

/** Set on the panel's dialog for the time of a look; see panel-frame.ts. */
export const UNFELT = 'data-unfelt';

/** What may have become better is looked for each so many looks: to feel the whole edge of a big page costs it frames. */
const SELDOM = 30;
/** How finely the edge is felt. CSS pixels. */
const STEP = 12;
/** A point costs a page of 20,000 elements 0.9 ms (Chromium 156, November 2026): a turn of the watch feels one row of so many, any button lies in several. */
const TURNS = 4;
/** Larger than this, what can be pressed is a ground of the page and no button. CSS pixels. */
const LARGEST = { width: 400, height: 200 };

const CONTROL = [
  'a[href]',
  'button',
  'input',
  'select',
  'textarea',
  'summary',
  'label',
  'area',
  '[role=button]',
  '[role=link]',
  '[role=tab]',
  '[role^=menuitem]',
  '[role=checkbox]',
  '[role=switch]',
  '[onclick]',
  '[tabindex="0"]',
].join();

const isSmall = (element: Element): boolean => {
  const { width, height } = element.getBoundingClientRect();
  return width < LARGEST.width || height < LARGEST.height;
};

const isOurs = (element: Element): boolean => element.hasAttribute(HOST_ATTRIBUTE);

/** Everything at a point is asked for only beneath us: it costs seven times the first (20,000 elements: 3 ms, Chromium 156, November 2026). */
function pageElementAt(x: number, y: number): Element | null {
  const first = document.elementFromPoint(x, y);
  if (!first || !isOurs(first)) return first;
  return document.elementsFromPoint(x, y).find((element) => !isOurs(element)) ?? null;
}

/** What she could press at a point, were we not there. */
function isControlAt(x: number, y: number): boolean {
  const top = pageElementAt(x, y);
  if (!top) return false;
  const control = top.closest(CONTROL) ?? (getComputedStyle(top).cursor === 'pointer' ? top : null);
  return control !== null && isSmall(control);
}

/** Feels the rows of the window's edge between `top` and `bottom`, as broad as `width`. */
function feelEdge(width: number, [top, bottom]: readonly [number, number], step = STEP): EdgeRows {
  const right = document.documentElement.clientWidth;
  // A turn of the watch feels the middle of a row: with the turns after it, every button as high as one.
  const downs = step > STEP ? [STEP / 2] : [1, STEP - 1];
  const controls: number[] = [];
  for (let y = top; y < bottom; y += step) {
    const points = [3, width - 3].flatMap((x) => downs.map((down) => [right - x, y + down] as const));
    controls.push(points.filter(([x, down]) => isControlAt(x, down)).length);
  }
  return { controls, rowHeight: STEP };
}

/** What is beneath a panel is felt as if it were not there. */
function withoutIt<Felt>(dialog: HTMLElement, feel: () => Felt): Felt {
  dialog.toggleAttribute(UNFELT, true);
  const felt = feel();
  dialog.removeAttribute(UNFELT);
  return felt;
}

/** True while a strip that stands there hides nothing that she could press: whole, or in the rows of one turn of the watch. */
function isFree({ width, height, top }: StripPlace, turn?: number): boolean {
  const bottom = top + height;
  const rows =
    turn === undefined
      ? feelEdge(width, [top, bottom])
      : feelEdge(width, [top + (turn % TURNS) * STEP, bottom], TURNS * STEP);
  return bottom <= innerHeight && rows.controls.every((count) => count === 0);
}

/** The strip of a closed panel. */
export type StripKeeper = {
  /** Draws it where it stands. */
  readonly draw: () => void;
  /** Moves it where it has come to hide something; never from under her hand. Feels all of its ground, or the part whose turn it is. */
  readonly keep: (ground: 'all' | 'part') => void;
};

/** Stands at the window's top until something of the page is there. */
export function keepStrip({
  dialog,
  host,
}: {
  readonly dialog: HTMLElement;
  readonly host: HTMLElement;
}): StripKeeper {
  let place: StripPlace = { ...STRIP_SIZES[0], top: 0 };
  /** Nowhere is the edge free. */
  let isCrowded = false;
  const look = () => {
    isCrowded = false;
    if (isFree(place)) return;
    const felt: Record<number, EdgeRows> = {};
    // Two sizes are equally broad.
    const feel = (width: number) => (felt[width] ??= feelEdge(width, [0, innerHeight]));
    place = chooseStrip(STRIP_SIZES, feel, place.top);
    isCrowded = !isFree(place);
  };
  const draw = () => {
    withoutIt(dialog, look);
    const { width, height, top } = place;
    Object.assign(dialog.style, { width: `${width}px`, height: `${height}px`, top: `${top}px` });
  };
  let looks = 0;
  /** What it is drawn smaller for, or hides, may have gone; that is looked for less often. */
  const isWell = (turn?: number) => {
    const isTurn = looks % SELDOM === 0;
    if (isCrowded) return !isTurn;
    return (
      withoutIt(dialog, () => isFree(place, turn)) && (place.height === STRIP_SIZES[0].height || !isTurn)
    );
  };
  const isUsed = () => host.matches(':hover') || document.activeElement === host;
  return {
    draw,
    keep: (ground) => {
      if (document.hidden || isUsed()) return;
      looks += 1;
      if (!isWell(ground === 'part' ? looks : undefined)) draw();
    },
  };
}
