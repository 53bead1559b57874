/**
 * For which field a letter was meant that comes late, through a page that was busy: for the one in which the caret stood
 * before she pressed elsewhere in the panel, which heard that press at once. Runs in the panel's frame.
 */
import { momentOf } from '../../../contract/key-moment';
import type { Stroke } from '../../../contract/stroke';
import { typeStroke } from './stroke-typing';

/** No page is busy for longer and still gives her letters; what seems older was told by another clock. Milliseconds. */
const LATEST_MS = 60_000;

/** She pressed then; until then the caret was there, or where a key moved it that came late too. */
type Press = { readonly at: number; before: HTMLElement | null };

export type CaretPresses = {
  /** Types it in the element that it is meant for. */
  readonly type: (stroke: Stroke) => void;
  /** A command of hers was done: what comes after it in her order is meant for where it leads. */
  readonly onCommand: () => void;
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

/** `current`: where the caret is now. */
export function createCaretPresses(current: () => HTMLElement | null): CaretPresses {
  let presses: readonly Press[] = [];
  const onCommand = () => {
    presses = [];
  };
  const pressAfter = ({ at }: Stroke) => presses.find((each) => at < each.at && each.at - at < LATEST_MS);
  /** A late Tab leads from her former field to the next; it takes nothing away from where she has pressed since. */
  const typeBefore = (press: Press, stroke: Stroke) => {
    const ownerThen = () => (press.before?.isConnected ? press.before : current());
    const now = current();
    const then = ownerThen();
    typeStroke(ownerThen, stroke);
    if (stroke.key === 'Tab' && current() !== now) {
      press.before = current();
      now?.focus();
    } else if (!staysIn(then, stroke)) onCommand();
  };
  return {
    onCommand,
    type: (stroke) => {
      const press = pressAfter(stroke);
      if (press) typeBefore(press, stroke);
      else typeStroke(current, stroke);
    },
    follow: (signal) =>
      addEventListener(
        'pointerdown',
        (event) => {
          if (!event.isTrusted) return;
          const at = momentOf(event);
          presses = [...presses.filter((each) => at - each.at < LATEST_MS), { at, before: current() }];
        },
        { capture: true, signal },
      ),
  };
}
