/** The words of signing, in English: in what a protocol is made of, and when it is signed. */
import type { Labels } from '../fr/fr';

/** What a protocol is made of, by one name each, in English: in its history and where signed words are compared. */
export const protocolPartsEn = {
  level: 'Level',
  instruction: 'Instruction',
  say: 'To say',
  exit: 'Milder end',
  title: 'Title',
  words: 'Caller’s words',
  sources: 'Sources',
  how: 'How to check',
  doubt: 'Level for “does not know”',
  notDone: 'Level for “not done”',
};

/** The words of signing, in English. */
export const signingEn: Labels['signing'] = {
  newCode: (name) => `Personal code of ${name}`,
  again: 'The same code once more',
  newCodeHint:
    'The practitioner chooses this code himself, once, out of sight: 6 signs at least. Nobody can give it back.',
  choose: 'Choose this code',
  tooShort: 'Too short: 6 signs at least.',
  different: 'The two codes differ.',
  chosen: 'Code chosen. The practitioner can sign.',
  desk: (name) => `at ${name}’s desk`,
  code: (name) => `Code of ${name}`,
  key: (fingerprint, date) => `Key of ${date}, fingerprint ${fingerprint}`,
  forgotten: 'Code forgotten: make a new key',
  forgottenHint:
    'What is signed stays signed. The new key bears today’s date and another fingerprint: everybody sees it.',
  keep: 'Keep the present code',
  wrong: 'That is not this code. Nothing is signed.',
  wait: (seconds) => `Another try in ${seconds} s.`,
  noCode: 'No code is chosen for this practitioner.',
  changed: (name, date) => `Signed by ${name} on ${date}, the text has changed since: read and sign again`,
  former: (name) => `Former signature of ${name}, not tied to the words: to be signed again`,
  unproven: (name) => `Signature in the name of ${name} that his key does not confirm: to be signed again`,
  diff: 'What has changed since it was signed',
  diffLost: 'The signed text is no longer on this machine: everything is to be read again.',
  added: (what, after) => `${what}, added: “${after}”`,
  removed: (what, before) => `${what}, removed: “${before}”`,
  replaced: (what, before, after) => `${what}: “${before}” becomes “${after}”`,
  empty: 'nothing',
  yes: 'yes',
  no: 'no',
  parts: {
    ...protocolPartsEn,
    text: 'Text',
    appliesTo: 'Whom it concerns',
    opens: 'Protocol that a yes opens',
    specialty: 'Specialty',
    order: 'Order of the questions',
    otherwise: 'If everything is no',
    advice: 'Advice while waiting',
    aside: 'Signs whose doubt does not count',
    note: 'Note',
    direction: 'Direction',
    spoken: 'Kind',
    validation: 'Care phrase',
    category: 'Category',
    abbreviation: 'Abbreviation',
    key: 'Key',
    removed: 'Removed',
    other: 'Text',
  },
};
