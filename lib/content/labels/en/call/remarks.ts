/** Words of « Ceci ne va pas » and of what a version changed, as the panel says them, in English. */
import type { Labels } from '../../fr/fr';

export const remarksEn: Labels['remarks'] = {
  title: 'This is not right',
  field: 'What is not right?',
  hint: 'Noted for the practice, with the screen, the hour and your name: neither the call nor the patient. Write no name.',
  empty: 'Nothing is written: nothing is noted.',
  person: (found) => `“${found}” tells of somebody: take it out, then Enter.`,
  keep: 'Note',
  enter: 'Enter',
  kept: 'Noted. The list is in the settings, General.',
  news: 'What changed',
  newsRead: 'Read',
  removed: 'Remark taken out.',
};
