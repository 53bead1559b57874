/** Which keys are not the panel's, and which ask for it. Runs in the page, isolated world. */

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

/** The letters that the manifest suggests for what moves the keyboard: call, counter, palette. */
const CHORD_LETTERS = /^[ckp]$/i;

/** A release that tells that the browser took a chord of ours; see the manifest's keys (wxt.config.ts). */
export const isOwnChord = ({ key, altKey, ctrlKey, shiftKey }: KeyboardEvent): boolean =>
  CHORD_LETTERS.test(key) && (altKey ? !ctrlKey : ctrlKey && shiftKey);
