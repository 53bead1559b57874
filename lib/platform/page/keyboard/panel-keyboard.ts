/** Where the keyboard is while the panel owns it: in the panel's frame, or in our own hands. Runs in the page, isolated world. */
import type { Panel } from '../panel-frame';

/**
 * The keyboard moves to the frame in a pause of her typing: a key on its way from the browser as it moves would reach
 * neither frame (Chromium 156, November 2026). Milliseconds.
 */
const QUIET_MS = 150;
/** A page that takes the keyboard so often gets no further chance for a while: her keys are handed on one by one. */
const THEFTS = { times: 3, withinMs: 5000 };

/** After this delay a window that only passes the keyboard on has done so. Milliseconds. */
const SETTLED_MS = 10;

/** What of raise.ts is needed; mount.js carries it. */
export type TopLayer = {
  readonly promote: (panel: Panel) => void;
  readonly focusPanel: (panel: Panel) => void;
};

export type PanelKeyboard = {
  /** Keeps the keyboard in our own hands until the panel listens; leaves it in a panel that has it. */
  readonly hold: () => void;
  /** The panel listens: the keyboard goes to its frame in the next pause. */
  readonly give: () => void;
  /** The frame takes it by itself: from another frame it does not pass through the page then. */
  readonly expect: () => void;
  /** Into the frame at once, whatever comes. */
  readonly giveNow: () => void;
  /** A key came to the page: the keyboard is not where it belongs. */
  readonly onStray: () => void;
  /** The panel is about to be shown anew, which drops the focus inside its frame: our own hands keep it meanwhile. */
  readonly beforeRaise: () => void;
  /** The frame lost it, by its own account. */
  readonly onLost: () => void;
  readonly listen: (signal: AbortSignal) => void;
};

/** Counts how often the page took the keyboard of late. */
function createThefts() {
  let times: number[] = [];
  return {
    add: () => {
      const now = performance.now();
      times = [...times.filter((at) => now - at < THEFTS.withinMs), now];
    },
    areMany: () => times.length > THEFTS.times,
  };
}

type Keyboard = {
  readonly panel: Panel;
  readonly isOwned: () => boolean;
  readonly own: () => void;
  readonly topLayer: TopLayer;
  /** The frame has it: she can write there. */
  readonly onGiven: () => void;
};

/** Our own hands, and the frame in the next pause. */
function createPlaces(
  { panel, isOwned, onGiven, topLayer: { focusPanel } }: Keyboard,
  areThefts: () => boolean,
) {
  const { frame, catcher, aim } = panel;
  let isListening = false;
  let timer = 0;
  let strayedAt = -QUIET_MS;
  const catchKeys = () => {
    aim.current = catcher;
    if (panel.focused() !== catcher) focusPanel(panel);
  };
  const expect = () => {
    clearTimeout(timer);
    isListening = true;
    aim.current = frame;
  };
  const giveNow = () => {
    expect();
    catcher.value = '';
    focusPanel(panel);
    onGiven();
  };
  const give = () => {
    isListening = true;
    clearTimeout(timer);
    if (panel.focused() === frame) return onGiven();
    if (!isOwned()) return;
    const quiet = areThefts() ? THEFTS.withinMs : QUIET_MS;
    const left = strayedAt + quiet - performance.now();
    if (left > 0) timer = window.setTimeout(give, left);
    else giveNow();
  };
  return {
    expect,
    give,
    giveNow,
    hold: () => {
      isListening = false;
      if (panel.focused() !== frame) catchKeys();
    },
    onStray: () => {
      strayedAt = performance.now();
      catchKeys();
      if (isListening) give();
    },
  };
}

/** In another tab or window she is not robbed here: the keyboard went with her. */
const isInFront = (): boolean => document.hasFocus() && document.visibilityState === 'visible';

/** Our hands, taking the keyboard back from whoever took it. */
function createTakeBack({ panel, isOwned, topLayer }: Keyboard, onStray: () => void) {
  let isAtWork = false;
  const takeBack = () => {
    if (!isOwned()) return;
    isAtWork = true;
    panel.aim.current = panel.catcher;
    // Nothing behind a modal panel can take the focus; a window still can, and gives it back to this one.
    topLayer.promote(panel);
    // Focused anew, an element takes the keyboard back from any frame; a window that calls itself would bring its tab to
    // the front, also when it is another tab that she went to.
    panel.catcher.blur();
    onStray();
    isAtWork = false;
  };
  return {
    /** What we move is told by the same events as what the page moves. */
    isAtWork: () => isAtWork,
    takeBack: () => {
      takeBack();
      // What the page did is not over yet: its frame has the keyboard once the window has told that it lost it. No key
      // comes between (Chromium 156, November 2026).
      queueMicrotask(takeBack);
    },
  };
}

export function createPanelKeyboard(keyboard: Keyboard): PanelKeyboard {
  const { panel, isOwned, own } = keyboard;
  const { host, frame, catcher, aim } = panel;
  const thefts = createThefts();
  const places = createPlaces(keyboard, thefts.areMany);
  const { isAtWork, takeBack } = createTakeBack(keyboard, places.onStray);

  const onTheft = () => {
    thefts.add();
    takeBack();
  };
  let waiting = 0;
  const isTaken = ({ type }: Event): boolean => {
    if (type === 'blur' && aim.current === catcher) return true;
    if (type !== 'focus') return document.activeElement !== host;
    // On a browser just started the window is given the keyboard once more, while the frame stays the active element
    // (Chromium 156, November 2026); on its way to the frame it passes here too, and is gone at once.
    if (panel.focused() === frame) waiting = window.setTimeout(onTheft, SETTLED_MS);
    return !panel.focused();
  };
  const look = (event: Event) => {
    if (!event.isTrusted) return;
    clearTimeout(waiting);
    // Nothing of the page can give our frame the keyboard: she did.
    if (event.type === 'blur' && panel.focused() === frame) own();
    const isTheirs = !isAtWork() && isOwned() && isInFront();
    if (isTheirs && isTaken(event)) onTheft();
  };
  return {
    ...places,
    beforeRaise: () => {
      if (!isOwned() || aim.current !== frame) return;
      thefts.add();
      places.onStray();
    },
    onLost: () => {
      if (isOwned() && isInFront() && aim.current === frame) onTheft();
    },
    listen: (signal) => {
      addEventListener('focusin', look, { capture: true, signal });
      // Not captured: the focus of an element does not come up to the window.
      for (const type of ['focus', 'blur']) addEventListener(type, look, { signal });
    },
  };
}
