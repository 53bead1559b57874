/** What is still missing as a call is about to be closed. It names, it never forbids: the secretary may close anyway. */

import { isUnderstood, type PhoneReading } from '../text/phone/phone-reading';
import type { PromiseReading } from '../text/promised-time';
import type { Call } from './call';

/** In the order to be fixed: what needs the caller still on the line first, the recipient before the message that wants one. */
export const END_GATE_ITEMS = [
  'phoneUnreadable',
  'phoneNotReadBack',
  'callbackWithoutPhone',
  'callbackWithoutPerson',
  'promiseWithoutHour',
  'noRecipient',
  'unsavedMessage',
  'outdatedMessage',
  'noOutcome',
] as const;
export type EndGateItem = (typeof END_GATE_ITEMS)[number];

const isTyped = (text: string): boolean => text.trim() !== '';

const hasUnsavedWords = ({ messageId, notes }: Call, isAsked: boolean): boolean =>
  messageId === null && (isAsked || isTyped(notes.message) || isTyped(notes.promise));

const lacksOutcome = ({ messageId, notes }: Call): boolean =>
  messageId === null && notes.outcomes.length === 0;

/** What the call's own words do not tell: how they read, and whether the saved message still says what they say. */
type EndContext = {
  readonly phone: PhoneReading;
  readonly promise: PromiseReading['state'];
  /** What a callback that is awaited lacks, unless the reason was given. */
  readonly callbackGaps: readonly ('person' | 'phone')[];
  /** She asked to save it, and something was missing. */
  readonly isMessageAsked?: boolean;
  readonly isMessageOutdated: boolean;
};

/**
 * What is missing, most pressing first; empty when the call may be closed.
 * Canvassing is ended in one key and only counted: nothing is ever missing there.
 */
export const missingAtEnd = (
  call: Call,
  { phone, promise, callbackGaps, isMessageAsked = false, isMessageOutdated }: EndContext,
): EndGateItem[] => {
  const { notes } = call;
  if (notes.callerKind === 'sales') return [];
  const missing: Record<EndGateItem, boolean> = {
    phoneUnreadable: phone.state === 'invalid' || phone.state === 'unread',
    phoneNotReadBack: isUnderstood(phone) && !notes.phoneReadBack,
    promiseWithoutHour: promise === 'asked',
    callbackWithoutPhone: callbackGaps.includes('phone') && !isTyped(notes.phone),
    callbackWithoutPerson: callbackGaps.includes('person'),
    noRecipient: isTyped(notes.message) && notes.recipientId === null,
    unsavedMessage: hasUnsavedWords(call, isMessageAsked),
    outdatedMessage: isMessageOutdated,
    noOutcome: lacksOutcome(call),
  };
  return END_GATE_ITEMS.filter((item) => missing[item]);
};
