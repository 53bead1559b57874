/**
 * What her hands do, in one order, whichever process hears it: commands, keys and presses that reached the page are done one by one,
 * and a key that comes here meanwhile waits behind them. Runs in the panel's frame.
 */
import type { Stroke } from '../../../contract/stroke';
import type { GlobalCommand } from '../../../contract/wire';
import type { HandedPress } from '../panel-focus';
import { type ChordMoments, createChordMoments } from './chord-moments';
import { chooses, createHandQueue, type Hand, type HandQueue, type RestOfPanel } from './hand-queue';
import { createLostPresses, type LostPresses } from './lost-presses';
import { createPageFence, type PageFence } from './page-fence';
import { canWait, strokeOf, writtenStroke } from './stroke-of';

export type HandsOptions = {
  /** `at`: when she pressed it, in epoch ms; null where nobody heard it. */
  readonly run: (command: GlobalCommand, at: number | null) => void;
  readonly type: (stroke: Stroke) => void;
  readonly press: (press: HandedPress) => void;
  /** The page may give the keyboard to this frame. */
  readonly listening: () => void;
  readonly arrived: (id: number) => void;
  readonly rest: RestOfPanel;
};

export type HerHands = {
  readonly do: (hand: Hand) => void;
  /** A key that fell into the panel before this one: it goes before what was pressed after it. */
  readonly late: (stroke: Stroke) => void;
  /**
   * Until then all of it waits: a panel that follows another types nothing before it holds what that one held. `held`: the
   * keys that were down there, by their code; null where nobody knows.
   */
  readonly begin: (held: readonly string[] | null) => void;
  /** Another panel does them from now on, those too that wait here; null: this one again. */
  readonly handTo: (next: ((stroke: Stroke) => void) | null) => void;
  /** Hears keys before every other listener of the panel. */
  readonly listen: (signal: AbortSignal) => void;
};

type Hearing = {
  readonly lost: LostPresses;
  readonly chords: ChordMoments;
  readonly fence: PageFence;
  readonly queue: HandQueue;
  readonly rest: RestOfPanel;
};

/** What comes to this frame itself, before every other listener hears it. */
function createHearing({ lost, chords, fence, queue, rest }: Hearing) {
  let next: ((stroke: Stroke) => void) | null = null;
  const wait = (event: Event, stroke: Stroke) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    if (next) return next(stroke);
    queue.here.push(stroke);
    if (fence.isOpen()) fence.ask();
  };
  const mustWait = () => next !== null || fence.isOpen() || queue.isBusy();
  return {
    handTo(taker: typeof next): void {
      next = taker;
      if (taker) queue.takeStrokes().forEach(taker);
    },
    key(event: KeyboardEvent): void {
      if (!event.isTrusted) return;
      const stroke = strokeOf(event);
      chords.hear(stroke);
      const press = lost.hear(stroke);
      if (press && !next) queue.here.push(press);
      if ((mustWait() || (chooses({ stroke }) && !rest.isHere())) && canWait(event)) wait(event, stroke);
      void queue.drain();
    },
    /** Written without a key (an accent, an input method, a voice): it waits like one. */
    text(event: InputEvent): void {
      const isText = event.isTrusted && event.cancelable && event.inputType === 'insertText' && event.data;
      if (!isText || queue.isActing() || !mustWait()) return;
      wait(event, writtenStroke(event));
      void queue.drain();
    },
  };
}

/** Does one of them. */
const createAct =
  ({ run, type, press, listening }: HandsOptions, fence: PageFence) =>
  (hand: Hand) => {
    if ('passed' in hand) return fence.passed(hand.passed);
    if ('stroke' in hand) return type(hand.stroke);
    if ('pressed' in hand) return press(hand.pressed);
    run(hand.command, hand.at ?? null);
    listening();
  };

export function createHerHands(options: HandsOptions): HerHands {
  const { arrived, rest } = options;
  const lost = createLostPresses();
  const chords = createChordMoments();
  const fence = createPageFence(arrived, () => void queue.drain());
  const act = createAct(options, fence);
  const queue = createHandQueue({ act, mayTypeHere: () => !fence.isOpen(), rest });
  const hear = createHearing({ lost, chords, fence, queue, rest });
  const onMove = () => {
    fence.open();
    lost.onMove();
    if (document.hasFocus()) fence.ask();
  };
  const hearStroke = (stroke: Stroke) => {
    onMove();
    chords.hear(stroke);
    const press = lost.hear(stroke);
    if (press) queue.fromPage.push({ stroke: press });
  };
  const hearFromPage = (hand: Hand) => {
    if ('command' in hand) lost.onChord();
    if ('stroke' in hand) hearStroke(hand.stroke);
    queue.fromPage.push('command' in hand ? { ...hand, at: chords.take() } : hand);
    void queue.drain();
  };
  return {
    do: hearFromPage,
    handTo: hear.handTo,
    late: (stroke) => {
      onMove();
      chords.hear(stroke);
      lost.hear(stroke);
      queue.late(stroke);
      void queue.drain();
    },
    begin: (held) => {
      queue.begin((stroke) => lost.isFound(stroke) && (held?.includes(stroke.code) ?? true));
      lost.onHeld(held);
    },
    listen: (signal) => {
      for (const kind of ['keydown', 'keyup'] as const)
        addEventListener(kind, hear.key, { capture: true, signal });
      addEventListener('beforeinput', hear.text, { capture: true, signal });
      for (const kind of ['blur', 'focus']) addEventListener(kind, onMove, { signal });
    },
  };
}
