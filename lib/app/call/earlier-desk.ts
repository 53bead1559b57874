/** What is already known of the number that calls: other calls of today, and a callback that it was promised. */
import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { JournalEntry } from '../../domain/journal/journal-entry';
import { significantDigits } from '../../domain/journal/journal-terms';
import type { Callback } from '../../domain/message/callback';
import type { Message } from '../../domain/message/message';
import { dayStart } from '../../domain/text/civil-time';
import { writtenPhone } from '../../domain/text/phone-writing';
import { type AppState, practiceOf, shownCall, timeZoneOf } from '../app-state';
import type { Store } from '../ports';
import type { Report } from '../problem-desk';
import { readPhone } from '../start/phones';
import { createLastMessage } from './last-message';

/** One other call of today from this number. */
type EarlierCall = Pick<JournalEntry, 'id' | 'name' | 'reason'> & { readonly at: number };

export type Earlier = {
  /** Those of today that began before this one, the oldest first. */
  readonly calls: readonly EarlierCall[];
  /** Promised to this number and not kept, the earliest due first. */
  readonly owed: readonly Callback[];
  /** Taken for this number or this patient, in another call of the last seven days. */
  readonly last: Message | null;
};

type EarlierDesk = {
  readonly earlier: ReadonlySignal<Earlier | null>;
  readonly forgetEarlier: () => void;
};

type Parts = {
  readonly state: AppState;
  readonly store: Pick<Store, 'callsFrom'>;
  readonly report: Report;
};

const digitsOf = (phone: string): string => significantDigits(writtenPhone(phone).number);

/** The number of the call on screen, once it can be called; empty before, and for a service of few digits. */
function readNumber(state: AppState): ReadonlySignal<string> {
  // Each is compared before what hangs on it is asked: no letter but one of the number reads it again.
  const phone = computed(() => shownCall(state)?.notes.phone ?? '');
  const region = computed(() => practiceOf(state, shownCall(state))?.region ?? null);
  return computed(() =>
    readPhone(phone.value, region.value).state === 'valid' ? digitsOf(phone.value) : '',
  );
}

/** Those that wait beside the call on screen. */
const onDesk = (
  state: AppState,
  wanted: (call: { id: string; startedAt: number }) => boolean,
  number: string,
) =>
  state.calls.value
    .filter((call) => wanted(call) && digitsOf(call.notes.phone) === number)
    .map(({ id, startedAt: at, notes }): EarlierCall => {
      const name = notes.patientName || notes.callerName;
      return { id, at, name, reason: notes.reason };
    });

type Ended = { readonly of: string; readonly entries: readonly JournalEntry[] };
const NONE: Ended = { of: '', entries: [] };

/** See `CallDesk.earlier`: the journal's index is asked once for each number, never the days. */
export function createEarlier({ state, store, report }: Parts): EarlierDesk {
  const number = readNumber(state);
  const practiceId = computed(() => shownCall(state)?.practiceId ?? '');
  const today = computed(() => dayStart(state.now.value, timeZoneOf(state, practiceId.value)));
  // A call that leaves the desk enters the journal.
  const onLine = computed(() => state.calls.value.length);
  const ended = signal(NONE);
  const asked = computed(() => (number.value ? `${practiceId.value} ${number.value} ${today.value}` : ''));

  effect(() => {
    const of = asked.value;
    void onLine.value;
    if (of === '') return;
    const keep = (entries: readonly JournalEntry[]) => {
      // What was asked of a number that stands there no more is late news.
      if (asked.peek() === of) ended.value = { of, entries };
    };
    const question = { number: number.peek(), practiceId: practiceId.peek(), since: today.peek() };
    store.callsFrom(question).then(keep, (error: unknown) => report('calls.earlier', error));
  });

  const forgetEarlier = () => {
    ended.value = NONE;
  };
  const lastMessage = createLastMessage(state, number);
  const earlier = computed((): Earlier | null => {
    const [call, last] = [shownCall(state), lastMessage.value];
    if (!call) return null;
    if (asked.value === '') return last && { calls: [], owed: [], last };
    const isBefore = ({ id, startedAt }: { id: string; startedAt: number }) =>
      id !== call.id && startedAt >= today.value && startedAt <= call.startedAt;
    const found = ended.value.of === asked.value ? ended.value.entries : [];
    const calls = [
      ...found
        .filter(({ id, order }) => isBefore({ id, startedAt: -order }))
        .map(({ id, order, name, reason }) => ({ id, at: -order, name, reason })),
      ...onDesk(state, isBefore, number.value),
    ].toSorted((a, b) => a.at - b.at);
    const owed = state.callbacks.value.filter(
      ({ practiceId: of, phone, callId }) =>
        of === call.practiceId && callId !== call.id && digitsOf(phone) === number.value,
    );
    return calls.length === 0 && owed.length === 0 && !last ? null : { calls, owed, last };
  });
  return { earlier, forgetEarlier };
}
