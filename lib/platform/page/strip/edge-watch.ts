/**
 * Tells when the page may have laid something under the closed strip: by what the browser tells anyway, so that a page in
 * which nothing happens is asked nothing, and has no clock of ours. Runs in the page, isolated world.
 */
import { isOrphan } from '../../document/orphan';

/** How long after a change it is looked: a page is drawn in parts. Milliseconds. */
const PAUSE = { least: 1000, most: 10_000 };
/** A page that takes long to be felt is looked at so much less often: it gives so small a part of its time. */
const SHARE = 300;
/** Rows felt in one go of a page that leaves no time. */
const ROWS = 4;
/** When something better is looked for. Milliseconds. */
const LATER_MS = 30_000;
/** A hand so near to the window's edge may be about to press there. CSS pixels. */
const NEAR = 160;

/** What moves or shows parts of a page without a change of its tree. */
const SIGNS = ['load', 'scrollend', 'transitionend', 'animationend', 'toggle', 'visibilitychange'];
/** Her hand or the keyboard leaves the strip, which may be moved again. */
const LEAVING = ['pointerleave', 'focusout'];

/** What came of a part of a look: there is more to feel; all is well; or something better may be found later. */
export type LookEnd = 'more' | 'well' | 'later';

/** What is watched, and what is done about it. */
export type EdgeWatchOptions = {
  readonly host: HTMLElement;
  /** The strip stands there, and neither her hand nor the keyboard is on it. */
  readonly isMovable: () => boolean;
  /** Goes on with a look for as long as there is time. */
  readonly look: (hasTime: () => boolean) => LookEnd;
};

/** The next look, of which there is one at most; `onEnd` comes after it. */
function createNextLook({ isMovable, look }: EdgeWatchOptions, onEnd: () => void) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let due = Number.POSITIVE_INFINITY;
  let [cost, lookedAt] = [0, 0];
  const canLook = () => !isOrphan() && !document.hidden && isMovable();
  const feel = (hasTime: () => boolean): LookEnd => {
    lookedAt = performance.now();
    const end = look(hasTime);
    cost += performance.now() - lookedAt;
    return end;
  };
  const soon = (act: IdleRequestCallback) => void requestIdleCallback(act, { timeout: PAUSE.least });
  const goOn = (deadline: IdleDeadline): void => {
    due = Number.POSITIVE_INFINITY;
    // What was not looked at then is when she comes back, or leaves the strip.
    if (!canLook()) return;
    let rows = 0;
    const end = feel(() => deadline.timeRemaining() > 0 || ++rows < ROWS);
    if (end === 'more') soon(goOn);
    else onEnd();
    if (end === 'later') plan(LATER_MS);
  };
  const begin = () => {
    cost = 0;
    soon(goOn);
  };
  const plan = (pause: number) => {
    const at = performance.now() + pause;
    if (at >= due) return;
    clearTimeout(timer);
    due = at;
    timer = setTimeout(begin, pause);
  };
  return {
    plan: () => plan(Math.min(Math.max(cost * SHARE, PAUSE.least), PAUSE.most)),
    /** A change that nothing told of is found as well, but not looked for as often. */
    now: () => {
      const pause = due === Number.POSITIVE_INFINITY ? PAUSE.most : PAUSE.least;
      if (performance.now() - lookedAt > pause && canLook()) feel(() => true);
    },
    cancel: () => clearTimeout(timer),
  };
}

/** The watch over the page's edge, from the first time that it is begun on. */
export type EdgeWatch = { readonly begin: () => void; readonly stop: () => void };

export function watchEdge(options: EdgeWatchOptions): EdgeWatch {
  const { host } = options;
  // The first change of many is enough: nothing is noted of the page until it was looked at.
  const changes = new MutationObserver(() => onSign());
  const onSign = () => {
    changes.disconnect();
    next.plan();
  };
  const onPointer = ({ isTrusted, clientX }: PointerEvent) => {
    if (isTrusted && clientX > innerWidth - NEAR) next.now();
  };
  const listening = new AbortController();
  const how = { capture: true, passive: true, signal: listening.signal };
  for (const type of LEAVING) host.addEventListener(type, onSign, how);
  const begin = () => {
    if (listening.signal.aborted) return;
    changes.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    // Again each time: a document that was opened anew has lost them.
    for (const type of SIGNS) document.addEventListener(type, onSign, how);
    document.addEventListener('pointerover', onPointer, how);
  };
  const next = createNextLook(options, begin);
  return {
    begin,
    stop: () => {
      listening.abort();
      changes.disconnect();
      next.cancel();
    },
  };
}
