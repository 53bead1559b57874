/** Words of the settings of abbreviations, in English. */
import type { abbreviationsFr } from '../fr/abbreviations';
import type { Words } from '../words';

export const abbreviationsEn: Words<typeof abbreviationsFr> = {
  title: 'Abbreviations',
  hint: 'Type the abbreviation of a phrase (“;rdv”), then this key, in a field of the agenda or of the panel: the phrase takes its place, Ctrl+Z gives it back. Never in a password field.',
  key: 'Key',
  keys: { Tab: 'Tab', ' ': 'Space' },
  inCode: 'Also in code editors',
};
