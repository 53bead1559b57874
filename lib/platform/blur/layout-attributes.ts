/** Two attributes of <html> by which the sketch lays a hidden body out. None of their values shows anything. Page, worker and build. */

/** How the page lays its body out: `block`, `flex` or `grid`. */
export const BODY_ATTRIBUTE = 'data-decroche-body';

/** Set between two paints only: the hidden body is laid out once, so that a calendar can measure itself. */
export const MEASURE_ATTRIBUTE = 'data-decroche-measure';

const MEASURING = 'decroche:measuring';

/** True while a measure is ours; the guard takes the attribute away at any other time. */
export const isMeasuring = (): boolean => Reflect.get(globalThis, MEASURING) === true;

/** Lets the body be laid out, or ends that. */
export function setMeasuring(on: boolean): void {
  Reflect.set(globalThis, MEASURING, on);
  document.documentElement.toggleAttribute(MEASURE_ATTRIBUTE, on);
}
