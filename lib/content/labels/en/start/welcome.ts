/** Words of the set-up, in English. */
import type { welcomeFr } from '../../fr/start/welcome';
import type { Words } from '../../words';

export const welcomeEn: Words<typeof welcomeFr> = {
  stepTitle: (number: number, name: string) => `${number}. ${name}`,
  steps: {
    practice: 'You and the practice',
    keys: 'Your four keys',
    mask: 'The mask, tried here',
    data: 'Where your data is',
  },
  open: 'Open this step',
  next: 'Continue',
  skip: 'Skip this step',
  again: 'Go through the set-up again',
  ready: 'Everything is ready.',
  afterwards: 'Then',
  readyHint: 'In the agenda, {global.call} opens a call. All of this is found again in the settings.',
  openAgenda: (site: string) => `Open the agenda: ${site}`,
  rehearse: 'Take a rehearsal call',
  practice: {
    way: 'Whom do you answer for?',
    ways: {
      one: 'I answer for one practice',
      several: 'I answer for several',
      trial: 'I only want to try it',
    },
    wayHints: {
      one: 'Its name, its region and one practitioner are enough.',
      several: 'One at a time.',
      trial: 'An invented practice, nothing to fill in.',
    },
    entered: (names: string) => `Entered: ${names}.`,
    greeting: 'As you pick up you will say:',
  },
  keys: {
    unassigned: (what: string) =>
      `“${what}” has no key: the browser did not give it, often because another extension holds it. Choose one.`,
    page: (key: string) =>
      `The key comes to this page and not to Décroché. Be sure to press ${key}; if it was that one, give it another key.`,
    silent: (key: string) =>
      `Nothing arrived. If you pressed ${key}, another extension or the machine takes it: choose another.`,
    shared: (key, name) => `${name} uses ${key} in its agenda too. If you have it, change one of the two.`,
    change: 'Change these keys',
  },
  mask: {
    hint: 'One key, and no name can be read, here and in every agenda. The same key gives them back.',
    sample: 'Two invented patients',
    patients: ['DUVAL Sophie, born 12/03/1984', 'MARTIN Ahmed, born 02/11/1951'],
    isOn: 'The mask is on. The same key takes it off.',
    tried: 'On, then off: that is all.',
  },
  data: {
    where:
      'Calls, messages and promises stay in this browser, on this machine. Nothing is sent, to anybody. Should the machine break down, only a backup gives them back.',
    later: 'Both may wait.',
    passphrase: 'A passphrase, so that nobody else reads',
    backup: 'A folder for backups',
  },
};
