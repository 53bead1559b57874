/** Whether an event is a key in the notation of the tables. Runs in the page too: no table is read here. */
import { type LetterPress, meantLetter } from './meant-key';

/** What of a keyboard event names a key. */
export type Press = LetterPress & Pick<KeyboardEvent, 'shiftKey' | 'metaKey'>;

const isKey = (name: string, press: Press): boolean => {
  const { key, code } = press;
  if (name === 'Space') return key === ' ';
  if (/^[a-z]$/.test(name)) return meantLetter(press) === name;
  const physical = /^\(?(Digit.+?)\)?$/.exec(name)?.[1];
  return physical ? new RegExp(`^${physical}$`).test(code) : key.toLowerCase() === name.toLowerCase();
};

/** True when the event is this key with these modifiers and no other. */
export function isPress(keys: string, event: Press): boolean {
  const modifiers = keys.split('+');
  const name = modifiers.pop() ?? '';
  return (
    event.altKey === modifiers.includes('Alt') &&
    event.ctrlKey === modifiers.includes('Control') &&
    event.shiftKey === modifiers.includes('Shift') &&
    !event.metaKey &&
    isKey(name, event)
  );
}
