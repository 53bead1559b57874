/** Promised callbacks: made from the call on screen, tried, kept, handed back; every change can be taken back. */

import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Call } from '../../domain/call/call';
import type { Callback } from '../../domain/message/callback';
import { callbackCard } from '../../domain/message/callback.record';
import {
  byUrgencyThenDue,
  minutesLate,
  type Punctuality,
  punctuality,
} from '../../domain/message/callback-events';
import { callbackGaps } from '../../domain/message/slip-gate';
import { civilNow } from '../../domain/text/civil-time';
import { type AppState, type AskedSlip, practiceOf, requestFocus, shownCall, timeZoneOf } from '../app-state';
import { callbackWhen, type PromiseShown, promiseShown } from '../call/promise-reading';
import { createFailures } from '../failures';
import { noPracticeText } from '../known-practices';
import { hourShown } from '../practice/practice-hour';
import { readPhone } from '../start/phones';
import { type ClaimVerbs, createClaims } from './callback-claims';
import { type CallbackParts, createNote, type Noted, type NoteOf, type PutCallback } from './callback-note';
import { type Change, createOutcomes, type OutcomeVerbs, type Update } from './callback-outcomes';
import { callbackScript } from './outgoing-script';
import { askForGaps } from './slip-asked';

/** The list on screen, and what is read from it. */
interface CallbackReading {
  refresh(): Promise<void>;
  /** The phrases to say, in their order: who it is comes before anything else. */
  script(callback: Callback): readonly string[];
  /** The day and the hour that were understood of the promise on screen, or what is asked; null while there is none. */
  understood(call: Call): PromiseShown | null;
  /** « avant 12:00 », « à partir de 24/11 17:00 ». */
  due(callback: Callback): string;
  punctuality(callback: Callback): Punctuality;
  minutesLate(callback: Callback): number;
  minutesLeft(callback: Callback): number;
  /** How many are late, and how many due within a quarter of an hour. */
  pressing(): { readonly late: number; readonly soon: number };
}

export interface CallbackDesk extends CallbackReading, ClaimVerbs, OutcomeVerbs {
  /** Notes the promise of the call on screen; without an hour the focus goes where it is written. */
  promise(): Promise<void>;
  /** This panel to the others, and the one that follows it in its tab. */
  readonly desk: Signal<string>;
  /** What the promise that was to be noted lacks: whom to call, or where. */
  readonly gate: ReadonlySignal<AskedSlip>;
  /** Notes it although nobody or no number is named, with the reason why. */
  promiseIncomplete(reason: string): Promise<void>;
  /** Keeps the promise of a call whose message has just been saved; says so when its words are not understood. */
  follow(callId: string, of: NoteOf): Promise<void>;
}

/** An hour on the practice's clock and on hers, with its day when it is another one: « 12:00 », « 24/11 09:00 (ici 08:00) ». */
const hourOf = (state: AppState, at: number, practiceId: string): string => {
  const timeZone = timeZoneOf(state, practiceId);
  const [due, today] = [civilNow(at, timeZone), civilNow(state.now.value, timeZone)];
  const [, month, day] = due.date.split('-');
  const hour = hourShown(state, at, practiceId);
  return due.date === today.date ? hour : `${day}/${month} ${hour}`;
};

function readVerbs({ state, ports }: CallbackParts): CallbackReading {
  return {
    async refresh(): Promise<void> {
      state.callbacks.value = (await ports.store.openCallbacks()).toSorted(byUrgencyThenDue);
    },
    script: (callback) => callbackScript(state, callback),
    understood: (call) => promiseShown(state, call),
    due({ dueAt, notBefore, practiceId }) {
      const { before, from } = state.labels.value.message.callbacks;
      const hour = hourOf(state, notBefore ?? dueAt, practiceId);
      return notBefore === undefined ? before(hour) : from(hour);
    },
    punctuality: (callback) => punctuality(callback, state.now.value),
    minutesLate: (callback) => minutesLate(callback, state.now.value),
    minutesLeft: ({ dueAt }) => Math.floor((dueAt - state.now.value) / 60_000),
    pressing() {
      const states = state.callbacks.value.map((callback) => punctuality(callback, state.now.value));
      const count = (wanted: string) => states.filter((each) => each === wanted).length;
      return { late: count('late'), soon: count('soon') };
    },
  };
}

