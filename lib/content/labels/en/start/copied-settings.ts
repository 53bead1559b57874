/** Words of the settings that go from one desk to another, in English. */
import type { copiedSettingsFr } from '../../fr/start/copied-settings';
import type { Words } from '../../words';

export const copiedSettingsEn: Words<typeof copiedSettingsFr> = {
  title: 'Copy my settings to another desk',
  hint: 'Your first name, the language, your keys, your abbreviations. No practice, no call, no patient.',
  save: 'Save my settings as a file',
  take: 'Take my settings from a file',
  taken: 'Settings taken.',
  tooBig: 'This file is too big to be settings: nothing was taken.',
  unreadable: 'This file does not hold whole settings: nothing was taken.',
  newer: 'This file comes from a newer version: nothing was taken.',
  keys: 'A key of this file is taken here already: nothing was taken.',
};
