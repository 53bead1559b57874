/** From the notation of the command table to what is printed on the keys: of a French keyboard, or of an English one. */

const SIGNS: Readonly<Record<string, string>> = {
  Control: 'Ctrl',
  '[Shift]': '',
  '(Digit[1-9])': '1 … 9',
  '(Digit[0-9])': '0 … 9',
  Backspace: '⌫',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
};

const FRENCH: Readonly<Record<string, string>> = {
  ...SIGNS,
  Shift: 'Maj',
  Enter: 'Entrée',
  Escape: 'Échap',
  Space: 'Espace',
  Delete: 'Suppr',
  Insert: 'Inser',
  Home: 'Début',
  End: 'Fin',
  PageUp: 'Page préc.',
  PageDown: 'Page suiv.',
};

const NAMES = { fr: FRENCH, en: SIGNS } as const;

/** `Alt+Digit1` → `['Alt', '1']`; optional modifiers are left out. */
export const keyNames = (keys: string, language: keyof typeof NAMES = 'fr'): string[] =>
  keys
    .split('+')
    .map((key) => NAMES[language][key] ?? key.replace(/^Digit/, ''))
    .filter(Boolean)
    .map((key) => (key.length === 1 ? key.toLocaleUpperCase('fr') : key));
