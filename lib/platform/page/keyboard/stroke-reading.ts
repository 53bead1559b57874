/** What of an event in the page is a key for the panel. Runs in the page, isolated world. */
import { momentOf } from '../../../contract/key-moment';
import type { Stroke } from '../../../contract/stroke';
import { isPageKey } from './page-keys';

/** The stroke in an event that was kept; null where it types nothing by itself. */
export const strokeIn = (event: Event): Stroke | null =>
  event instanceof KeyboardEvent ? strokeOf(event) : textStroke(event);

/** The stroke of a key pressed or released; null for one that types nothing by itself. */
function strokeOf(event: KeyboardEvent): Stroke | null {
  if (event.type === 'keypress' || isPageKey(event)) return null;
  const { type, key, code, keyCode, shiftKey: shift, metaKey: meta } = event;
  // « { » and « € » are typed with AltGr, which is Ctrl+Alt on French keyboards.
  const isPlain = event.getModifierState('AltGraph');
  const [alt, ctrl] = [event.altKey && !isPlain, event.ctrlKey && !isPlain];
  return { at: momentOf(event), up: type === 'keyup', key, code, keyCode, alt, ctrl, shift, meta };
}

/** What was written without a key: by an input method, an accent, a voice. */
function textStroke(event: Event): Stroke | null {
  const isText =
    event instanceof InputEvent
      ? event.type === 'beforeinput' && event.cancelable && event.inputType === 'insertText'
      : event.type === 'compositionend';
  const text = isText && 'data' in event ? String(event.data ?? '') : '';
  if (!text) return null;
  const held = { alt: false, ctrl: false, shift: false, meta: false };
  return { at: momentOf(event), up: false, key: text, code: '', keyCode: 0, ...held };
}
