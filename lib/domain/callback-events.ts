/** How a promised callback is tried, kept or handed back; what is impossible gives back the same object. */
import type { AttemptResult, Callback } from './callback';
import { dispositionRank } from './disposition';

/** Common practice: after three failures the practitioner decides, never silently closed. */
const MOST_FAILURES = 3;

/** It comes to the front a quarter of an hour before it is due (common practice). */
export const SURFACES_BEFORE_MS = 15 * 60_000;

type Try = { readonly at: number; readonly by: string; readonly result: AttemptResult };

/** Somebody called: reached keeps the promise, the third failure hands it back to the practitioner. */
export function withAttempt(callback: Callback, attempt: Try): Callback {
  if (callback.status === 'done') return callback;
  const attempts = [...callback.attempts, attempt];
  if (attempt.result === 'reached')
    return { ...callback, attempts, status: 'done', doneAt: attempt.at, doneBy: attempt.by };
  const failures = attempts.filter(({ result }) => result !== 'reached').length;
  if (callback.status === 'waiting' && failures >= MOST_FAILURES)
    return { ...callback, attempts, status: 'returned', returnedAt: attempt.at };
  return { ...callback, attempts };
}

/** Kept by somebody else, or no longer needed: the practitioner called, the patient called again. */
export const closedBy = (callback: Callback, doneBy: string, doneAt: number): Callback =>
  callback.status === 'done' ? callback : { ...callback, status: 'done', doneAt, doneBy };

/** `soon` from a quarter of an hour before. */
export type Punctuality = 'later' | 'soon' | 'late';

export const punctuality = ({ dueAt }: Callback, now: number): Punctuality => {
  if (now >= dueAt) return 'late';
  return now >= dueAt - SURFACES_BEFORE_MS ? 'soon' : 'later';
};

/** Whole minutes since it was due; 0 before. */
export const minutesLate = ({ dueAt }: Callback, now: number): number =>
  Math.max(0, Math.floor((now - dueAt) / 60_000));

/** The most urgent first, then what is due first. */
export const byUrgencyThenDue = (a: Callback, b: Callback): number =>
  dispositionRank(a.level) - dispositionRank(b.level) || a.dueAt - b.dueAt;
