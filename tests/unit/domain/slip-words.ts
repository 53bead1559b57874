// The words around a slip, as the interface gives them, with hours that a test can read.
import { messageFr } from '../../../lib/content/labels/fr-message';
import type { SlipWords } from '../../../lib/domain/message-slip';

export const words: SlipWords = {
  recipient: 'Pour',
  level: 'Urgence',
  caller: 'Appelant',
  patient: 'Patient',
  birthDate: 'Né(e) le',
  phone: 'Téléphone',
  readBack: 'relu',
  notReadBack: 'non relu',
  reason: 'Motif',
  triage: 'Questions posées',
  told: 'Dit',
  promise: 'Promis',
  author: 'Noté par',
  fields: { ...messageFr.slipFields, answers: { yes: 'oui', no: 'non' }, addendum: 'Complément' },
  levelLabel: (level) => level.toUpperCase(),
  callerKindLabel: (kind) => kind,
  dateTime: (at) => `à ${at}`,
};
