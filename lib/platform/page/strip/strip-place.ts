/** Where the closed strip stands: at a place of the window's edge where it hides no button of the page. Runs in the page, isolated world. */
import { STRIP_SIZES } from '../../../contract/panel-width';
import { chooseStrip, type EdgeRows, type StripPlace } from '../../../domain/page-room';
import { HOST_ATTRIBUTE } from '../../document/our-hosts';
import type { EdgeWatchOptions, LookEnd } from './edge-watch';

/** Set on the panel's dialog for the time of a look; see ../panel-frame.ts. */
export const UNFELT = 'data-unfelt';

/** What may have become better is looked for so seldom: to feel the whole edge of a big page costs it frames. Milliseconds. */
const SELDOM_MS = 30_000;
/** How finely the edge is felt. CSS pixels. */
const STEP = 12;
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
function feelEdge(width: number, [top, bottom]: readonly [number, number]): EdgeRows {
  const right = document.documentElement.clientWidth;
  const controls: number[] = [];
  for (let y = top; y < bottom; y += STEP) {
    const points = [3, width - 3].flatMap((x) => [1, STEP - 1].map((down) => [right - x, y + down] as const));
    controls.push(points.filter(([x, down]) => isControlAt(x, down)).length);
  }
  return { controls, rowHeight: STEP };
}

/**
 * One point of a row, at its left and its right end by turns: each costs a page of 20,000 elements 1.4 ms (Chromium 156, November
 * 2026), and any button as high as two rows lies under one.
 */
function isTaken({ width, top }: StripPlace, row: number, turn: number): boolean {
  const fromRight = (row + turn) % 2 === 0 ? 3 : width - 3;
  return isControlAt(document.documentElement.clientWidth - fromRight, top + (row + 0.5) * STEP);
}

/** What is beneath a panel is felt as if it were not there. */
function withoutIt<Felt>(dialog: HTMLElement, feel: () => Felt): Felt {
  dialog.toggleAttribute(UNFELT, true);
  const felt = feel();
  dialog.removeAttribute(UNFELT);
  return felt;
}

/** True while a strip that stands there hides nothing that she could press. */
const isFree = ({ width, height, top }: StripPlace): boolean =>
  top + height <= innerHeight && feelEdge(width, [top, top + height]).controls.every((count) => count === 0);

/** The strip of a closed panel. */
export type StripKeeper = {
  /** Draws it where it stands. */
  readonly draw: () => void;
  /** Moves it where it has come to hide something; never from under her hand. */
  readonly keep: () => void;
  /** The same in parts, and less closely. */
  readonly keepOn: EdgeWatchOptions['look'];
  readonly isUsed: () => boolean;
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
  let [row, turn, searchedAt] = [0, 0, 0];
  const search = () => {
    isCrowded = false;
    searchedAt = performance.now();
    if (isFree(place)) return;
    const felt: Record<number, EdgeRows> = {};
    // Two sizes are equally broad.
    const feel = (width: number) => (felt[width] ??= feelEdge(width, [0, innerHeight]));
    place = chooseStrip(STRIP_SIZES, feel, place.top);
    isCrowded = !isFree(place);
  };
  const draw = () => {
    withoutIt(dialog, search);
    const { width, height, top } = place;
    Object.assign(dialog.style, { width: `${width}px`, height: `${height}px`, top: `${top}px` });
  };
  const isUsed = () => host.matches(':hover') || document.activeElement === host;
  /** What it is drawn smaller for, or hides, may have gone. */
  const isWorse = () => isCrowded || place.height < STRIP_SIZES[0].height;
  const feelOn = (hasTime: () => boolean): LookEnd | 'taken' => {
    do {
      if (isTaken(place, row, turn)) return 'taken';
      row += 1;
      if (row * STEP >= place.height) return 'well';
    } while (hasTime());
    return 'more';
  };
  return {
    draw,
    isUsed,
    keep: () => {
      if (document.hidden || isUsed() || isCrowded) return;
      if (!withoutIt(dialog, () => isFree(place))) draw();
    },
    keepOn: (hasTime) => {
      const end = isCrowded ? 'well' : withoutIt(dialog, () => feelOn(hasTime));
      if (end === 'more') return 'more';
      [row, turn] = [0, turn + 1];
      if (end === 'well' && !isWorse()) return 'well';
      if (end === 'well' && performance.now() - searchedAt < SELDOM_MS) return 'later';
      draw();
      return 'well';
    },
  };
}
