/** Sends a caller to somebody of the practice's directory: put through, or given the number. */
import type { Call, CallStep } from '../../domain/call/call';
import { type DirectoryEntry, findEntries } from '../../domain/practice/directory';
import { onDutyAt } from '../../domain/practice/on-call';
import type { Practice } from '../../domain/practice/practice';
import { phoneText } from '../../domain/text/phone/phone-reading';
import { practiceOf, shownCall, type Writes } from '../app-state';
import { readPhone } from '../start/phones';

type Parts = {
  readonly state: Writes<'overlay'>;
  /** What it needs of the call and of the clipboard: their desks stand above this room. */
  readonly calls: { change(update: (call: Call) => Call): void; goToStep(step: CallStep): void };
  readonly phrases: { copy(text: string): boolean };
};

/** Put through, or told where to call. */
export type Sending = 'transferred' | 'redirected';

export interface DirectoryDesk {
  /** Those of the practice on screen that answer the query. */
  find(query: string): readonly DirectoryEntry[];
  /** The number as it is dialled and read. */
  phoneOf(entry: DirectoryEntry): string;
  /** Notes where the caller is sent and brings the words for it; between two calls the number is copied. */
  send(entry: DirectoryEntry, how: Sending): void;
}

export function createDirectoryDesk({ state, calls, phrases }: Parts): DirectoryDesk {
  const practice = () => practiceOf(state, shownCall(state));
  /** Whoever is on call at this minute stands first: nights and weekends are sent there. */
  const onDuty = (known: Practice): DirectoryEntry[] => {
    const duty = onDutyAt(known, state.now.value);
    const purpose = state.labels.value.directory.onCall;
    return duty
      ? [{ id: 'onCall', name: duty.name, purpose, phone: duty.phone, hours: '', language: '' }]
      : [];
  };
  const phoneOf = ({ phone }: DirectoryEntry): string =>
    phoneText(readPhone(phone, practice()?.region ?? null), phone);
  return {
    find: (query) => {
      const known = practice();
      return known ? findEntries([...onDuty(known), ...known.directory], query) : [];
    },
    phoneOf,
    send(entry, how) {
      state.overlay.value = 'none';
      if (!shownCall(state)) return void phrases.copy(phoneOf(entry));
      const { name, purpose, hours } = entry;
      const sentTo = { name: name || purpose, phone: phoneOf(entry), hours };
      calls.change((call) => {
        // Sent to one place, in one way: another choice takes the former back.
        const others = call.notes.outcomes.filter((each) => each !== 'transferred' && each !== 'redirected');
        return { ...call, notes: { ...call.notes, outcomes: [...others, how], sentTo } };
      });
      calls.goToStep('handling');
    },
  };
}
