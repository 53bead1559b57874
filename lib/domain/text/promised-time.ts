/**
 * When a promise must be kept, from the words in which it was made, on the practice's clock. What the words leave open is
 * asked and never guessed: a wrong hour is a patient who waits for a call that nobody makes.
 */
import { type CivilDate, type CivilTime, civilNow, instantOf, plusDays } from './civil-time';
import type { PromiseClock } from './promise-clock';
import { type Board, type PromiseQuestion, standing } from './promised-board';
import { corrected, hasLeftOver, isUnclear, type PromisedSpan } from './promised-bound';
import { takeDays } from './promised-day';
import { takeDelays, takeHours, takeParts } from './promised-hour';
import { spanOf } from './promised-span';
import { canonicalPromise } from './promised-text';

/** A slot of the practice's day; none on a day on which it is closed. */
export type PromiseReading =
  | { readonly state: 'empty' }
  /** `date` when the day is understood and only the hour is missing. */
  | { readonly state: 'asked'; readonly question: PromiseQuestion; readonly date?: CivilDate }
  | {
      readonly state: 'read';
      /** Epoch ms before which it must be kept; the end of its day when only the earliest moment is said. */
      readonly dueAt: number;
      /** Epoch ms before which nobody may call; null when nothing says so. */
      readonly notBefore: number | null;
      /** How it is said back: the day, and the hours as they were meant. */
      readonly said: PromisedWords;
    };

/** What was understood, on the practice's calendar and clock. */
export type PromisedWords = {
  readonly date: CivilDate;
  /** `in` for a delay: its hour was counted and not said. */
  readonly bound: 'at' | 'before' | 'from' | 'between' | 'in';
  readonly from: CivilTime | null;
  readonly to: CivilTime | null;
};

const ask = (question: PromiseQuestion, date?: CivilDate): PromiseReading => ({
  state: 'asked',
  question,
  ...(date && { date }),
});

/** Takes everything that the rules know out of the words, what was taken back left out. */
function boardOf(promise: string, today: { readonly date: CivilDate; readonly time: CivilTime }): Board {
  const [withoutDelays, delays] = takeDelays(canonicalPromise(promise));
  const [withoutDays, days] = takeDays(withoutDelays, today.date, today.time);
  const [withoutHours, hours] = takeHours(withoutDays);
  const [left, parts] = takeParts(withoutHours);
  const text = corrected(left);
  return {
    text,
    days: standing(text, 'D', days),
    hours: standing(text, 'T', hours),
    parts: standing(text, 'P', parts),
    delays: standing(text, 'L', delays),
  };
}

/** The one day that is named; none, or the question to ask. */
function dayOf({ days }: Board): { date: CivilDate | null } | PromiseQuestion {
  const question = days.find((day) => 'question' in day);
  if (question && 'question' in question) return question.question;
  const dates = new Set(days.flatMap((day) => ('date' in day ? [day.date] : [])));
  return dates.size > 1 ? 'whichDay' : { date: [...dates][0] ?? null };
}

function delayed(board: Board, date: CivilDate | null, clock: PromiseClock): PromiseReading {
  const today = civilNow(clock.now, clock.timeZone).date;
  if (new Set(board.delays).size > 1 || board.hours.length + board.parts.length > 0) return ask('several');
  if (date && date !== today) return ask('several');
  if (board.delays.some(Number.isNaN)) return ask('delayOrHour');
  const dueAt = clock.now + (board.delays[0] ?? 0);
  const due = civilNow(dueAt, clock.timeZone);
  return {
    state: 'read',
    dueAt,
    notBefore: null,
    said: { date: due.date, bound: 'in', from: null, to: due.time },
  };
}

const minutesText = (minutes: number): CivilTime =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

const DAY_MINUTES = 24 * 60;

/** The instant of a minute of a day; past midnight it is the next day's. */
const instantIn = (date: CivilDate, minutes: number, timeZone: string): number =>
  minutes > DAY_MINUTES
    ? instantOf(plusDays(date, 1), minutesText(minutes - DAY_MINUTES), timeZone)
    : instantOf(date, minutesText(minutes), timeZone);

/** Puts the hours on their day: today, tomorrow when today's are over and nothing says today, or the day that is named. */
function placed(span: PromisedSpan, named: CivilDate | null, clock: PromiseClock): PromiseReading {
  const today = civilNow(clock.now, clock.timeZone).date;
  const at = (date: CivilDate, minutes: number) => instantIn(date, minutes, clock.timeZone);
  const decisive = span.to ?? span.from ?? 0;
  const isOver = (date: CivilDate) => at(date, decisive) <= clock.now;
  const date = named ?? (isOver(today) && span.mayBeTomorrow ? plusDays(today, 1) : today);
  if (isOver(date)) return ask('past', date);
  const saidMinutes = (minutes: number | null) =>
    minutes === null ? null : minutesText(minutes > DAY_MINUTES ? minutes - DAY_MINUTES : minutes);
  return {
    state: 'read',
    dueAt: at(date, span.to ?? DAY_MINUTES),
    notBefore: span.from === null ? null : at(date, span.from),
    said: {
      date: decisive > DAY_MINUTES ? plusDays(date, 1) : date,
      bound: span.bound,
      from: saidMinutes(span.from),
      to: saidMinutes(span.to),
    },
  };
}

/** An hour without a day, a day without an hour, or both. */
function onClock(board: Board, date: CivilDate | null, clock: PromiseClock): PromiseReading {
  const span = spanOf(board, date, clock);
  if (typeof span !== 'string')
    return hasLeftOver(board.text) ? ask('notRead') : placed(span, span.date ?? date, clock);
  return ask(span === 'noMoment' && date ? 'whichHour' : span, date ?? undefined);
}

/** Reads a promise, or says what to ask. */
export function readPromise(promise: string, clock: PromiseClock): PromiseReading {
  if (promise.trim() === '') return { state: 'empty' };
  const board = boardOf(promise, civilNow(clock.now, clock.timeZone));
  const day = dayOf(board);
  if (typeof day === 'string') return ask(day);
  if (isUnclear(board.text)) return ask('notRead');
  if (board.delays.length === 0) return onClock(board, day.date, clock);
  return hasLeftOver(board.text) ? ask('notRead') : delayed(board, day.date, clock);
}
