/**
 * What her hands do, in one order, whichever process hears it: commands, keys and presses that reached the page are done one by one,
 * and a key that comes here meanwhile waits behind them. Runs in the panel's frame.
 */
import { momentOf } from '../../../contract/key-moment';
import type { Stroke } from '../../../contract/stroke';
import type { GlobalCommand } from '../../../contract/wire';
import type { HandedPress } from '../panel-focus';
import { createLostPresses, type LostPresses } from './lost-presses';
import { createPageFence, type PageFence } from './page-fence';

/** One of her acts that came through the page. */
export type Hand =
  | { readonly command: GlobalCommand }
  | { readonly stroke: Stroke }
  /** A press that the page's inertness kept from the panel. */
  | { readonly pressed: HandedPress }
  /** The page has no key left of those before `arrived` came under this id. */
  | { readonly passed: number };

/** The keys that can wait: what stroke-typing.ts does itself. */
const CAN_WAIT = /^(?:Enter|Tab|Escape|Backspace|Delete|Arrow\w+|Home|End|F1)$/;

/** What these do hangs on what is proposed for the words before them: a protocol is opened, the list is left or walked. */
const CHOOSES = /^(?:Enter|Tab|Escape|ArrowUp|ArrowDown)$/;

export type HandsOptions = {
  readonly run: (command: GlobalCommand) => void;
  readonly type: (stroke: Stroke) => void;
  readonly press: (press: HandedPress) => void;
  /** The page may give the keyboard to this frame. */
  readonly listening: () => void;
  readonly arrived: (id: number) => void;
  /** What comes behind the first paint: it must be here before a key chooses among it. */
  readonly rest: { readonly isHere: () => boolean; readonly bring: () => Promise<unknown> };
};

export type HerHands = {
  readonly do: (hand: Hand) => void;
  /** Hears keys before every other listener of the panel. */
  readonly listen: (signal: AbortSignal) => void;
};

/** Whatever an act draws or focuses stands at the end of its turn. */
const nextTurn = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });

const canWait = ({ key, ctrlKey, altKey, metaKey, isComposing }: KeyboardEvent): boolean =>
  !(isComposing || metaKey) && (CAN_WAIT.test(key) || ([...key].length === 1 && (!ctrlKey || altKey)));

const strokeOf = (event: KeyboardEvent): Stroke => {
  const { type, key, code, keyCode, shiftKey: shift, metaKey: meta } = event;
  const isPlain = event.getModifierState('AltGraph');
  const [alt, ctrl] = [event.altKey && !isPlain, event.ctrlKey && !isPlain];
  const at = momentOf(event);
  return { at, up: type === 'keyup', key, code, keyCode, alt, ctrl, shift, meta };
};

const writtenStroke = (event: InputEvent): Stroke => {
  const held = { alt: false, ctrl: false, shift: false, meta: false };
  const at = momentOf(event);
  return { at, up: false, key: event.data ?? '', code: '', keyCode: 0, ...held };
};

interface Queue {
  readonly fromPage: Hand[];
  readonly here: Stroke[];
  drain(): Promise<void>;
  isBusy(): boolean;
  /** In the middle of an act: what it writes itself is told as text too. */
  isActing(): boolean;
}

/** Alt with a digit means the row of that number. */
const chooses = (hand: Hand): boolean => {
  if (!('stroke' in hand) || hand.stroke.up) return false;
  const { key, code, alt } = hand.stroke;
  return CHOOSES.test(key) || (alt && /\d$/.test(code));
};

type Acting = {
  readonly act: (hand: Hand) => void;
  readonly mayTypeHere: () => boolean;
  readonly rest: HandsOptions['rest'];
};

/** Does what it is given one after the other, the page's before what came here. */
function createQueue({ act, mayTypeHere, rest }: Acting): Queue {
  const fromPage: Hand[] = [];
  const here: Stroke[] = [];
  let isBusy = false;
  let isActing = false;
  const next = (): Hand | undefined => {
    const [handed] = fromPage;
    const [typed] = here;
    // The page hands on in order: once it has come to a later key, nothing earlier is left there.
    const isNext = handed ? 'stroke' in handed && typed && typed.at < handed.stroke.at : mayTypeHere();
    if (!(typed && isNext)) return fromPage.shift();
    here.shift();
    return { stroke: typed };
  };
  const drain = async (): Promise<void> => {
    if (isBusy) return;
    const hand = next();
    if (!hand) return;
    isBusy = true;
    try {
      if (chooses(hand) && !rest.isHere()) await rest.bring();
      isActing = true;
      act(hand);
      isActing = false;
      await nextTurn();
    } finally {
      // One act that fails must not hold the others back.
      isBusy = isActing = false;
      void drain();
    }
  };
  return { fromPage, here, drain, isActing: () => isActing, isBusy: () => isBusy || here.length > 0 };
}

type Hearing = {
  readonly lost: LostPresses;
  readonly fence: PageFence;
  readonly queue: Queue;
  readonly rest: HandsOptions['rest'];
};

/** What comes to this frame itself, before every other listener hears it. */
function createHearing({ lost, fence, queue, rest }: Hearing) {
  const wait = (event: Event, stroke: Stroke) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    queue.here.push(stroke);
    if (fence.isOpen()) fence.ask();
  };
  const mustWait = () => fence.isOpen() || queue.isBusy();
  return {
    key(event: KeyboardEvent): void {
      if (!event.isTrusted) return;
      const stroke = strokeOf(event);
      const press = lost.hear(stroke);
      if (press) queue.here.push(press);
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

export function createHerHands({ run, type, press, listening, arrived, rest }: HandsOptions): HerHands {
  const lost = createLostPresses();
  const fence = createPageFence(arrived, () => void queue.drain());
  const act = (hand: Hand) => {
    if ('passed' in hand) return fence.passed(hand.passed);
    if ('stroke' in hand) return type(hand.stroke);
    if ('pressed' in hand) return press(hand.pressed);
    run(hand.command);
    listening();
  };
  const queue = createQueue({ act, mayTypeHere: () => !fence.isOpen(), rest });
  const hear = createHearing({ lost, fence, queue, rest });
  const onMove = () => {
    fence.open();
    lost.onMove();
    if (document.hasFocus()) fence.ask();
  };
  const hearFromPage = (hand: Hand) => {
    if ('command' in hand) lost.onChord();
    if ('stroke' in hand) onMove();
    const press = 'stroke' in hand ? lost.hear(hand.stroke) : null;
    if (press) queue.fromPage.push({ stroke: press });
    queue.fromPage.push(hand);
    void queue.drain();
  };
  return {
    do: hearFromPage,
    listen: (signal) => {
      for (const kind of ['keydown', 'keyup'] as const)
        addEventListener(kind, hear.key, { capture: true, signal });
      addEventListener('beforeinput', hear.text, { capture: true, signal });
      for (const kind of ['blur', 'focus']) addEventListener(kind, onMove, { signal });
    },
  };
}
