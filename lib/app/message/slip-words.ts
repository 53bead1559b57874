/**
 * The words of a slip, for every text that is made of messages: in French, the language of every practice there is a region
 * for, whatever she works in. Its questions, its answers and who was checked are kept in those words too.
 */
import { fr } from '../../content/labels/fr/fr';
import type { SlipWords } from '../../domain/message/message-slip';
import type { AppState } from '../app-state';
import { dateTimeText } from '../practice/practice-hour';

export function slipWords(state: AppState): SlipWords {
  const { slip, levels, callerKinds, message, triage, identity, named, quoted } = fr;
  const { yes, no } = triage.answers;
  return {
    ...slip,
    fields: { ...message.slipFields, answers: { yes, no }, addendum: message.delivery.addendumText },
    identityOutcome: (outcome) => identity.told[outcome],
    named,
    quoted,
    levelLabel: (level) => levels[level],
    callerKindLabel: (kind) => callerKinds[kind].toLocaleLowerCase('fr'),
    dateTime: (at, practiceId) => dateTimeText(state, at, practiceId),
  };
}
