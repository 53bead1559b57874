/** Whether she could see the panel when she pressed it, as the browser itself composes it, page and all. Runs in the panel's frame. */
import { STRIP_SIZES } from '../../contract/panel-width';
import { createAnsweredLooks } from './answered-looks';
import { createCoverAlarm } from './cover-alarm';
import { clickAs, pressMoment } from './handed-press';
import type { PageLink } from './page-link';
import { afterHandedPress, afterSighting, isUndecided, LEAST_SHOWN, UNSEEN, wasSteady } from './plain-sight';

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
/** Share of the window's height that the open panel takes: less only if the page shrinks its whole document. */
const LEAST_HEIGHT = 0.5;
/** What its strip takes, at half of the browser's own zoom still. Pixels of the screen. */
const LEAST_STRIP = STRIP_SIZES[0].height * 0.4;

/** Intersection Observer v2, which the types do not know yet. */
type SightEntry = IntersectionObserverEntry & { readonly isVisible?: boolean };
type SightOptions = IntersectionObserverInit & { readonly trackVisibility: true; readonly delay: number };

/** A browser that cannot tell (Firefox: https://bugzil.la/1896900) would otherwise have every press of hers refused. */
const canSee = (): boolean => 'isVisible' in IntersectionObserverEntry.prototype;

type Page = Pick<PageLink, 'raise' | 'stir' | 'layout'>;

/** What is known of the panel. */
type PanelSight = {
  /** True if it was in plain sight at that moment. */
  readonly wasPlain: (at: number) => boolean;
  /** It is out of sight since a moment, and may be back in the next. */
  readonly isUndecided: () => boolean;
  /** A press made then was handed on by our page script, who made the panel usable for it. */
  readonly onHanded: (at: number) => void;
  /** A press was refused: what still covers the panel then is not waited for. */
  readonly onRefused: () => void;
};

/** Follows it; what is covered is raised. Tells each thing that it comes to know. */
function watchSight(page: Page, onKnown: () => void): PanelSight {
  let sight = UNSEEN;
  const options: SightOptions = { trackVisibility: true, delay: LOOK_MS, threshold: [0, LEAST_SHOWN] };
  const looks = createAnsweredLooks(page.stir);
  const onEntries = (entries: readonly SightEntry[]) => {
    looks.answered();
    const wasPlain = sight.since !== null;
    for (const { isVisible = false, intersectionRatio, time } of entries)
      sight = afterSighting(sight, { isClear: isVisible, shown: intersectionRatio, at: time });
    // A gap that is no cover's ends with the answer to this.
    if (wasPlain && sight.since === null) page.stir();
    if (isOut()) lookWhileOut();
    else alarm.tell(sight.since === null);
    onKnown();
  };
  const observer = new IntersectionObserver(onEntries, options);
  const look = () => {
    observer.disconnect();
    observer.observe(document.documentElement);
    looks.asked();
  };
  const isOut = () => isUndecided(sight, performance.now());
  // Observed anew, it is looked at in the next frame already: raised above a dialog of the page it is back by then. What covers
  // it in every one of these frames is no mistake of the browser's.
  const lookWhileOut = () => void requestAnimationFrame(() => (isOut() ? look() : alarm.ask()));
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
    wasPlain: (at) => wasSteady(sight, at) && isTall(),
    isUndecided: isOut,
    onHanded: (at) => {
      sight = afterHandedPress(sight, at);
    },
    onRefused: () => {
      if (sight.since === null) alarm.ask();
    },
  };
}

/** A press of the pointer, and when it was made. */
type PanelPress = { readonly element: HTMLElement; readonly at: number };

/** A double click is one act: its second half is meant as the first was. Milliseconds. */
const DOUBLE_MS = 500;

/** By a key a click has no pointer; one that our own page script hands on (panel-focus.ts) was the pointer's. */
const isPointers = ({ pointerType, isTrusted }: PointerEvent): boolean => pointerType !== '' || !isTrusted;

/** Presses that wait until it is known whether the panel was seen. */
function createHeld() {
  const presses: PanelPress[] = [];
  let isReleasing = false;
  return {
    isReleasing: () => isReleasing,
    hold: (event: Event, press: PanelPress) => {
      event.preventDefault();
      event.stopImmediatePropagation();
      presses.push(press);
    },
    release: () => {
      isReleasing = true;
      for (const { element, at } of presses.splice(0)) clickAs(element, at);
      isReleasing = false;
    },
  };
}

/** A drawing in a button cannot be clicked by a script. */
const elementOf = (event: Event): HTMLElement | undefined =>
  event.composedPath().find((target) => target instanceof HTMLElement);

/** Hears each press of the pointer before what it means does. True for one on a panel that was not in plain sight. */
function judgePresses(page: Page) {
  const held = createHeld();
  const sight = watchSight(page, () => sight.isUndecided() || held.release());
  let lastSeen: PanelPress | null = null;
  const isMeant = (press: PanelPress): boolean => {
    const { element, at } = press;
    const isSecondHalf = lastSeen?.element === element && at - lastSeen.at < DOUBLE_MS;
    if (!sight.wasPlain(at)) return isSecondHalf;
    lastSeen = press;
    return true;
  };
  const isBlind = (event: PointerEvent): boolean => {
    const press = { element: elementOf(event) ?? document.body, at: pressMoment(event) };
    if (!event.isTrusted && !held.isReleasing()) sight.onHanded(press.at);
    if (isMeant(press)) return false;
    if (!sight.isUndecided()) return true;
    held.hold(event, press);
    return false;
  };
  return { sight, isBlind };
}

/**
 * Tells whether what runs now was started by a press of the pointer on a panel that was not in plain sight. Made in a gap
 * that may be forgiven, a press waits for that: a moment later it is done, or refused.
 */
export function watchPresses(page: Page | null): () => boolean {
  // In the side panel and in tabs of our own there is no page around.
  if (!page || !canSee()) return () => false;
  const { sight, isBlind } = judgePresses(page);
  let blind: Event | null = null;
  const onPress = (event: PointerEvent) => {
    if (isPointers(event) && isBlind(event)) blind = event;
  };
  addEventListener('click', onPress, { capture: true });
  // Dragged out, a text would be the page's as well.
  const onDrag = (event: DragEvent) => {
    if (!sight.wasPlain(event.timeStamp)) event.preventDefault();
  };
  addEventListener('dragstart', onDrag, { capture: true });
  return () => {
    const isUnderWay = blind !== null && blind.eventPhase !== Event.NONE;
    if (isUnderWay) sight.onRefused();
    return isUnderWay;
  };
}
