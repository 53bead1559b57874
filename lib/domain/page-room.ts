/** Whether a page really stands beside the panel once it was made narrower: judged by what was measured of it. */

/** What was measured of a page. Pixels of the window. */
export type PageRoom = {
  /** Where the panel begins. */
  readonly left: number;
  /** Where the page itself ends: its root and its body. */
  readonly right: number;
  /** How much of the page lies under the panel: what it fixed to the window, and the rest. */
  readonly under: { readonly fixed: number; readonly flowing: number };
  /** A horizontal scroll bar stands where there was none, or a wide box cuts off what it showed before. */
  readonly cutsOff: boolean;
};

/**
 * `beside`: nothing of the page is under the panel. `unmoved`: the page keeps its width against us. `fixed`: only what
 * it fixed to the window stayed. `wide`: its content is wider than what is left, which a page may still mend by itself.
 */
export type RoomVerdict = 'beside' | 'unmoved' | 'fixed' | 'wide';

/** Browsers round to the pixel. */
const ROUNDING = 1;

/** What the measures say. */
export function judgeRoom({ left, right, under, cutsOff }: PageRoom): RoomVerdict {
  if (right > left + ROUNDING) return 'unmoved';
  if (under.flowing > 0 || cutsOff) return 'wide';
  return under.fixed > 0 ? 'fixed' : 'beside';
}
