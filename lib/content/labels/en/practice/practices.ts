/** Words of the practices in number, in English. */
import type { practicesFr } from '../../fr/practice/practices';

export const practicesEn: typeof practicesFr = {
  kind: 'Said on the phone',
  kinds: { cabinet: 'Practice', clinique: 'Clinic', centre: 'Centre' },
  find: 'Find a practice, a practitioner, a number',
  none: 'No practice answers to these letters.',
  up: 'Move up',
  down: 'Move down',
  copy: 'Copy for another',
  copyName: (name: string) => `${name} (copy)`,
  archive: 'Archive',
  remove: 'Delete',
  takeUp: 'Take up again',
  became: {
    answered: (name: string) => `“${name}” is taken up again.`,
    archived: (name: string) => `“${name}” is archived: its calls keep its name.`,
    removed: (name: string) => `“${name}” is deleted: its calls keep its name.`,
  },
  former: (count: number) => `Archived and deleted (${count})`,
  standings: { answered: 'answered for', archived: 'archived', removed: 'deleted' },
  languages: 'Languages spoken',
  languagesHint: 'English, Arabic',
  example: 'example',
  toReview: 'to be read again',
  review: 'Reading of the card',
  neverReviewed: 'Never read as a whole.',
  reviewedOn: (day: string) => `Read as a whole on ${day}.`,
  reviewDue: (day: string) => `Read on ${day}: it is time to read it again.`,
  reviewed: 'Everything is right today',
  undo: 'Undo',
};
