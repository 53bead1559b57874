/** The words of a slip in the secretary's language, for every text that is made of messages. */
import type { SlipWords } from '../../domain/message/message-slip';
import type { AppState } from '../app-state';
import { dateTimeText } from '../practice/practice-hour';
import { spokenNow } from '../start/language';

export function slipWords(state: AppState): SlipWords {
  const { slip, levels, callerKinds, message, triage, identity, named, quoted } = state.labels.value;
  const locale = spokenNow(state).locale(null);
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
