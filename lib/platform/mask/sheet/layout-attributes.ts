/** Attributes of <html> by which a hidden body is laid out. None of their values shows anything. Page, worker and build. */

/** Ways to lay a body out that leave it one box, which is what can be hidden as a whole: never `contents`. */
export const BODY_DISPLAYS = ['block', 'flex', 'grid'] as const;

/** How the body was laid out when the mask came over it: to change that would be to lay the whole page out once more. */
export const DISPLAY_ATTRIBUTE = 'data-decroche-display';

/** Set where the window stood at the top: no height need be kept for its place, and nothing is laid out for one. */
export const UNSCROLLED_ATTRIBUTE = 'data-decroche-unscrolled';

/** How a sketched page lays its body out, one of the same. */
export const BODY_ATTRIBUTE = 'data-decroche-body';

/** Set between two paints only: the hidden body is laid out once, so that a calendar can measure itself. */
export const MEASURE_ATTRIBUTE = 'data-decroche-measure';

const MEASURING = 'decroche:measuring';

/** True while a measure is ours; the guard takes the attribute away at any other time. */
export const isMeasuring = (): boolean => Reflect.get(globalThis, MEASURING) === true;

/** Lets the body be laid out, or ends that. */
export function setMeasuring(on: boolean): void {
  Reflect.set(globalThis, MEASURING, on);
  document.documentElement?.toggleAttribute(MEASURE_ATTRIBUTE, on);
}
