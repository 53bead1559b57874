/** What was last typed by hand in a field. A page can write in its own fields, but presses no trusted key. Runs in the page, isolated world. */
import { LONGEST_ABBREVIATION } from '../../domain/phrase/abbreviation';

/** They type nothing by themselves and go nowhere: a dead key waits for its letter, a lock changes the next one. */
const SILENT =
  /^(?:Shift|CapsLock|NumLock|ScrollLock|Fn|FnLock|Compose|AltGraph|Alt|Control|Meta|Hyper|Super|Dead|Process|Unidentified)$/;

/** A key whose character comes apart: of an input method, of a voice, of a keyboard on the screen. */
const COMES_APART = /^(?:Process|Unidentified)$/;

/**
 * A letter, not a shortcut. AltGr types as AltGraph, or as Ctrl+Alt on Windows; Option types on macOS what is no letter
 * of the alphabet.
 */
function isLetter(event: KeyboardEvent): boolean {
  const { key, altKey, ctrlKey, metaKey } = event;
  if ([...key].length !== 1 || metaKey) return false;
  if (event.getModifierState('AltGraph') || altKey === ctrlKey) return true;
  return altKey && !/^[\da-z]$/i.test(key);
}

/** Follows what is trusted among key presses and what they write; `endWith` tells whether the last of it spells a text, all in one field. */
export function createTypedLetters() {
  let letters = '';
  let field: EventTarget | undefined;
  let isAwaited = false;
  const add = (typed: string): void => {
    letters = (letters + typed).slice(-LONGEST_ABBREVIATION);
  };
  const enter = (event: Event): void => {
    const [target] = event.composedPath();
    if (target !== field) letters = '';
    field = target;
  };
  return {
    note(event: KeyboardEvent): void {
      enter(event);
      isAwaited = COMES_APART.test(event.key);
      // What is being composed arrives whole, at its end.
      if (event.isComposing) return;
      if (isLetter(event)) add(event.key);
      else if (event.key === 'Backspace') letters = letters.slice(0, -1);
      else if (!SILENT.test(event.key)) letters = '';
    },
    /** No script ends a composition, which an accent, an input method or a voice has written. */
    noteComposed(event: CompositionEvent): void {
      enter(event);
      isAwaited = false;
      add(event.data);
    },
    /** One character after a key without a name: without such a key it is the page's own writing. */
    noteInput(event: InputEvent): void {
      const { data, isComposing } = event;
      if (isComposing || !isAwaited) return;
      isAwaited = false;
      if (data && [...data].length === 1) add(data);
    },
    endWith: (text: string): boolean => letters.normalize().endsWith(text.normalize()),
  };
}
