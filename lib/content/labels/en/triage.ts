/** The words of the triage, in English. */
import type { Labels } from '../fr/fr';
import type { triageCommandsFr } from '../fr/triage';

const YEAR = 12;

const age = (months: number): string =>
  months % YEAR === 0 && months > YEAR ? `${months / YEAR} years` : `${months} months`;

export const triageEn: Labels['triage'] = {
  title: 'Triage',
  search: 'Search for a triage protocol',
  suggestions: 'Suggested protocols',
  nothingSure: 'Nothing sure',
  perhaps: (sign: string) => `Perhaps grave: ${sign}`,
  open: 'Open protocols',
  seeAlso: 'Not to be taken for:',
  unsigned: 'To be approved by the practitioner',
  translated: 'Translated, not reviewed by a clinician',
  expired: (name: string, date: string) => `Approved by ${name}, due for review since ${date}`,
  signed: (name: string, date: string) => `Approved by ${name} on ${date}`,
  writtenBy: (name: string) => `written by ${name}`,
  shippedDraft: 'draft as shipped, from public sources',
  version: (version: number) => `version ${version}`,
  yes: 'Yes',
  no: 'No',
  unknown: 'Doesn’t know',
  notDone: 'Not done',
  notConcerned: 'Doesn’t apply',
  listHint: (count: number) =>
    `Read the ${count} signs one by one. Its digit: yes to that sign. No: none. Yes or doesn’t know: they are asked again.`,
  how: 'How to check:',
  concerns: 'Concerns:',
  applies: ({ group, fromMonths, underMonths, sex, pregnancy }, adultFrom) =>
    [
      group === 'child' && `under ${adultFrom}`,
      group === 'adult' && `${adultFrom} and over`,
      fromMonths !== undefined && `from ${age(fromMonths)}`,
      underMonths !== undefined && `under ${age(underMonths)}`,
      sex === 'female' && 'female',
      sex === 'male' && 'male',
      pregnancy && 'pregnancy',
    ]
      .filter(Boolean)
      .join(' · '),
  progress: (asked: number, total: number) => `Question ${asked} of ${total} at most`,
  exitQuestion: 'Everything else is “no”: a less pressing end is possible.',
  answered: 'Questions asked',
  undoAnswer: 'Back to the previous question',
  close: (title: string) => `Close the protocol ${title}`,
  directive: 'Instruction',
  actions: (count: number) => (count === 1 ? 'To do: 1 action' : `To do: ${count} actions`),
  markTold: 'Mark as said',
  redFlag: 'Red flag: stop the questions.',
  doubt: 'A doubt counts: the instruction has been stepped up.',
  default: 'No red flag heard.',
  exit: 'Less pressing situation recognised.',
  raised: (what: string) => `Raised by one notch: ${what}.`,
  disclaimer: (number: string) =>
    `A written instruction, never a diagnosis; it does not replace ${number}. In doubt, raise.`,
  answers: {
    yes: 'yes',
    no: 'no',
    unknown: 'doesn’t know',
    notDone: 'not done',
    notConcerned: 'doesn’t apply',
  },
  modifiers: 'What makes it worse',
  modifiersTold: (what: string) => ` Heard, to be ticked if true: ${what}`,
  modifiersHint: 'One letter each; raises by one notch, never to vital.',
  urgencyReason: 'Why this level',
  loweredBy: 'Lowered by',
  nobody: 'Choose…',
  keptUntilNamed: (level: string) =>
    `Less urgent than the triage: without the name of the practitioner who decides it, the message stays ${level}.`,
  handOver: {
    title: (number: string) => `${number} sheet`,
    hint: 'To be read aloud to the emergency service, line by line.',
    show: 'Sheet for the emergency service',
    short: 'Sheet',
    copy: 'Copy the sheet',
    number: 'Call',
    orElse: 'or',
    region: 'Where the person is',
    sameRegion: (name: string) => `Where the practice is (${name})`,
    regionNote: (name: string) =>
      `Numbers of: ${name}. From elsewhere a short number does not reach that service: have somebody there call.`,
    fields: {
      who: 'Who',
      age: 'Age',
      place: 'Where',
      access: 'Floor, door, code',
      what: 'What is happening',
      since: 'Since when',
      alone: 'Alone?',
      callBack: 'Call back on',
      caller: 'Who is calling',
    },
    alone: { unknown: 'not asked', yes: 'yes, alone', no: 'no, with somebody' },
    missing: 'to be asked',
  },
};

export const triageCommandsEn: Record<keyof typeof triageCommandsFr, string> = {
  'triage.entryCheck': 'Entry check',
  'triage.search': 'Search for a protocol',
  'triage.yes': 'Answer yes',
  'triage.no': 'Answer no',
  'triage.unknown': 'Answer doesn’t know',
  'triage.sign': 'Answer yes to the sign of this number',
  'triage.notDone': 'Answer not done',
  'triage.notConcerned': 'Answer doesn’t apply',
  'triage.back': 'Back to the previous question',
  'triage.close': 'Close the last protocol opened',
  'triage.handOver': 'Sheet for the emergency service',
  'modifier.infant': 'Worse: under 3 months',
  'modifier.elderly': 'Worse: great age',
  'modifier.pregnancy': 'Worse: pregnancy',
  'modifier.anticoagulant': 'Worse: blood thinner',
  'modifier.immunity': 'Worse: weak defences',
  'modifier.chronic': 'Worse: long-term illness',
  'modifier.surgery': 'Worse: recent operation',
  'modifier.secondCall': 'Worse: second call',
  'modifier.distress': 'Worse: strong pain or anguish',
  'modifier.worsening': 'Worse: quickly getting worse',
  'modifier.unclearStory': 'Worse: story hard to follow',
  'modifier.alone': 'Worse: alone',
  'modifier.unease': 'Worse: it does not feel right',
};
