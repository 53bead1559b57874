/** Reads a key of hers that came to this frame as a stroke, to be done in its turn. Runs in the panel's frame. */
import { momentOf } from '../../../contract/key-moment';
import type { Stroke } from '../../../contract/stroke';

/** The keys that can wait: what stroke-typing.ts does itself. */
const CAN_WAIT = /^(?:Enter|Tab|Escape|Backspace|Delete|Arrow\w+|Home|End|F1)$/;

/** With Ctrl: all is selected, a favourite is made. Copying, cutting, pasting and taking back are the browser's, and cannot. */
const CTRL_CAN_WAIT = /^[ad]$/i;

/** True for a key of which the browser need do nothing by itself. */
export const canWait = ({ key, ctrlKey, altKey, metaKey, isComposing }: KeyboardEvent): boolean => {
  if (isComposing || metaKey) return false;
  if (CAN_WAIT.test(key)) return true;
  return ctrlKey && !altKey ? CTRL_CAN_WAIT.test(key) : [...key].length === 1;
};

/** What she pressed or released. */
export const strokeOf = (event: KeyboardEvent): Stroke => {
  const { type, key, code, keyCode, shiftKey: shift, metaKey: meta } = event;
  const isPlain = event.getModifierState('AltGraph');
  const [alt, ctrl] = [event.altKey && !isPlain, event.ctrlKey && !isPlain];
  const at = momentOf(event);
  return { at, up: type === 'keyup', key, code, keyCode, alt, ctrl, shift, meta };
};

/** What was written without a key. */
export const writtenStroke = (event: InputEvent): Stroke => {
  const held = { alt: false, ctrl: false, shift: false, meta: false };
  const at = momentOf(event);
  return { at, up: false, key: event.data ?? '', code: '', keyCode: 0, ...held };
};
