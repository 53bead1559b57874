/** The words of a slip in the secretary's language, for every text that is made of messages. */
import type { SlipWords } from '../../domain/message/message-slip';
import type { AppState } from '../app-state';
import { dateTimeText } from '../practice/practice-hour';

export function slipWords(state: AppState): SlipWords {
  const { slip, levels, callerKinds, message, triage, identity, named, quoted } = state.labels.value;
  const locale = state.settings.value.language === 'fr' ? 'fr-FR' : 'en-GB';
  const { yes, no } = triage.answers;
  return {
    ...slip,
    fields: { ...message.slipFields, answers: { yes, no }, addendum: message.delivery.addendumText },
    identityOutcome: (outcome) => identity.told[outcome],
    named,
    quoted,
    levelLabel: (level) => levels[level],
    callerKindLabel: (kind) => callerKinds[kind].toLocaleLowerCase(locale),
    dateTime: (at, practiceId) => dateTimeText(state, at, practiceId),
  };
}
