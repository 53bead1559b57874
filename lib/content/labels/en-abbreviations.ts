/** Words of the settings of abbreviations, in English. */
import type { frAbbreviations } from './fr-abbreviations';
import type { Words } from './words';

export const enAbbreviations: Words<typeof frAbbreviations> = {
  title: 'Abbreviations',
  hint: 'Type the abbreviation of a phrase (“;rdv”), then this key, in a field of the agenda or of the panel: the phrase takes its place, Ctrl+Z gives it back. Never in a password field.',
  key: 'Key',
  keys: { Tab: 'Tab', ' ': 'Space' },
  inCode: 'Also in code editors',
};
