/** What is asked of the journal in her words, and the query that it makes. */

import type { JournalEntry, JournalKey, JournalStatus } from '../../domain/journal/journal-entry';
import type { JournalQuery } from '../../domain/journal/journal-query';
import { dayStart } from '../../domain/text/civil-time';
import type { DispositionLevel } from '../../domain/triage/disposition';
import { type AppState, answeringZone, timeZoneOf } from '../app-state';
import type { JournalPage, JournalStore } from './journal-ports';

const DAY_MS = 24 * 60 * 60 * 1000;
/** Entries read at a time for an export. */
const LONG_PAGE = 1000;

/** How far back the journal looks; days before today, or everything. */
export const PERIODS = { today: 0, week: 6, month: 29, year: 364, always: Number.POSITIVE_INFINITY } as const;
export type Period = keyof typeof PERIODS;

/** What she chose in the bar above the list. */
export type JournalFilters = {
  readonly text: string;
  readonly period: Period;
  readonly practiceId: string | null;
  readonly recipientId: string | null;
  readonly status: JournalStatus | null;
  readonly level: DispositionLevel | null;
};

export const NO_FILTERS: JournalFilters = {
  text: '',
  period: 'week',
  practiceId: null,
  recipientId: null,
  status: null,
  level: null,
};

/** First moment of the period, in epoch ms: midnight of that zone so many days before `now`. */
export function startOf(period: Period, now: number, timeZone: string): number {
  const days = PERIODS[period];
  return days === Number.POSITIVE_INFINITY ? 0 : dayStart(now, timeZone, days);
}

/** Days are those of the practice that is looked at; of all together, of the one she answers for now. */
export const lookedAtZone = (state: AppState, practiceId: string | null): string =>
  practiceId === null ? answeringZone(state) : timeZoneOf(state, practiceId);

/** To tomorrow, in case the clock was set back since the last call. */
export const queryOf = (
  state: AppState,
  { period, ...chosen }: JournalFilters,
  now: number,
): JournalQuery => ({
  ...chosen,
  from: startOf(period, now, lookedAtZone(state, chosen.practiceId)),
  to: now + DAY_MS,
});

/** Every entry that the query finds, also those that no screen shows. */
export async function readAll(store: JournalStore, query: JournalQuery): Promise<JournalEntry[]> {
  const found: JournalEntry[] = [];
  let after: JournalKey | null = null;
  do {
    const page: JournalPage = await store.page(query, { after, limit: LONG_PAGE });
    found.push(...page.entries);
    after = page.next;
  } while (after !== null);
  return found;
}
