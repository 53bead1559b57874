/** Has the page stand beside the panel where that works out: pushes, measures, and takes back what did not. Runs in the page, isolated world. */
import { judgeRoom, type RoomVerdict } from '../../domain/page-room';
import { cutBoxes, doesScroll, measureRoom } from './page-measure';
import type { Panel } from './panel-frame';
import { keepPushed, NO_PUSH, type Push, pushPage, tellPage } from './push-page';

/** How long a page that lays itself out by script is given to do so. Milliseconds. */
const SETTLE_MS = 400;
/** A panel that does not start, or a hand that does not pause, must not keep the page under the panel for ever. Milliseconds. */
const PATIENCE_MS = 1500;

/** The page beside the panel. */
export type PageBeside = {
  /** Leaves so many CSS pixels to the panel; 0: the page is whole again, at once. */
  readonly leave: (width: number) => void;
  /** A key of hers opens the panel: the page is laid out anew, which takes it a tenth of a second, once she can write. */
  readonly wait: () => void;
  /** She can write. */
  readonly go: () => void;
  /** The window, or the page's own zoom, has changed. */
  readonly again: () => void;
  /** Looks whether the page has taken its width back. */
  readonly keep: () => void;
};

/** Pushes the page and judges what came of it. */
function createTrial({ dialog }: Pick<Panel, 'dialog'>) {
  let push = NO_PUSH;
  let before: ReadonlySet<Element> = new Set();
  const set = (next: Push) => {
    push = next;
    pushPage(next);
  };
  const look = (next = push): RoomVerdict => {
    set(next);
    return judgeRoom(measureRoom(dialog.getBoundingClientRect(), before));
  };
  return {
    set,
    look,
    now: () => push,
    /** False where the page does not move whatever it makes of it later. */
    works: (width: number): boolean => {
      before = cutBoxes();
      let verdict = look({ width, holdsFixed: false });
      if (verdict === 'fixed' && !doesScroll()) verdict = look({ width, holdsFixed: true });
      return verdict === 'beside' || verdict === 'wide';
    },
  };
}

/** Calls back within a frame whose predecessor is on the screen: the panel with its caret. A page of which half is not there yet cannot be judged. */
function createAfterPaint() {
  let frame = 0;
  const later = (act: () => void) => {
    frame = requestAnimationFrame(() => (document.readyState === 'loading' ? later(act) : act()));
  };
  return {
    cancel: () => cancelAnimationFrame(frame),
    run: (act: () => void) => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => later(act));
    },
  };
}

/** Keeps one act, the last, until her caret stands; at once where nobody waits for one. */
function createTurn() {
  const afterPaint = createAfterPaint();
  let patience: ReturnType<typeof setTimeout> | undefined;
  let act: (() => void) | null = null;
  const go = () => {
    clearTimeout(patience);
    patience = undefined;
    if (act) afterPaint.run(act);
    act = null;
  };
  return {
    go,
    wait: () => {
      clearTimeout(patience);
      patience = setTimeout(go, PATIENCE_MS);
    },
    set: (next: (() => void) | null) => {
      afterPaint.cancel();
      act = next;
      if (patience === undefined) go();
    },
  };
}

/** Starts with a whole page; `onRefused`: it does not stand beside the panel, and is whole again. */
export function createPageBeside(panel: Pick<Panel, 'dialog'>, onRefused: () => void): PageBeside {
  const trial = createTrial(panel);
  const turn = createTurn();
  let settling: ReturnType<typeof setTimeout> | undefined;
  const isPushed = () => trial.now().width > 0;
  const free = () => {
    turn.set(null);
    clearTimeout(settling);
    if (isPushed()) trial.set(NO_PUSH);
  };
  const refuse = () => {
    free();
    onRefused();
  };
  const refuseAloud = () => {
    refuse();
    tellPage();
  };
  /** What the page makes of it by its own scripts decides. */
  const settle = () => {
    clearTimeout(settling);
    settling = setTimeout(() => trial.look() === 'beside' || refuseAloud(), SETTLE_MS);
  };
  const change = (act: () => void) => {
    act();
    tellPage();
    settle();
  };
  /** Within one frame: what does not work out is never seen. */
  const attempt = (width: number) => (trial.works(width) ? change(() => undefined) : refuse());
  return {
    leave: (width) => {
      turn.set(width > 0 && !isPushed() ? () => attempt(width) : null);
      if (width > 0 && isPushed()) change(() => trial.set({ ...trial.now(), width }));
      else if (isPushed()) {
        free();
        tellPage();
      }
    },
    wait: turn.wait,
    go: turn.go,
    again: () => {
      if (!isPushed()) return;
      trial.set(trial.now());
      settle();
    },
    // A root that scrolls would take along what is fixed to the window.
    keep: () => (trial.now().holdsFixed && doesScroll() ? refuseAloud() : keepPushed()),
  };
}
