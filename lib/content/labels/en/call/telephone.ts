/** Words of the ring, as the panel says them, in English. */
import type { Labels } from '../../fr/fr';

export const telephoneEn: Labels['telephone'] = {
  title: 'Telephone',
  question: 'Is it ringing?',
  open: 'Pick up',
  noPhone: 'Not the telephone',
  noPhoneWhole: 'This tab is not the telephone: do not listen to it until the browser closes',
  muted: 'The headset says that it is mute.',
  number: 'Number shown',
  veiled: 'whole once verified',
  take: 'Note this number',
};
