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

/** The window's edge, felt from top to bottom: how many controls of the page lie in each row of it. */
export type EdgeRows = { readonly controls: readonly number[]; readonly rowHeight: number };

/** Where a strip of this height hides the fewest controls of the page, as near as can be to where it is wanted. Pixels. */
export function freePlace(
  { controls, rowHeight }: EdgeRows,
  { height, wanted }: { readonly height: number; readonly wanted: number },
): { readonly top: number; readonly hidden: number } {
  const rows = Math.ceil(height / rowHeight);
  let best = { top: 0, hidden: Number.POSITIVE_INFINITY };
  for (let first = 0; first + rows <= Math.max(controls.length, rows); first += 1) {
    const hidden = controls.slice(first, first + rows).reduce((sum, each) => sum + each, 0);
    const top = first * rowHeight;
    const isNearer = Math.abs(top - wanted) < Math.abs(best.top - wanted);
    if (hidden < best.hidden || (hidden === best.hidden && isNearer)) best = { top, hidden };
  }
  return best;
}

/** A size that the strip may have. */
export type StripSize = { readonly width: number; readonly height: number };
/** And where it then stands. */
export type StripPlace = StripSize & { readonly top: number };

/**
 * The first of these sizes, from the fullest to the thinnest, for which there is a place that hides no control of the
 * page; the last one wherever it hides the fewest. `rowsOf` feels the edge as broad as that size.
 */
export function chooseStrip(
  [first, ...thinner]: readonly [StripSize, ...StripSize[]],
  rowsOf: (width: number) => EdgeRows,
  wanted: number,
): StripPlace {
  const { top, hidden } = freePlace(rowsOf(first.width), { height: first.height, wanted });
  const [next, ...rest] = thinner;
  return hidden === 0 || !next ? { ...first, top } : chooseStrip([next, ...rest], rowsOf, wanted);
}
