/** Words of the lists of patients to be told of a day, in English. */

import type { dayListsFr } from '../../fr/start/day-lists';
import type { Words } from '../../words';

const people = (count: number): string => (count === 1 ? '1 patient' : `${count} patients`);

export const dayListsEn: Words<typeof dayListsFr> = {
  title: 'Tell the patients of that day',
  hint: 'Somebody is away: note the patients to call, or paste them from the agenda. Each call is ticked off; the list is erased by itself a week after its day.',
  practice: 'Practice',
  choosePractice: 'Choose the practice…',
  who: 'Who is away',
  wholePractice: 'The whole practice',
  day: 'Day of the appointments',
  name: 'Name of the patient',
  hour: 'Time of the appointment',
  phone: 'Telephone',
  birthDate: 'Date of birth',
  add: 'Add to the list',
  nameNeeded: 'The name is missing.',
  paste: 'Or paste the lines of the agenda here, one patient a line',
  pasteHint: '09:00\u2003DUPONT Claire\u200306 12 34 56 78',
  look: 'See what would be added',
  counts: (read: number, kept: number) =>
    `${read === 1 ? '1 line read' : `${read} lines read`}: ${kept} taken, ${read - kept} refused.`,
  left: (words: string) => `Not taken: ${words}`,
  noPhone: 'no number',
  reasons: {
    noPatient: 'Refused: not a patient (break, free slot…).',
    noName: 'Refused: no name.',
    hiddenSigns: 'Refused: it holds invisible signs.',
  },
  take: (count: number) => (count === 1 ? 'Add this patient' : `Add these ${count} patients`),
  cancel: 'Add nothing',
  none: 'Nobody to tell.',
  of: (day: string, who: string) => `${day} · ${who}`,
  progress: (told: number, all: number) => `${people(all)}, ${told} told`,
  allTold: 'All of them are told.',
  past: 'That day is over.',
  call: 'I call',
  told: 'Told',
  closed: 'No longer to be told',
  takeBack: 'Undo the last step',
  forget: 'Take out of the list',
  erase: 'Erase this list',
  eraseSure: 'Erase for good',
  script: 'What to say, identity first',
  onVoicemail: 'Voicemail',
};
