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
  /** The keys that are down now, by their code. */
  readonly held: () => string[];
  /**
   * The keyboard comes from the panel before this one: until `moved`, what falls here waits behind what fell there, which
   * comes by a longer way.
   */
  readonly moving: () => void;
  readonly moved: () => void;
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
  readonly mayTypeHere: () => boolean;
};

/** What comes to this frame itself, before every other listener hears it. */
function createHearing({ lost, chords, fence, queue, rest, mayTypeHere }: Hearing) {
  let next: ((stroke: Stroke) => void) | null = null;
  const wait = (event: Event, stroke: Stroke) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    if (next) return next(stroke);
    queue.here.push(stroke);
    if (fence.isOpen()) fence.ask();
  };
  const mustWait = () => next !== null || !mayTypeHere() || queue.isBusy();
  const key = (event: KeyboardEvent) => {
    if (!event.isTrusted) return;
    const stroke = strokeOf(event);
    chords.hear(stroke);
    const press = lost.hear(stroke);
    if (press && !next) queue.here.push(press);
    if ((mustWait() || (chooses({ stroke }) && !rest.isHere())) && canWait(event)) wait(event, stroke);
    void queue.drain();
  };
  /** Written without a key (an accent, an input method, a voice): it waits like one. */
  const text = (event: InputEvent) => {
    const isText = event.isTrusted && event.cancelable && event.inputType === 'insertText' && event.data;
    if (!isText || queue.isActing() || !mustWait()) return;
    wait(event, writtenStroke(event));
    void queue.drain();
  };
  return {
    handTo(taker: typeof next): void {
      next = taker;
      if (taker) queue.takeStrokes().forEach(taker);
    },
    listen(signal: AbortSignal): void {
      for (const kind of ['keydown', 'keyup'] as const)
        addEventListener(kind, key, { capture: true, signal });
      addEventListener('beforeinput', text, { capture: true, signal });
    },
  };
}

/**
 * Hears a key that comes by a longer way than this frame's, and gives what of it is still to be done. A press made up meanwhile from
 * its release makes room for it; where a busy page was waited for no longer, that one is done already, and the letter is not
 * written twice.
 */
const createLateHearing =
  ({ lost, chords, queue }: Pick<Hearing, 'lost' | 'chords' | 'queue'>, onMove: () => void) =>
  (stroke: Stroke): readonly Stroke[] => {
    onMove();
    chords.hear(stroke);
    const isGiven = lost.isGiven(stroke);
    const press = lost.hear(stroke);
    const hasWaited = queue.drop(lost.wasHeard);
    if (isGiven && !hasWaited) return [];
    return press ? [press, stroke] : [stroke];
  };

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
  const { rest } = options;
  const lost = createLostPresses();
  const chords = createChordMoments();
  const fence = createPageFence(options.arrived, () => void queue.drain());
  let isMoving = false;
  const mayTypeHere = () => !(isMoving || fence.isOpen());
  const queue = createHandQueue({ act: createAct(options, fence), mayTypeHere, rest });
  const hear = createHearing({ lost, chords, fence, queue, rest, mayTypeHere });
  const onMove = () => {
    fence.open();
    lost.onMove();
    if (document.hasFocus()) fence.ask();
  };
  const hearStroke = createLateHearing({ lost, chords, queue }, onMove);
  const hearFromPage = (hand: Hand) => {
    if ('command' in hand) {
      lost.onChord();
      queue.fromPage.push({ ...hand, at: chords.take() });
    } else if ('stroke' in hand)
      queue.fromPage.push(...hearStroke(hand.stroke).map((stroke) => ({ stroke })));
    else queue.fromPage.push(hand);
    void queue.drain();
  };
  return {
    do: hearFromPage,
    handTo: hear.handTo,
    late: (stroke) => {
      if (hearStroke(stroke).includes(stroke)) queue.late(stroke);
      void queue.drain();
    },
    begin: (held) => {
      queue.begin((stroke) => lost.isFound(stroke) && (held?.includes(stroke.code) ?? true));
      lost.onHeld(held);
    },
    held: lost.held,
    moving: () => {
      isMoving = true;
    },
    moved: () => {
      isMoving = false;
      void queue.drain();
    },
    listen: (signal) => {
      hear.listen(signal);
      for (const kind of ['blur', 'focus']) addEventListener(kind, onMove, { signal });
    },
  };
}
