/** From when on a press on the panel may be believed, by what the browser saw of it: the page around it may hide or cover it and bait the press. Pure. */

/** How long the panel must have been in plain sight: nobody aims at what she has seen for less. Milliseconds. */
const STEADY_MS = 500;
/**
 * A gap so short is forgiven: a dialog or a menu that the page opens, above which the panel is raised at once, or a tip that
 * passes over it. Nobody sees a bait and presses in it: to answer a mere flash takes a hand as long. Milliseconds.
 */
const FORGIVEN_MS = 250;
/** One such gap in so long a time: a page that flickers is not forgiven. Milliseconds. */
const FORGIVEN_EACH_MS = 1000;
/** Share of the panel within the window: a narrow window cuts a fifth off, a page that shows one button of ours far more. */
export const LEAST_SHOWN = 0.75;

/** What the browser saw of the panel at one moment, in the panel's own time. */
export type Sighting = {
  /** Nothing lies over it, not even what lets presses through; no effect of the page falls on it. */
  readonly isClear: boolean;
  /** Share of it within the window, from 0 to 1. */
  readonly shown: number;
  readonly at: number;
};

/** What is known of it. */
export type Sight = {
  /** Since when it is in plain sight; null while it is not. */
  readonly since: number | null;
  /** When it was lost last, and since when it had been in plain sight by then. */
  readonly lost: { readonly at: number; readonly since: number } | null;
  /** When a gap was forgiven last. */
  readonly forgivenAt: number;
};

export const UNSEEN: Sight = { since: null, lost: null, forgivenAt: Number.NEGATIVE_INFINITY };

/** True for a gap that nobody can have been baited in, if it ends now. */
const isForgiven = ({ lost, forgivenAt }: Sight, now: number): boolean =>
  lost !== null &&
  now - lost.at < FORGIVEN_MS &&
  lost.at - lost.since >= STEADY_MS &&
  lost.at - forgivenAt >= FORGIVEN_EACH_MS;

/** What is known after one more sighting. */
export const afterSighting = (sight: Sight, { isClear, shown, at }: Sighting): Sight => {
  const { since, lost } = sight;
  if (!isClear || shown < LEAST_SHOWN)
    return since === null ? sight : { ...sight, since: null, lost: { at, since } };
  if (since !== null) return sight;
  if (lost && isForgiven(sight, at)) return { since: lost.since, lost, forgivenAt: at };
  return { ...sight, since: at };
};

/** True if it had been in plain sight long enough for a press at that moment to be meant, whatever came over it since. */
export const wasSteady = ({ since, lost }: Sight, at: number): boolean =>
  (since !== null && at - since >= STEADY_MS) ||
  (lost !== null && at <= lost.at && at - lost.since >= STEADY_MS);

/** True in a gap of which nobody knows yet whether it will be forgiven: what is pressed in it waits for that. */
export const isUndecided = (sight: Sight, now: number): boolean =>
  sight.since === null && isForgiven(sight, now);

/**
 * What is known once a press was handed on that the page's inertness had kept from the panel: to be made usable it is shown
 * anew, a gap of our own, which counts for none of the page's. Only after a press on a panel in plain sight.
 */
export const afterHandedPress = (sight: Sight, at: number): Sight => {
  if (!wasSteady(sight, at)) return sight;
  const { since, lost } = sight;
  const isBack = since !== null && lost !== null && lost.at >= at && since - lost.at < FORGIVEN_MS;
  return { ...sight, since: isBack ? lost.since : since, forgivenAt: Number.NEGATIVE_INFINITY };
};
