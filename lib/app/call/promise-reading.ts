/** How the promise of a call reads now, and the words in which it is said back before anything is saved. */
import type { Call } from '../../domain/call/call';
import type { Callback } from '../../domain/message/callback';
import type { Practice } from '../../domain/practice/practice';
import { practiceClock } from '../../domain/practice/practice-clock';
import { type CivilDate, type CivilTime, civilNow, plusDays } from '../../domain/text/civil-time';
import type { PromisedWords, PromiseReading } from '../../domain/text/promised-time';
import { type AppState, practiceOf, timeZoneOf } from '../app-state';
import { spokenNow } from '../start/language';
import { readPromise } from '../start/promises';

/** What stands beside the promise: what was understood, or what is asked. */
export type PromiseShown = { readonly state: 'read' | 'asked'; readonly text: string };

/** The promise of a call, on its practice's clock; null before the first practice is entered, and until it can be read. */
export function promiseOf(state: AppState, call: Call, now: number): PromiseReading | null {
  const practice = practiceOf(state, call);
  return practice && readPromise(call.notes.promise, practiceClock(practice, now));
}

/** The callback that was noted of these very words: « dans 10 min » counts from when it was noted. */
const notedOf = (state: AppState, call: Call): Callback | undefined =>
  state.callbacks.value.find(({ callId, promise }) => callId === call.id && promise === call.notes.promise);

/** Whether the promise of a call still has to be asked about. */
export function promiseState(state: AppState, call: Call): PromiseReading['state'] {
  if (call.notes.promise.trim() === '') return 'empty';
  if (notedOf(state, call)) return 'read';
  return promiseOf(state, call, state.now.value)?.state ?? 'asked';
}

/** « mercredi 12 décembre »; with its year when it is another one. */
const dayText = (state: AppState, date: CivilDate, today: CivilDate): string =>
  spokenNow(state).day(date, { withYear: date.slice(0, 4) !== today.slice(0, 4) });

type Said = { readonly said: PromisedWords; readonly today: CivilDate };

/** « mercredi 12 décembre à 10 h », « … à partir de 14 h », « … entre 10 h et 12 h ». */
function saidText(state: AppState, { said, today }: Said): string {
  const { when, clock } = state.labels.value.message.callbacks;
  const hour = (time: CivilTime | null) => (time === null ? '' : clock(time));
  return when[said.bound]({
    day: dayText(state, said.date, today),
    from: hour(said.from),
    to: hour(said.to),
  });
}

/** What a callback that was noted says of its time. */
const wordsOf = ({ dueAt, notBefore }: Callback, timeZone: string): PromisedWords => {
  const { date, time } = civilNow(notBefore ?? dueAt, timeZone);
  if (notBefore !== undefined) return { date, bound: 'from', from: time, to: null };
  // Midnight ends the day before: nobody says « dimanche avant 0 h » of a Saturday.
  return time === '00:00'
    ? { date: plusDays(date, -1), bound: 'before', from: null, to: '24:00' }
    : { date, bound: 'before', from: null, to: time };
};

/** The day and the hour of a callback in words. */
export function callbackWhen(state: AppState, callback: Callback): string {
  const timeZone = timeZoneOf(state, callback.practiceId);
  const today = civilNow(state.now.value, timeZone).date;
  return saidText(state, { said: wordsOf(callback, timeZone), today });
}

const readShown = (state: AppState, practice: Practice, reading: PromiseReading): PromiseShown | null => {
  if (reading.state === 'empty') return null;
  const { understood, questions, noHour } = state.labels.value.message.callbacks;
  const today = civilNow(state.now.value, practice.timeZone).date;
  if (reading.state === 'read')
    return { state: 'read', text: understood(saidText(state, { said: reading.said, today })) };
  if (reading.question === 'noMoment') return { state: 'asked', text: noHour };
  const day = reading.date ? dayText(state, reading.date, today) : '';
  return { state: 'asked', text: questions[reading.question](day) };
};

/** What stands beside the promise of the call on screen; null while nothing is promised. */
export function promiseShown(state: AppState, call: Call): PromiseShown | null {
  const noted = notedOf(state, call);
  if (noted)
    return {
      state: 'read',
      text: state.labels.value.message.callbacks.understood(callbackWhen(state, noted)),
    };
  const practice = practiceOf(state, call);
  const reading = promiseOf(state, call, state.now.value);
  return practice && reading && readShown(state, practice, reading);
}

/** « rappel promis avant 12 h, pas tenu » ; the day is named when it is another one. */
export function owedText(state: AppState, callback: Callback): string {
  const { earlier, message } = state.labels.value;
  const zone = timeZoneOf(state, callback.practiceId);
  const today = civilNow(state.now.value, zone).date;
  const { date, bound, from, to } = wordsOf(callback, zone);
  const clock = (time: CivilTime | null) => (time === null ? '' : message.callbacks.clock(time));
  const when =
    date === today
      ? message.callbacks.when[bound]({ day: '', from: clock(from), to: clock(to) }).trim()
      : callbackWhen(state, callback);
  return earlier.promised(when, callback.dueAt <= state.now.value);
}
