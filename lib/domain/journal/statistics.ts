/**
 * Counts of calls, without patients and without watching anybody: figures of one's own desk, asked for by oneself.
 * Definitions: message-and-practice §5. Ring and lost calls are unknown here: the extension does not hear the phone.
 */

import type { CallOutcome } from '../call/call';
import type { Callback } from '../message/callback';
import { civilNow } from '../text/civil-time';
import { DISPOSITION_LEVELS, type DispositionLevel } from '../triage/disposition';
import type { JournalEntry } from './journal-entry';

/** Below it a count could point at somebody: it is not shown (statistical confidentiality, common practice). */
export const SMALLEST_SHOWN = 5;

/** Upper bounds of the classes of duration, in minutes; the last class has none. */
export const DURATION_BOUNDS = [1, 2, 3, 5, 10] as const;

/** What a call was about, as coarsely as the desk knows it. */
export type Motive =
  | { readonly kind: 'protocol'; readonly id: string }
  | { readonly kind: 'outcome'; readonly id: CallOutcome }
  | { readonly kind: 'other'; readonly id: '' };

export type MotiveRow = {
  readonly motive: Motive;
  readonly total: number /** By hour of the day, 0–23. */;
  readonly hours: readonly number[];
};

type Promises = { readonly kept: number; readonly late: number; readonly waiting: number };

export type Picture = {
  readonly calls: number;
  /** Most frequent first. */
  readonly motives: readonly MotiveRow[];
  readonly levels: readonly { readonly level: DispositionLevel; readonly count: number }[];
  /** One count per class of DURATION_BOUNDS, and one for what is longer. */
  readonly durations: readonly number[];
  /** Milliseconds; null without calls. */
  readonly medianDurationMs: number | null;
  readonly holds: { readonly calls: number; readonly more: number; readonly medianMs: number | null };
  /** Calls passed to the practitioner, and those of them that were vital or urgent. */
  readonly interruptions: { readonly all: number; readonly urgent: number };
  readonly promises: Promises;
};

/** A count as it may be shown: null when it is small enough to point at somebody. */
export const shownCount = (count: number): number | null =>
  count > 0 && count < SMALLEST_SHOWN ? null : count;

export const motiveOf = ({ protocolIds, outcomes }: JournalEntry): Motive => {
  const [protocol] = protocolIds;
  const [outcome] = outcomes;
  if (protocol) return { kind: 'protocol', id: protocol };
  return outcome ? { kind: 'outcome', id: outcome } : { kind: 'other', id: '' };
};

/** The middle value, or the mean of the two in the middle; null without values. */
function median(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  const [below, above] = [
    sorted[Math.floor((sorted.length - 1) / 2)],
    sorted[Math.ceil((sorted.length - 1) / 2)],
  ];
  return below === undefined || above === undefined ? null : (below + above) / 2;
}

const hourOf = (entry: JournalEntry, timeZone: string): number =>
  Number(civilNow(-entry.order, timeZone).time.slice(0, 2));

function motiveRows(entries: readonly JournalEntry[], timeZone: string): MotiveRow[] {
  const rows = new Map<string, { motive: Motive; total: number; hours: number[] }>();
  for (const entry of entries) {
    const motive = motiveOf(entry);
    const key = `${motive.kind} ${motive.id}`;
    const row = rows.get(key) ?? { motive, total: 0, hours: Array<number>(24).fill(0) };
    const hour = hourOf(entry, timeZone);
    row.total += 1;
    row.hours[hour] = (row.hours[hour] ?? 0) + 1;
    rows.set(key, row);
  }
  return [...rows.values()].toSorted((a, b) => b.total - a.total);
}

const durationClass = (ms: number): number => {
  const at = DURATION_BOUNDS.findIndex((minutes) => ms < minutes * 60_000);
  return at === -1 ? DURATION_BOUNDS.length : at;
};

function durationCounts(entries: readonly JournalEntry[]): number[] {
  const counts = Array<number>(DURATION_BOUNDS.length + 1).fill(0);
  for (const { durationMs } of entries) {
    const at = durationClass(durationMs);
    counts[at] = (counts[at] ?? 0) + 1;
  }
  return counts;
}

/** Kept: reached or closed before the promised time. Late: after it, or still open past it. */
function promisesOf(callbacks: readonly Callback[], now: number): Promises {
  const reachedAt = (callback: Callback): number | null => {
    const reached = callback.attempts.find(({ result }) => result === 'reached')?.at;
    return reached ?? (callback.status === 'done' ? callback.doneAt : null);
  };
  const standing = callbacks.map((callback) => {
    const at = reachedAt(callback);
    if ((at ?? now) > callback.dueAt) return 'late';
    return at === null ? 'waiting' : 'kept';
  });
  const count = (wanted: 'kept' | 'late' | 'waiting') => standing.filter((each) => each === wanted).length;
  return { kept: count('kept'), late: count('late'), waiting: count('waiting') };
}

/** The picture of these calls; `callbacks` are those due in the same time, `timeZone` the practice's (IANA). */
export function pictureOf(
  entries: readonly JournalEntry[],
  callbacks: readonly Callback[],
  { timeZone, now }: { readonly timeZone: string; readonly now: number },
): Picture {
  const held = entries.filter(({ holdsMs }) => holdsMs.length > 0);
  const passedOn = entries.filter(({ outcomes }) => outcomes.includes('transferred'));
  return {
    calls: entries.length,
    motives: motiveRows(entries, timeZone),
    levels: DISPOSITION_LEVELS.map((level) => ({
      level,
      count: entries.filter((entry) => entry.level === level).length,
    })),
    durations: durationCounts(entries),
    medianDurationMs: median(entries.map(({ durationMs }) => durationMs)),
    holds: {
      calls: held.length,
      // More than two: past it a callback would have been kinder (message-and-practice §5).
      more: held.filter(({ holdsMs }) => holdsMs.length > 2).length,
      medianMs: median(held.flatMap(({ holdsMs }) => holdsMs)),
    },
    interruptions: {
      all: passedOn.length,
      urgent: passedOn.filter(({ level }) => level === 'vital' || level === 'urgent').length,
    },
    promises: promisesOf(callbacks, now),
  };
}

/** How many calls each reason explains, most frequent first; a call that was urgent is never called avoidable. */
export function avoidableCounts<T extends { readonly beginnings: readonly string[] }>(
  entries: readonly JournalEntry[],
  reasons: readonly T[],
): { readonly reason: T; readonly count: number }[] {
  const calm = entries.filter(({ level }) => !['vital', 'urgent', 'day'].includes(level));
  const belongs = ({ terms }: JournalEntry, { beginnings }: T): boolean =>
    beginnings.some((beginning) =>
      beginning.split(' ').every((word) => terms.some((term) => term.startsWith(word))),
    );
  return reasons
    .map((reason) => ({ reason, count: calm.filter((entry) => belongs(entry, reason)).length }))
    .toSorted((a, b) => b.count - a.count);
}
