/** From the notation of the command table to what is printed on a French keyboard. */

const NAMES: Record<string, string> = {
  Control: 'Ctrl',
  Shift: 'Maj',
  Enter: 'Entrée',
  Escape: 'Échap',
  '[Shift]': '',
  '(Digit[1-9])': '1 … 9',
  '(Digit[0-9])': '0 … 9',
  Space: 'Espace',
  Backspace: '⌫',
  ArrowUp: '↑',
  ArrowDown: '↓',
};

/** `Alt+Digit1` → `['Alt', '1']`; optional modifiers are left out. */
export const keyNames = (keys: string): string[] =>
  keys
    .split('+')
    .map((key) => NAMES[key] ?? key.replace(/^Digit/, ''))
    .filter(Boolean)
    .map((key) => (key.length === 1 ? key.toLocaleUpperCase('fr') : key));
