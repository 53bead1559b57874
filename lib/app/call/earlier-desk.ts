/** What is already known of the number that calls, or of the patient: earlier calls, what was promised, the last message. */
import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Call } from '../../domain/call/call';
import type { JournalEntry } from '../../domain/journal/journal-entry';
import { significantDigits } from '../../domain/journal/journal-terms';
import { isSamePerson, type NamedPerson } from '../../domain/journal/same-person';
import type { Callback } from '../../domain/message/callback';
import type { Message } from '../../domain/message/message';
import { birthDateDigits } from '../../domain/text/birth-date';
import { dayStart } from '../../domain/text/civil-time';
import { writtenPhone } from '../../domain/text/phone-writing';
import { type AppState, practiceOf, shownCall, timeZoneOf } from '../app-state';
import type { Store } from '../ports';
import type { Report } from '../problem-desk';
import { readPhone } from '../start/phones';
import { createLastMessage, personIn, personOnScreen } from './last-message';

/** As long as calls are kept where the practice's register says nothing else. */
const MONTH_MS = 30 * 86_400_000;

/** One other call from this number, or of this patient. */
type EarlierCall = Pick<JournalEntry, 'id' | 'name' | 'reason'> & { readonly at: number };

export type Earlier = {
  /** Those of today that began before this one, the oldest first. */
  readonly calls: readonly EarlierCall[];
  /** The latest of an earlier day of the last thirty; null where there is none, or `last` is of that very call. */
  readonly before: EarlierCall | null;
  /** Promised to this number or this patient and not kept, the earliest due first. */
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
  readonly store: Pick<Store, 'callsBorn' | 'callsFrom'>;
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

/** Whom is looked for. */
type Sought = { readonly number: string; readonly person: NamedPerson };

const isSought = ({ number, person }: Sought, found: NamedPerson & { readonly phone: string }): boolean =>
  (number !== '' && digitsOf(found.phone) === number) || isSamePerson(person, found);

/** Those that wait beside the call on screen. */
const onDesk = ({ calls }: AppState, of: string, sought: Sought): EarlierCall[] =>
  calls.value
    .filter(
      ({ practiceId, notes }) =>
        practiceId === of && isSought(sought, { ...personIn(notes), phone: notes.phone }),
    )
    .map(({ id, startedAt: at, notes }) => {
      const name = notes.patientName || notes.callerName;
      return { id, at, name, reason: notes.reason };
    });

type Ended = { readonly of: string; readonly entries: readonly JournalEntry[] };
const NONE: Ended = { of: '', entries: [] };

/** The ended calls that may be meant: the index is asked once for each number and each date of birth, never the days. */
function readEnded(
  { state, store, report }: Parts,
  number: ReadonlySignal<string>,
  since: ReadonlySignal<number>,
) {
  const practiceId = computed(() => shownCall(state)?.practiceId ?? '');
  const birthDate = computed(() => {
    const typed = shownCall(state)?.notes.birthDate ?? '';
    return birthDateDigits(typed).length > 0 ? typed : '';
  });
  // A call that leaves the desk enters the journal.
  const onLine = computed(() => state.calls.value.length);
  const ended = signal(NONE);
  const asked = computed(() =>
    number.value || birthDate.value
      ? [practiceId.value, number.value, birthDate.value, since.value].join('\n')
      : '',
  );
  effect(() => {
    const of = asked.value;
    void onLine.value;
    if (of === '') return;
    const where = { practiceId: practiceId.peek(), since: since.peek() };
    const [calling, born] = [number.peek(), birthDate.peek()];
    const questions = [
      ...(calling ? [store.callsFrom({ ...where, number: calling })] : []),
      ...(born ? [store.callsBorn({ ...where, birthDate: born })] : []),
    ];
    const keep = (found: readonly JournalEntry[][]) => {
      const byId = new Map(found.flat().map((entry) => [entry.id, entry]));
      // What was asked of somebody who stands there no more is late news.
      if (asked.peek() === of) ended.value = { of, entries: [...byId.values()] };
    };
    Promise.all(questions).then(keep, (error: unknown) => report('calls.earlier', error));
  });
  return {
    found: () => (ended.value.of === asked.value ? ended.value.entries : []),
    forget: () => {
      ended.value = NONE;
    },
  };
}

/** All of them that began before this call, the oldest first. */
function callsBefore(
  state: AppState,
  { call, sought, ended }: { call: Call; sought: Sought; ended: readonly JournalEntry[] },
): EarlierCall[] {
  const found = ended
    .filter((entry) => isSought(sought, entry))
    .map(({ id, order, name, reason }) => ({ id, at: -order, name, reason }));
  return [...found, ...onDesk(state, call.practiceId, sought)]
    .filter(({ id, at }) => id !== call.id && at <= call.startedAt)
    .toSorted((a, b) => a.at - b.at);
}

/** Promised to that number, or in one of these calls, and not in this one. */
const owedTo = (
  { callbacks }: AppState,
  call: Call,
  { number, ids }: { readonly number: string; readonly ids: ReadonlySet<string> },
): Callback[] =>
  callbacks.value.filter(
    ({ practiceId, phone, callId }) =>
      practiceId === call.practiceId &&
      callId !== call.id &&
      (ids.has(callId) || (number !== '' && digitsOf(phone) === number)),
  );

/** See `CallDesk.earlier`. */
export function createEarlier(parts: Parts): EarlierDesk {
  const { state } = parts;
  const number = readNumber(state);
  const person = personOnScreen(state);
  const today = computed(() =>
    dayStart(state.now.value, timeZoneOf(state, shownCall(state)?.practiceId ?? '')),
  );
  const since = computed(() => today.value - MONTH_MS);
  const ended = readEnded(parts, number, since);
  const lastMessage = createLastMessage(state, { number, person });
  const earlier = computed((): Earlier | null => {
    const [call, last] = [shownCall(state), lastMessage.value];
    if (!call) return null;
    const sought = { number: number.value, person: person.value };
    const all = callsBefore(state, { call, sought, ended: ended.found() });
    const ids = new Set([...all.map(({ id }) => id), ...(last ? [last.callId] : [])]);
    const owed = owedTo(state, call, { number: number.value, ids });
    const calls = all.filter(({ at }) => at >= today.value);
    const latest = all.findLast(({ at }) => at < today.value);
    const before = latest && latest.id !== last?.callId ? latest : null;
    const isNothing = all.length + owed.length === 0 && !last;
    return isNothing ? null : { calls, before, owed, last };
  });
  return { earlier, forgetEarlier: ended.forget };
}
