/** Words of the practitioners' instructions, in the panel and in the settings, in English. */

import type { BringItem } from '../../../../domain/call/directive/directive';

type Told = {
  readonly who: string;
  readonly minutes: number | null;
  readonly items: readonly BringItem[];
  readonly bring: string;
  readonly prepare: string;
  readonly asks: readonly string[];
};

const sentences = (parts: readonly (string | false)[]): string => parts.filter(Boolean).join(' ');

/** As they are said and written. */
const ITEMS: Readonly<Record<BringItem, string>> = {
  healthCard: 'your health insurance card',
  identity: 'proof of identity',
  prescription: 'your prescription',
  letter: 'your doctor’s letter',
  results: 'your earlier results',
  images: 'your earlier pictures',
  treatments: 'the list of your medicines',
  records: 'your health record book',
  payment: 'a means of payment',
};

const LISTED = new Intl.ListFormat('en', { type: 'conjunction' });

const bringing = ({ items, bring }: Pick<Told, 'items' | 'bring'>): string => {
  const things = [...items.map((item) => ITEMS[item]), bring.trim()].filter(Boolean);
  return things.length > 0 ? `Please bring ${LISTED.format(things)}.` : '';
};

const BEFORE_FIXING = 'Before we fix it, a few questions.';

export const directivesEn = {
  title: 'Instructions',
  kinds: { directive: 'Instruction', interrupt: 'Interrupt for', appointment: 'Appointment' },
  of: (name: string) => `of ${name}`,
  ofPractice: 'of the practice',
  fresh: 'new',
  changed: 'changed',
  unsigned: 'not signed',
  signed: (name: string) => `signed by ${name}`,
  freshLine: (count: number) =>
    count === 1
      ? 'One new instruction since your last call.'
      : `${count} new instructions since your last call.`,
  readThem: 'Read',
  understood: 'Read and understood',
  outdated: 'Out of date',
  markedOutdated: 'Out of date: it is shown no more. Settings, Instructions takes it up again.',
  more: (count: number) => `and ${count} more`,
  none: 'No instruction in force for this practice.',
  fill: 'Write the instructions in the settings',
  since: 'What changed since you read it',
  asSigned: 'Asked in French, as they were signed.',
  until: (day: string) => `until ${day}`,
  tell: 'Said',
  send: 'Copy for the patient',
  sendSecured: 'Copy for secure messaging',
  awaitingSignature:
    'Preparation and questions are care: they are said once the practitioner has signed them.',
  anyYes: 'A yes: conclude nothing, take a message for the practitioner.',
  beforeFixing: BEFORE_FIXING,
  say: ({ who, minutes, prepare, asks, ...what }: Told) =>
    sentences([
      asks.length > 0 && `${BEFORE_FIXING} ${asks.join(' ')}`,
      who !== '' && `This appointment is with ${who}.`,
      minutes !== null && `Please allow ${minutes} minutes.`,
      bringing(what),
      prepare !== '' && `Before you come: ${prepare}.`,
    ]),
  written: ({ minutes, prepare, asks, ...what }: Told, practice: string) =>
    sentences([
      `Your appointment, practice ${practice}:`,
      minutes !== null && `please allow ${minutes} minutes.`,
      bringing(what),
      prepare !== '' && `Before you come: ${prepare}.`,
      asks.length > 0 && 'If anything changes before then, please call us back.',
    ]),
  options: {
    hint: 'What each practitioner asks for: shown at the moment of the call when it matters, and only then.',
    noPractice: 'First add a practice, in General.',
    add: {
      directive: 'Add an instruction',
      interrupt: 'Add a reason to interrupt',
      appointment: 'Add a rule for appointments',
    },
    text: {
      directive: 'The instruction',
      interrupt: 'What is worth an interruption',
      appointment: 'For which appointment',
    },
    textHint: {
      directive: 'No more appointments on Wednesday afternoon',
      interrupt: 'a colleague in casualty, a critical result',
      appointment: 'first visit, scaling, ultrasound',
    },
    practitioner: 'Whose',
    wholePractice: 'The whole practice',
    from: 'From (included)',
    to: 'To (included)',
    fromTime: 'From',
    toTime: 'Until',
    when: 'When to show it',
    reasons: 'When the reason says',
    reasonsHint: 'certif, renew: beginnings of words, with commas between',
    callers: 'When the caller is',
    levels: 'At the level',
    step: 'At the step',
    stepAuto: 'The one that fits',
    who: 'With whom',
    whoHint: 'the dental assistant',
    minutes: 'Length (minutes)',
    items: 'To bring',
    itemNames: {
      healthCard: 'Health insurance card',
      identity: 'Proof of identity',
      prescription: 'Prescription',
      letter: 'Doctor’s letter',
      results: 'Earlier results',
      images: 'Earlier pictures',
      treatments: 'List of medicines',
      records: 'Health record book',
      payment: 'Means of payment',
    },
    bring: 'Anything else to bring (said; written by secure messaging only)',
    bringHint: 'your sleep apnoea device',
    prepare: 'To prepare (once signed: said, or written by a secured channel)',
    prepareHint: 'eat nothing from midnight',
    asks: 'To ask before it is fixed, one question a line (said once signed)',
    addAsks: (exam: string) => `Add the questions: ${exam}`,
    asksFrom: (publishers: string) => `A draft to be signed. After: ${publishers}`,
    save: 'Save',
    saved: 'Saved.',
    refused: 'Write the instruction; its end does not come before its beginning.',
    remove: 'Erase',
    close: 'Close',
    resume: 'Take up again',
    unnamed: 'Without a text',
    standings: { coming: 'to come', inForce: 'in force', expired: 'out of date', ended: 'ended' },
    readBy: (names: string) => `Read and understood: ${names}`,
    sign: 'Sign this instruction',
    signFirst: 'Save before signing.',
  },
  removed: 'Instruction taken away.',
  nowEnded: 'Instruction out of date.',
  nowInForce: 'Instruction in force again.',
};
