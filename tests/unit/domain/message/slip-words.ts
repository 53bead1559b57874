// The words around a slip, as the interface gives them, with hours that a test can read.
import { fr } from '../../../../lib/content/labels/fr/fr';
import type { SlipWords } from '../../../../lib/domain/message/message-slip';

export const words: SlipWords = {
  ...fr.slip,
  named: fr.named,
  quoted: fr.quoted,
  fields: { ...fr.message.slipFields, answers: { yes: 'oui', no: 'non' }, addendum: 'Complément' },
  identityOutcome: (outcome) => fr.identity.told[outcome],
  levelLabel: (level) => level.toUpperCase(),
  callerKindLabel: (kind) => kind,
  dateTime: (at) => `à ${at}`,
};
