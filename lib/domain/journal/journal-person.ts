/** Of whom a call is: one answer for the list, the detail, the sheet and the table, so that none names somebody else. */
import type { Call } from '../call/call';
import type { Message } from '../message/message';
import { significantDigits } from './journal-terms';

type Said = 'callerName' | 'patientName' | 'birthDate' | 'phone' | 'reason' | 'promise';
type Kept = { readonly call: Pick<Call, 'notes'>; readonly messages: readonly Message[] };

/** As the last message says it; else as it was noted. */
export const saidOf = ({ call, messages }: Kept, field: Said): string =>
  messages.at(-1)?.[field] || call.notes[field];

/** The patient; where only the caller is known, she. */
export const personOf = (kept: Kept): string => saidOf(kept, 'patientName') || saidOf(kept, 'callerName');

/** What was noted besides what the message says: changed after it was saved; empty where both say the same. */
export function notedElse(kept: Kept, field: Said): string {
  const said = saidOf(kept, field);
  const noted = kept.call.notes[field];
  const isSame = field === 'phone' && significantDigits(said) === significantDigits(noted);
  return isSame || noted.trim() === said.trim() ? '' : noted;
}
