/** Whether she can see the panel that she presses: the page around it may hide or cover it and bait the press. Runs in the panel's frame. */
import { STRIP_SIZES } from '../../contract/panel-width';
import { createCoverAlarm } from './cover-alarm';
import type { PageLink } from './page-link';

/** How long the panel must have been in plain sight: nobody aims at what she has seen for less. Milliseconds. */
const STEADY_MS = 500;
/**
 * A gap so short is forgiven: a dialog or a menu that the page opens, above which the panel is raised at once, or a tip that
 * passes over it. Nobody sees a bait, aims and presses in it; a press within the gap itself is refused. Milliseconds.
 */
const FORGIVEN_MS = 200;
/** One such gap in so long a time: a page that flickers is not forgiven. Milliseconds. */
const FORGIVEN_EACH_MS = 1000;
/**
 * A window that has just changed its size is told to be covered for as long, on a busy machine: of fifty growths under load
 * eleven raised a panel over which nothing lay, and took the keyboard out of it each time. Milliseconds.
 */
const RESIZED_MS = 3000;
/**
 * How often the browser looks while the page moves; it allows no less. Milliseconds.
 * https://w3c.github.io/IntersectionObserver/#dom-intersectionobserver-trackvisibility
 */
const LOOK_MS = 100;
/** Share of the panel within the window: a narrow window cuts a fifth off, a page that shows one button of ours far more. */
const LEAST_SHOWN = 0.75;
/** Share of the window's height that the open panel takes: less only if the page shrinks its whole document. */
const LEAST_HEIGHT = 0.5;
/** What its strip takes, at half of the browser's own zoom still. Pixels of the screen. */
const LEAST_STRIP = STRIP_SIZES[0].height * 0.4;

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
  /** When it was lost, and since when it had been in plain sight by then. */
  readonly lost: { readonly at: number; readonly since: number } | null;
  /** When a gap was forgiven last. */
  readonly forgivenAt: number;
};

export const UNSEEN: Sight = { since: null, lost: null, forgivenAt: Number.NEGATIVE_INFINITY };

/** True for a gap that ends now and that nobody can have been baited in. */
const isForgiven = ({ lost, forgivenAt }: Sight, at: number): boolean =>
  lost !== null &&
  at - lost.at < FORGIVEN_MS &&
  lost.at - lost.since >= STEADY_MS &&
  lost.at - forgivenAt >= FORGIVEN_EACH_MS;

/** What is known after one more sighting. */
export const afterSighting = (sight: Sight, { isClear, shown, at }: Sighting): Sight => {
  const { since, lost } = sight;
  if (!isClear || shown < LEAST_SHOWN)
    return since === null ? sight : { ...sight, since: null, lost: { at, since } };
  if (since !== null) return sight;
  if (lost && isForgiven(sight, at)) return { since: lost.since, lost: null, forgivenAt: at };
  return { ...sight, since: at, lost: null };
};

/** True once it has been in plain sight long enough for a press to be meant. */
export const isSteady = ({ since }: Sight, now: number): boolean =>
  since !== null && now - since >= STEADY_MS;

/** Intersection Observer v2, which the types do not know yet. */
type SightEntry = IntersectionObserverEntry & { readonly isVisible?: boolean };
type SightOptions = IntersectionObserverInit & { readonly trackVisibility: true; readonly delay: number };

/** A browser that cannot tell (Firefox: https://bugzil.la/1896900) would otherwise have every press of hers refused. */
const canSee = (): boolean => 'isVisible' in IntersectionObserverEntry.prototype;

type Page = Pick<PageLink, 'raise' | 'layout'>;

/** What is known of the panel as the browser itself composes it, page and all. */
type PanelSight = {
  readonly isPlain: () => boolean;
  /** A press was refused: what still covers the panel then is not waited for. */
  readonly onRefused: () => void;
};

/** Follows it; what is covered is raised. */
function watchSight(page: Page): PanelSight {
  let sight = UNSEEN;
  const options: SightOptions = { trackVisibility: true, delay: LOOK_MS, threshold: [0, LEAST_SHOWN] };
  const onEntries = (entries: readonly SightEntry[]) => {
    for (const { isVisible = false, intersectionRatio, time } of entries)
      sight = afterSighting(sight, { isClear: isVisible, shown: intersectionRatio, at: time });
    alarm.tell(sight.since === null);
  };
  const observer = new IntersectionObserver(onEntries, options);
  const look = () => {
    observer.disconnect();
    observer.observe(document.documentElement);
  };
  let resizedAt = Number.NEGATIVE_INFINITY;
  addEventListener('resize', () => {
    resizedAt = performance.now();
  });
  const isUnsure = () => performance.now() - resizedAt < RESIZED_MS;
  const alarm = createCoverAlarm({ look, isUnsure, onCovered: page.raise });
  look();
  const least = () => (page.layout.open ? outerHeight * LEAST_HEIGHT : LEAST_STRIP);
  const isTall = () => innerHeight * devicePixelRatio >= least();
  return {
    isPlain: () => isSteady(sight, performance.now()) && isTall(),
    onRefused: () => {
      if (sight.since === null) alarm.ask();
    },
  };
}

/**
 * Tells whether what runs now was started by a press of the pointer on a panel that is not in plain sight. A click
 * without a pointer comes from a key; one that our own page script hands on (panel-focus.ts) was the pointer's.
 */
export function watchPresses(page: Page | null): () => boolean {
  // In the side panel and in tabs of our own there is no page around.
  if (!page || !canSee()) return () => false;
  const { isPlain, onRefused } = watchSight(page);
  let press: PointerEvent | null = null;
  const onPress = (event: PointerEvent) => {
    press = event;
  };
  addEventListener('click', onPress, { capture: true });
  // Dragged out, a text would be the page's as well.
  const onDrag = (event: DragEvent) => {
    if (!isPlain()) event.preventDefault();
  };
  addEventListener('dragstart', onDrag, { capture: true });
  return () => {
    const isUnderWay = press !== null && press.eventPhase !== Event.NONE;
    const isBlind = isUnderWay && (press?.pointerType !== '' || !press.isTrusted) && !isPlain();
    if (isBlind) onRefused();
    return isBlind;
  };
}