/** Changes a stored promise; if another panel wrote meanwhile, the change is made on what it wrote. */
function createChange({ state, ports, undo, notices }: CallbackParts, { refresh }: CallbackReading) {
  const failures = createFailures({ ...ports, state, notices });
  const promises = ports.store.of(callbackCard);
  const write: PutCallback = async (callback, update) => {
    const result = await promises.change(callback.id, (stored) => update(stored ?? callback));
    if (!result.ok) notices.tell(state.labels.value.notices.erased, 'warning');
    await refresh();
    ports.reminders.changed();
    return result.ok;
  };
  const told = (work: Promise<boolean>): Promise<boolean> =>
    work.catch((error: unknown) => {
      failures.unwritten('callback.write', error);
      return false;
    });
  const put: PutCallback = (callback, update) => told(write(callback, update));
  /** Takes back from the promise as it is by then: another panel may have gone on. */
  const undone = async (id: string, takeBack: Update): Promise<boolean> => {
    const now = await promises.byId(id);
    return now ? write(now, takeBack) : false;
  };
  const change = async (callback: Callback, { update, takeBack }: Change): Promise<boolean> => {
    const isDone = await put(callback, update);
    if (!isDone) return false;
    undo.push(() => {
      void told(undone(callback.id, takeBack));
      return true;
    });
    return true;
  };
  return { put, change };
}

/** Says what became of a promise; where something is missing, the focus goes where it is given. */
function sayNoted({ state, notices }: CallbackParts, call: Call, noted: Noted): void {
  const words = state.labels.value.message.callbacks;
  if (noted === 'unwritten' || noted === 'nobody') return;
  if (noted === 'noPractice' || noted === 'noHour') {
    const asked =
      noted === 'noHour' ? (promiseShown(state, call)?.text ?? words.noHour) : noPracticeText(state);
    notices.tell(asked, 'warning');
    requestFocus(state, noted === 'noHour' ? 'promise' : 'practice');
    return;
  }
  notices.tell(words.noted(callbackWhen(state, noted), noted.ownerName || words.me));
}

const gapsOf = ({ state }: CallbackParts, call: Call) =>
  callbackGaps(call.notes, readPhone(call.notes.phone, practiceOf(state, call)?.region ?? null));

export function createCallbackDesk(parts: CallbackParts): CallbackDesk {
  const { state, notices } = parts;
  const reading = readVerbs(parts);
  const changes = createChange(parts, reading);
  const note = createNote(parts, changes.put);
  const words = () => state.labels.value.message.callbacks;
  const gate = signal<AskedSlip>(null);
  const claims = createClaims(parts, changes.put);
  const promise = async (reason: string): Promise<void> => {
    const call = shownCall(state);
    if (!call) return;
    const noted = await note(call, { messageId: null, reason });
    const before = gate.value;
    gate.value = noted === 'nobody' ? { callId: call.id, gaps: gapsOf(parts, call) } : null;
    if (gate.value) askForGaps(parts, before, gate.value);
    else sayNoted(parts, call, noted);
  };
  return {
    ...reading,
    ...claims.verbs,
    ...createOutcomes(parts, { change: changes.change, desk: claims.desk }),
    desk: claims.desk,
    gate,
    promise: () => promise(''),
    promiseIncomplete: promise,
    async follow(callId, of) {
      const call = state.calls.value.find(({ id }) => id === callId);
      if (!call || (await note(call, of)) !== 'noHour') return;
      const asked = promiseShown(state, call);
      if (asked) notices.tell(words().notNoted(asked.text), 'warning');
    },
  };
}
