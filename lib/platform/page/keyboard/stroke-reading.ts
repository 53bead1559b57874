/** What of an event in the page is a key for the panel. Runs in the page, isolated world. */
import { momentOf } from '../../../contract/key-moment';
import type { Stroke } from '../../../contract/stroke';

/** The old number of a key that goes to an input method: its text comes by itself. */
const PROCESSED = 229;

/** With Ctrl, what changes a text or the panel; the other chords are the browser's. */
const CONTROL_KEYS = /^(?:[acvxyzd]|Enter|Backspace|Delete|Arrow\w+|Home|End)$/i;
/** Those that move or show the page itself stay with the browser; F1 is ours. */
const BROWSER_KEYS = /^F(?:[2-9]|1\d)$/;

/** True for a key that the browser must get: the page is left, reloaded, enlarged; an input method is at work. */
export const isPageKey = ({ key, ctrlKey, metaKey, altKey, isComposing, keyCode }: KeyboardEvent): boolean =>
  isComposing ||
  keyCode === PROCESSED ||
  BROWSER_KEYS.test(key) ||
  (ctrlKey && !altKey && !CONTROL_KEYS.test(key)) ||
  (metaKey && !CONTROL_KEYS.test(key));

/** The stroke of a key pressed or released; null for one that types nothing by itself. */
export function strokeOf(event: KeyboardEvent): Stroke | null {
  if (event.type === 'keypress' || isPageKey(event)) return null;
  const { type, key, code, keyCode, shiftKey: shift, metaKey: meta } = event;
  // « { » and « € » are typed with AltGr, which is Ctrl+Alt on French keyboards.
  const isPlain = event.getModifierState('AltGraph');
  const [alt, ctrl] = [event.altKey && !isPlain, event.ctrlKey && !isPlain];
  return { at: momentOf(event), up: type === 'keyup', key, code, keyCode, alt, ctrl, shift, meta };
}

/** What was written without a key: by an input method, an accent, a voice. */
export function textStroke(event: Event): Stroke | null {
  const isText =
    event instanceof InputEvent
      ? event.type === 'beforeinput' && event.cancelable && event.inputType === 'insertText'
      : event.type === 'compositionend';
  const text = isText && 'data' in event ? String(event.data ?? '') : '';
  if (!text) return null;
  const held = { alt: false, ctrl: false, shift: false, meta: false };
  return { at: momentOf(event), up: false, key: text, code: '', keyCode: 0, ...held };
}

/** The letters that the manifest suggests for what moves the keyboard: call, counter, palette. */
const CHORD_LETTERS = /^[ckp]$/i;

/** A release that tells that the browser took a chord of ours; see the manifest's keys (wxt.config.ts). */
export const isOwnChord = ({ key, altKey, ctrlKey, shiftKey }: KeyboardEvent): boolean =>
  CHORD_LETTERS.test(key) && (altKey ? !ctrlKey : ctrlKey && shiftKey);
