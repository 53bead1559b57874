/** Words of the keys that she chooses herself, in English. */
import type { keyChoiceFr } from '../../fr/start/key-choice';
import type { Words } from '../../words';

export const keyChoiceEn: Words<typeof keyChoiceFr> = {
  single: 'A letter or a digit alone is a command',
  singleHint:
    'O, N, ? in the questions, the digits, P or R for who calls. Without it, Tab and Enter go to the buttons, and any command can be given a key with Alt or Ctrl.',
  singleOn: 'Letters and digits alone are commands.',
  singleOff: 'No letter nor digit alone is a command any more.',
  title: 'All keys',
  search: 'Search a key, or what it does',
  fixed: 'Escape, Tab and the arrows stay the same everywhere.',
  hint: 'Choose a key, then press the new one. It holds at once, and is shown everywhere.',
  change: (what: string, key: string) => `Change the key: ${what} (${key})`,
  press: 'Press the new key. Esc keeps the old one.',
  reset: (what: string) => `Put the first key back: ${what}`,
  resetShort: 'Put back',
  areReset: 'All keys are the first ones.',
  resetAll: 'Put all first keys back',
  chosen: (what: string, key: string) => `“${what}”: ${key}.`,
  unusable: 'This key cannot serve. Take Alt or Ctrl with a letter or a digit, or a key F1 to F12.',
  types: (key: string) => `${key} alone writes in fields: add Alt or Ctrl.`,
  browser: (key: string) => `${key} belongs to the browser, which keeps it. Press another.`,
  global: (key: string) => `${key} is one of your four keys that act everywhere. Press another.`,
  edits: (key: string) => `${key} writes and corrects in fields. Press another.`,
  walks: (key: string) => `${key} goes through lists and presses buttons. Press another.`,
  digits: 'This key stands for several digits: press one of them, with Alt or Ctrl and Shift.',
  taken: (key: string, what: string) => `${key} serves already: “${what}”. Change that one first.`,
  neighbours: (key: string, names: string) =>
    `${key} also serves ${names}, in the agenda: here in the panel, Décroché hears it.`,
};
