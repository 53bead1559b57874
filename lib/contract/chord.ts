/** A key that she pressed, in the notation of the command table; and which presses a row of the table stands for. */
import type { Press } from './key-press';
import { meantLetter } from './meant-key';

/** Keys of their own name that a command may have. Escape, Tab and the space belong to every page. */
const NAMED =
  /^(?:F(?:[1-9]|1[0-2])|Enter|Backspace|Delete|Insert|Home|End|PageUp|PageDown|Arrow(?:Up|Down|Left|Right))$/;

const nameOf = (press: Press): string | null => {
  const digit = /^Digit\d$/.exec(press.code)?.[0];
  if (digit) return digit;
  return meantLetter(press) ?? (NAMED.test(press.key) ? press.key : null);
};

/** `Alt+Shift+x`; null for a modifier alone, for AltGr, and for what no command can have. */
export function chordOf(press: Press): string | null {
  const name = nameOf(press);
  // AltGr is Ctrl+Alt on French keyboards, and types a character.
  if (!name || press.metaKey || (press.ctrlKey && press.altKey)) return null;
  const held = [press.ctrlKey && 'Control', press.altKey && 'Alt', press.shiftKey && 'Shift'];
  return [...held.filter(Boolean), name].join('+');
}

/** Modifiers in one order, so that « Shift+Alt+x » and « Alt+Shift+x » are the same press; optional ones left out. */
function pressOf(keys: string): string {
  const parts = keys.split('+').filter((part) => !part.startsWith('['));
  const key = parts.pop() ?? '';
  return [...parts.toSorted(), key.toLowerCase()].join('+');
}

/** Every press that a row stands for: each digit of a range is one of its own. */
export function pressesOf(keys: string): readonly string[] {
  const range = /^(.*)\(Digit\[(\d)-(\d)\]\)$/.exec(keys);
  if (!range) return [pressOf(keys)];
  const [, before = '', from, to] = range;
  const digits = Array.from({ length: Number(to) - Number(from) + 1 }, (_, at) => Number(from) + at);
  return digits.map((digit) => pressOf(`${before}Digit${digit}`));
}
