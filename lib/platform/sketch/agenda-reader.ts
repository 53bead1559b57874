/** Reads what a rule allows of a hidden agenda: places, colours, hours and days. Never another word. Runs in the page, isolated world. */
import type { AgendaRule } from '../../domain/agenda-rule';
import { isTimeScale, readDay, readHour } from '../../domain/agenda-words';

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

/** More is no agenda: a page that writes with boxes is not drawn. */
const MOST_BOXES = 1500;

/** Widths could be as long as names, where a site lets its boxes follow their text: only these steps of a column are told. */
const STEPS = 6;
/** The step where no column is known. CSS pixels. */
const LOOSE_STEP = 24;

const all = (selector: string | undefined): Element[] =>
  selector ? [...document.body.querySelectorAll(selector)] : [];

function placeOf(element: Element): Place {
  const { x, y, width, height } = element.getBoundingClientRect();
  return { x, y, width, height };
}

const isShown = ({ width, height }: Place): boolean => width > 0 && height > 0;

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

/** Left and width in steps of the column that the box stands in. */
function snapped({ x, y, width, height }: Place, columns: readonly Place[]): Place {
  const middle = x + width / 2;
  const column = columns.find((head) => middle >= head.x && middle < head.x + head.width);
  const step = column ? column.width / STEPS : LOOSE_STEP;
  const from = column ? column.x : 0;
  const left = snap(x - from, step);
  return { x: from + left, y, width: Math.max(step, snap(x + width - from, step) - left), height };
}

function readBoxes({ box, boxHour }: AgendaRule, columns: readonly Place[]): SketchBox[] {
  const read = all(box).map((element): SketchBox => {
    const { backgroundColor: fill, borderLeftColor } = getComputedStyle(element);
    const written = boxHour ? (element.querySelector(boxHour)?.textContent ?? '') : '';
    const hour = readHour(written) === null ? '' : written.trim();
    const edge = isClear(borderLeftColor) ? fill : borderLeftColor;
    return { element, ...snapped(placeOf(element), columns), fill, edge, hour };
  });
  return read.filter(isShown);
}

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
export function readSketch(rule: AgendaRule): Sketch | null {
  const heads = readLabels(rule.head, readDay);
  const hours = readLabels(rule.hour, hourText);
  if (rule.head && heads.length === 0) return null;
  const boxes = readBoxes(rule, heads);
  if (boxes.length > MOST_BOXES || !isTimeScale(scaleOf(hours, boxes))) return null;
  const [anchor] = all(rule.hour ?? rule.box);
  return {
    paper: anchor ? paperUnder(anchor) : '#fff',
    boxes,
    hours,
    heads,
    closed: all(rule.closed).map(placeOf).filter(isShown),
  };
}
