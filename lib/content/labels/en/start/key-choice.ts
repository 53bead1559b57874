/** Words of the keys that she chooses herself, in English. */
import type { keyChoiceFr } from '../../fr/start/key-choice';
import type { Words } from '../../words';

export const keyChoiceEn: Words<typeof keyChoiceFr> = {
  title: 'The keys of the panel',
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
  command: (key: string, what: string) => `${key} serves already: “${what}”. Change that one first.`,
  neighbours: (key: string, names: string) =>
    `${key} also serves ${names}, in the agenda: here in the panel, Décroché hears it.`,
};
