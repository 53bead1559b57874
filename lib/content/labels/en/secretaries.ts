/** Words of a desk used by several, in English. */
import type { secretariesFr } from '../fr/secretaries';

export const secretariesEn: typeof secretariesFr = {
  title: 'Secretaries',
  why: 'Where several use this machine each has her name on what she does: calls, messages, callbacks, erasures. The code keeps one from signing for a colleague; it stops no thief.',
  shared:
    'Used by several, this machine (with a passphrase) locks after 3 minutes without activity, unless chosen otherwise under “Privacy”.',
  name: 'Name',
  code: 'Code (4 to 8 figures, optional)',
  add: 'Add',
  remove: (name) => `Remove ${name}`,
  removed: (name) => `${name} is no longer at this desk.`,
  here: 'at this desk',
  withCode: 'with a code',
  noName: 'A name is missing.',
  sameName: 'This name is there already.',
  badPin: 'A code has 4 to 8 figures.',
  who: 'Who is at this desk?',
  change: (name) => `At the desk: ${name}. Change`,
  codeOf: (name) => `${name}’s code`,
  take: 'Take the desk',
  wrong: 'This is not the code.',
  wait: (seconds) => `${seconds} s more before another try.`,
};
