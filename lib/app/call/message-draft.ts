/** What a call would say as a message now, and whether the message that was saved from it still says so. */
import type { Call } from '../../domain/call/call';
import type { Message } from '../../domain/message/message';
import {
  composeMessage,
  type SlipContext,
  type SlipProblem,
  saysTheSame,
} from '../../domain/message/message-slip';
import { type BirthDateReading, readBirthDate } from '../../domain/text/birth-date';
import { civilNow } from '../../domain/text/civil-time';
import { phoneText } from '../../domain/text/phone/phone-reading';
import type { Result } from '../../domain/text/result';
import { type AppState, practiceOf, timeZoneOf } from '../app-state';
import { readPhone } from '../start/phones';
import { identityNoted } from '../triage/identity-desk';
import { callTrace, messageLevel } from '../triage/triage-level';
import { withSlipNow } from './slip-now';

/** The date of birth on screen, by the calendar of the call's practice. */
export const birthDateOf = (state: AppState, { notes, practiceId }: Call): BirthDateReading =>
  readBirthDate(notes.birthDate, civilNow(state.now.value, timeZoneOf(state, practiceId)).date);

type Occasion = Pick<SlipContext, 'id' | 'now' | 'incomplete'>;

/** See `composeMessage`; the rest of its context is what this panel knows. */
export function draftMessage(state: AppState, call: Call, occasion: Occasion): Result<Message, SlipProblem> {
  const practice = practiceOf(state, call);
  const phone = readPhone(call.notes.phone, practice?.region ?? null);
  return composeMessage(withSlipNow(state, call), {
    ...occasion,
    practice,
    author: state.settings.value.secretaryName,
    phone: phoneText(phone, call.notes.phone),
    level: messageLevel(state, call),
    identity: identityNoted(call),
    triageTrace: callTrace(call, timeZoneOf(state, practice?.id ?? '')),
  });
}

/**
 * True when the call has changed since its message was saved, whoever changed it: the practitioner would not read what
 * was added. Compared with the message itself, so that undo and the merge of two panels cannot mislead it.
 */
export function isMessageOutdated(state: AppState, call: Call): boolean {
  const { messageId } = call;
  if (messageId === null) return false;
  const saved = state.recentMessages.value.find(({ id }) => id === messageId);
  const draft = draftMessage(state, call, { id: messageId, now: 0, incomplete: null });
  return !(saved && draft.ok && saysTheSame(saved, draft.value));
}
