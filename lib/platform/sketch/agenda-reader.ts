/** Reads what a rule allows of a hidden agenda: places, colours, hours and days. Never another word. Runs in the page, isolated world. */

import { isTimeScale, readDay, readHour } from '../../domain/privacy/agenda-words';
import type { RuleHere } from '../../domain/privacy/mask-rule';

export type Place = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** One appointment: where it stands, in which colours; its element, for the one row that a held key shows. */
export type SketchBox = Place & {
  readonly element: Element;
  readonly fill: string;
  readonly edge: string;
  /** Its own hour, where the site writes it in the box. */
  readonly hour: string;
};

type Label = Place & { readonly text: string };

/** All that is drawn; coordinates in CSS pixels of the window. */
export type Sketch = {
  readonly paper: string;
  readonly boxes: readonly SketchBox[];
  readonly hours: readonly Label[];
  readonly heads: readonly Label[];
  readonly closed: readonly Place[];
};

/** More in and around the window is no agenda: a page that writes with boxes is not drawn. */
const MOST_BOXES = 1500;

/** Left edges are told in these steps of a column. */
const STEPS = 6;
/** The step where no column is known, and the widest box then. CSS pixels. */
const LOOSE = { step: 24, widest: 240 };

const all = (selector: string | undefined): Element[] =>
  selector ? [...document.body.querySelectorAll(selector)] : [];

function placeOf(element: Element): Place {
  const { x, y, width, height } = element.getBoundingClientRect();
  return { x, y, width, height };
}

const isShown = ({ width, height }: Place): boolean => width > 0 && height > 0;

/** True for a place that stands in the window, or no farther from it than so many times its size. */
export const isWithin = ({ x, y, width, height }: Place, farther: number): boolean =>
  x + width > -farther * innerWidth &&
  x < (1 + farther) * innerWidth &&
  y + height > -farther * innerHeight &&
  y < (1 + farther) * innerHeight;

const textOf = (element: Element): string =>
  // A space between elements: « lun. » and « 16 » are two words.
  [...element.childNodes].map(({ textContent }) => textContent ?? '').join(' ');

const isClear = (color: string): boolean => color === 'transparent' || /, 0\)$/.test(color);

function paperUnder(element: Element): string {
  for (let under = element.parentElement; under; under = under.parentElement) {
    const { backgroundColor } = getComputedStyle(under);
    if (!isClear(backgroundColor) && under !== document.documentElement) return backgroundColor;
  }
  return '#fff';
}

const snap = (value: number, step: number): number => Math.round(value / step) * step;

/** Where a box may stand: a column, or the window where none is known. */
type Lane = { readonly from: number; readonly to: number; readonly step: number; readonly widest: number };

const laneOf = ({ x, width }: Place, columns: readonly Place[]): Lane => {
  const left = x + Math.min(width / 2, 1);
  const column = columns.find((head) => left >= head.x - 1 && left < head.x + head.width - 1);
  if (!column) return { from: 0, to: innerWidth, ...LOOSE };
  return { from: column.x, to: column.x + column.width, step: column.width / STEPS, widest: column.width };
};

/**
 * Boxes as wide as the room to the next one's left edge: a width could be as long as a name, where a site lets its boxes
 * follow their text.
 */
function withEvenWidths(boxes: readonly SketchBox[], columns: readonly Place[]): SketchBox[] {
  const placed = boxes.map((box) => {
    const lane = laneOf(box, columns);
    return { box, lane, x: lane.from + snap(box.x - lane.from, lane.step) };
  });
  return placed.map(({ box, lane, x }) => {
    const after = placed
      .filter((other) => other.lane.from === lane.from && other.x > x)
      .map((other) => other.x);
    return { ...box, x, width: Math.min(lane.widest, Math.min(lane.to, ...after) - x) };
  });
}

type Placed = { readonly element: Element; readonly place: Place };

const nearBoxes = ({ box }: RuleHere): Placed[] =>
  all(box)
    .map((element) => ({ element, place: placeOf(element) }))
    // An arrow may lead out of the window, one window away; what is farther costs nothing.
    .filter(({ place }) => isShown(place) && isWithin(place, 1));

const readBox = ({ element, place }: Placed, { boxHour }: RuleHere): SketchBox => {
  const { backgroundColor: fill, borderLeftColor } = getComputedStyle(element);
  const written = boxHour ? (element.querySelector(boxHour)?.textContent ?? '') : '';
  const hour = readHour(written) === null ? '' : written.trim();
  const edge = isClear(borderLeftColor) ? fill : borderLeftColor;
  return { element, ...place, fill, edge, hour };
};

const readLabels = (selector: string | undefined, toText: (text: string) => string | null): Label[] =>
  all(selector).flatMap((element) => {
    const place = placeOf(element);
    const text = toText(textOf(element));
    return text === null || !isShown(place) ? [] : [{ ...place, text }];
  });

const hourText = (text: string): string | null => (readHour(text) === null ? null : text.trim());

/** Hours against heights: those beside the columns, else those in the boxes. */
const scaleOf = (hours: readonly Label[], boxes: readonly SketchBox[]) =>
  (hours.length > 0
    ? hours
    : boxes.filter(({ hour }) => hour !== '').map((box) => ({ ...box, text: box.hour }))
  ).map(({ y, text }) => ({ y, minutes: readHour(text) ?? 0 }));

/** Reads the page by its rule; null when it does not find hours on one scale: nothing is then shown at all. */
export function readSketch(rule: RuleHere): Sketch | null {
  const heads = readLabels(rule.head, readDay);
  const hours = readLabels(rule.hour, hourText);
  if (rule.head && heads.length === 0) return null;
  const near = nearBoxes(rule);
  if (near.length > MOST_BOXES) return null;
  const boxes = withEvenWidths(
    near.map((placed) => readBox(placed, rule)),
    heads,
  );
  if (!isTimeScale(scaleOf(hours, boxes))) return null;
  const [anchor] = all(rule.hour ?? rule.box);
  return {
    paper: anchor ? paperUnder(anchor) : '#fff',
    boxes,
    hours,
    heads,
    closed: all(rule.closed).map(placeOf).filter(isShown),
  };
}
