/** How a promised callback is tried, kept or handed back; what is impossible gives back the same object. */

import { dispositionRank } from '../triage/disposition';
import type { Attempt, Callback } from './callback';
import { nextTry } from './callback-claim';

/** Common practice: after three failures the practitioner decides, never silently closed. */
const MOST_FAILURES = 3;

type Try = Readonly<Attempt>;

const failuresOf = (attempts: Callback['attempts']): readonly Try[] =>
  attempts.filter(({ result }) => result !== 'reached');

export const SURFACES_BEFORE_MS = 15 * 60_000;

/**
 * It comes to the front a quarter of an hour before it is due (common practice), never before it may be kept; after a try
 * that failed, at the hour of the next.
 */
export const surfacesAt = (callback: Callback): number =>
  nextTry(callback) ?? callback.notBefore ?? callback.dueAt - SURFACES_BEFORE_MS;

/** Somebody called: reached keeps the promise, the third failure hands it back to the practitioner. */
export function withAttempt(callback: Callback, attempt: Try): Callback {
  if (callback.status === 'done') return callback;
  const attempts = [...callback.attempts, attempt];
  if (attempt.result === 'reached')
    return { ...callback, attempts, status: 'done', doneAt: attempt.at, doneBy: attempt.by };
  if (callback.status === 'waiting' && failuresOf(attempts).length >= MOST_FAILURES)
    return { ...callback, attempts, status: 'returned', returnedAt: attempt.at };
  return { ...callback, attempts };
}

/** Owed again: handed back if it was tried often enough, as of the last of those failures. */
function owed(callback: Callback): Callback {
  const decisive = failuresOf(callback.attempts)[MOST_FAILURES - 1];
  return decisive
    ? { ...callback, status: 'returned', returnedAt: decisive.at }
    : { ...callback, status: 'waiting' };
}

/** Takes one try back, with what it alone had brought about; what others tried or kept meanwhile stands. */
export function withoutAttempt(callback: Callback, attempt: Try): Callback {
  const { at, by, result } = attempt;
  const place = callback.attempts.findLastIndex(
    (each) => each.at === at && each.by === by && each.result === result,
  );
  if (place < 0) return callback;
  const without = { ...callback, attempts: callback.attempts.toSpliced(place, 1) };
  if (result === 'reached') return reopened(without, by, at);
  return without.status === 'done' ? without : owed(without);
}

/** Owed again, unless it was kept by somebody else than who closed it then. */
export const reopened = (callback: Callback, doneBy: string, doneAt: number): Callback =>
  callback.status === 'done' && callback.doneBy === doneBy && callback.doneAt === doneAt
    ? owed(callback)
    : callback;

/** Kept by somebody else, or no longer needed: the practitioner called, the patient called again. */
export const closedBy = (callback: Callback, doneBy: string, doneAt: number): Callback =>
  callback.status === 'done' ? callback : { ...callback, status: 'done', doneAt, doneBy };

/** `soon` from a quarter of an hour before. */
export type Punctuality = 'later' | 'soon' | 'late';

export const punctuality = (callback: Callback, now: number): Punctuality => {
  if (now >= callback.dueAt) return 'late';
  return now >= surfacesAt(callback) ? 'soon' : 'later';
};

/** Whole minutes since it was due; 0 before. */
export const minutesLate = ({ dueAt }: Callback, now: number): number =>
  Math.max(0, Math.floor((now - dueAt) / 60_000));

/** The most urgent first, then what is due first. */
export const byUrgencyThenDue = (a: Callback, b: Callback): number =>
  dispositionRank(a.level) - dispositionRank(b.level) || a.dueAt - b.dueAt;
