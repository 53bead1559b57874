/** What was last typed by hand in a field. A page can write in its own fields, but presses no trusted key. Runs in the page, isolated world. */
import { LONGEST_ABBREVIATION } from '../../domain/phrase/abbreviation';

const MODIFIERS = /^(?:Shift|CapsLock|AltGraph|Alt|Control|Meta)$/;

/** A letter, not a shortcut; AltGr types letters as Ctrl+Alt on Windows. */
const isLetter = (event: KeyboardEvent): boolean =>
  event.key.length === 1 &&
  !event.metaKey &&
  (event.getModifierState('AltGraph') || !(event.ctrlKey || event.altKey));

/** Follows trusted key presses; `endWith` tells whether the last ones spell a text, all in one field. */
export function createTypedLetters() {
  let letters = '';
  let field: EventTarget | undefined;
  return {
    note(event: KeyboardEvent): void {
      const [target] = event.composedPath();
      if (target !== field) letters = '';
      field = target;
      if (isLetter(event)) letters = (letters + event.key).slice(-LONGEST_ABBREVIATION);
      else if (event.key === 'Backspace') letters = letters.slice(0, -1);
      else if (!MODIFIERS.test(event.key)) letters = '';
    },
    endWith: (text: string): boolean => letters.endsWith(text),
  };
}
