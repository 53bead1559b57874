/**
 * For which field a letter was meant that comes late, through a page that was busy: for the one in which the caret stood
 * before she pressed elsewhere in the panel, which heard that press at once. Where that press took her to another call,
 * nothing that came late is done there. Runs in the panel's frame.
 */
import { momentOf } from '../../../contract/key-moment';
import type { Stroke } from '../../../contract/stroke';
import { typeStroke } from './stroke-typing';
import { isTextControl } from './text-moves';

/** No page is busy for longer and still gives her letters; what seems older was told by another clock. Milliseconds. */
const LATEST_MS = 60_000;

/** The call on screen, and who takes what is of another one. */
export type CallOnScreen = {
  readonly callId: () => string | null;
  /** `words`: what came late for that call until now; `former`: what of it was told before, all of it where a key wrote none. */
  readonly noteLate: (late: {
    readonly callId: string;
    readonly words: string;
    readonly former: string;
  }) => void;
};

/** She pressed then, in that call; until then the caret was there, or where a key moved it that came late too. */
type Press = {
  readonly at: number;
  readonly callId: string | null;
  before: HTMLElement | null;
  /** What was typed before it, and came when its call had left the screen. */
  words: string;
};

export type CaretPresses = {
  /** Types it in the element that it is meant for. */
  readonly type: (stroke: Stroke) => void;
  /**
   * A command of hers is done now: what she types after it is meant for where it leads, what she typed before she pressed it
   * is not. `at`: when that was; null where nobody heard it, and then all that comes is taken to be typed after it.
   */
  readonly onCommand: (at: number | null) => void;
  /** Hears her presses before anything else does. */
  readonly follow: (signal: AbortSignal) => void;
};

const IN_TEXT = /^(?:Backspace|Delete|Arrow\w+|Home|End)$/;

/** What stays in its field, whatever it does there: a letter, a line, an erasure, a release. */
function staysIn(owner: HTMLElement | null, { up, key, code, alt, ctrl, meta }: Stroke): boolean {
  const isWritten = code === '' || [...key].length === 1;
  const isInText = IN_TEXT.test(key) || (key === 'Enter' && owner instanceof HTMLTextAreaElement);
  return up || key === 'Shift' || (!(alt || meta) && (isInText || (isWritten && !ctrl)));
}

/** Alone they write nothing and do nothing. */
const IDLE = /^(?:Shift|Control|Alt|AltGraph|Meta|CapsLock|Dead|Delete|Arrow\w+|Home|End|Escape)$/;

/** What a text holds after a key; the same where the key is a command there. */
function wordsAfter(words: string, owner: HTMLElement | null, stroke: Stroke): string {
  const { key, code, alt, ctrl, meta } = stroke;
  if (!isTextControl(owner) || alt || ctrl || meta) return words;
  if (key === 'Backspace') return [...words].slice(0, -1).join('');
  if (key === 'Tab') return `${words} `;
  if (key === 'Enter' && owner instanceof HTMLTextAreaElement) return `${words}\n`;
  return code === '' || [...key].length === 1 ? words + key : words;
}

/** A letter is its caller's, and a command would act in another call. */
function typeAway(noteLate: CallOnScreen['noteLate'], press: Press, stroke: Stroke): void {
  const { callId, words: former, before } = press;
  if (callId === null || stroke.up || IDLE.test(stroke.key)) return;
  press.words = wordsAfter(former, before, stroke);
  noteLate({ callId, words: press.words, former });
}

/** Her presses of late. */
function createPresses() {
  let presses: readonly Press[] = [];
  return {
    forget: () => {
      presses = [];
    },
    after: ({ at }: Stroke) => presses.find((each) => at < each.at && each.at - at < LATEST_MS),
    add: (press: Press) => {
      presses = [...presses.filter((each) => press.at - each.at < LATEST_MS), press];
    },
  };
}

/** `current`: where the caret is now. */
export function createCaretPresses(
  current: () => HTMLElement | null,
  { callId, noteLate }: CallOnScreen,
): CaretPresses {
  const presses = createPresses();
  /** A late Tab leads from her former field to the next; it takes nothing away from where she has pressed since. */
  const typeBefore = (press: Press, stroke: Stroke) => {
    const ownerThen = () => (press.before?.isConnected ? press.before : current());
    const now = current();
    const then = ownerThen();
    typeStroke(ownerThen, stroke);
    if (stroke.key === 'Tab' && current() !== now) {
      press.before = current();
      now?.focus();
    } else if (!staysIn(then, stroke)) presses.forget();
  };
  const add = (at: number) => presses.add({ at, callId: callId(), before: current(), words: '' });
  return {
    // Without a call there is no field to go back to.
    onCommand: (at) => (at === null || callId() === null ? presses.forget() : add(at)),
    type: (stroke) => {
      const press = presses.after(stroke);
      if (!press) typeStroke(current, stroke);
      else if (press.callId === callId()) typeBefore(press, stroke);
      else typeAway(noteLate, press, stroke);
    },
    follow: (signal) =>
      addEventListener(
        'pointerdown',
        (event) => {
          if (event.isTrusted) add(momentOf(event));
        },
        { capture: true, signal },
      ),
  };
}
