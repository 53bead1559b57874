/** What the bar above the list asks of the journal: days of the practice that is looked at, every page for an export. */
import { describe, expect, test } from 'vitest';
import { createAppState } from '../../../../lib/app/app-state';
import { NO_FILTERS, queryOf, readAll, startOf } from '../../../../lib/app/journal/journal-filters';
import type { JournalPage, JournalStore } from '../../../../lib/app/journal/journal-ports';
import type { JournalEntry } from '../../../../lib/domain/journal/journal-entry';
import { practice } from '../../platform/storage/sample-records';

const at = (iso: string): number => Date.parse(iso);

describe('a period begins at midnight', () => {
  test.each([
    ['today', '2026-11-23T00:00:00+01:00'],
    ['week', '2026-11-17T00:00:00+01:00'],
  ] as const)('of the practice: %s', (period, from) => {
    expect(startOf(period, at('2026-11-23T23:50:00+01:00'), 'Europe/Paris')).toBe(at(from));
  });

  test('also over a change of the clocks, when a day has 25 hours', () => {
    expect(startOf('week', at('2026-10-27T08:00:00+01:00'), 'Europe/Paris')).toBe(
      at('2026-10-21T00:00:00+02:00'),
    );
  });

  test('in Montréal it is still yesterday when Paris has begun the day', () => {
    const now = at('2026-11-24T02:00:00+01:00');
    expect(startOf('today', now, 'America/Toronto')).toBe(at('2026-11-23T00:00:00-05:00'));
  });

  test('« always » has no beginning', () => {
    expect(startOf('always', at('2026-11-23T08:00:00Z'), 'Europe/Paris')).toBe(0);
  });
});

test('the days are those of the practice that is looked at; a call of a clock that ran ahead is found too', () => {
  const now = at('2026-11-24T02:00:00+01:00');
  const state = createAppState(now);
  const montreal = { ...practice, id: 'montreal', timeZone: 'America/Toronto' };
  state.practices.value = [practice, montreal];
  state.settings.value = { ...state.settings.value, activePracticeId: practice.id };
  const from = (practiceId: string) =>
    queryOf(state, { ...NO_FILTERS, period: 'today', practiceId }, now).from;
  expect(from('montreal')).toBe(at('2026-11-23T00:00:00-05:00'));
  expect(from('tilleuls')).toBe(at('2026-11-24T00:00:00+01:00'));
  const { to, text } = queryOf(state, { ...NO_FILTERS, text: 'roux' }, now);
  expect(text).toBe('roux');
  expect(to).toBeGreaterThan(now + 3_600_000);
});

test('an export reads page after page, and stops where the journal does', async () => {
  const pages: JournalPage[] = [
    { entries: [{ id: 'a' }, { id: 'b' }] as JournalEntry[], next: [-2, 'b'] },
    { entries: [], next: [-3, 'c'] },
    { entries: [{ id: 'd' }] as JournalEntry[], next: null },
  ];
  const asked: unknown[] = [];
  const store: Pick<JournalStore, 'page'> = {
    page: async (_query, { after }) => {
      asked.push(after);
      return pages[asked.length - 1] ?? { entries: [], next: null };
    },
  };
  const query = queryOf(createAppState(0), NO_FILTERS, 0);
  expect((await readAll(store as JournalStore, query)).map(({ id }) => id)).toEqual(['a', 'b', 'd']);
  expect(asked).toEqual([null, [-2, 'b'], [-3, 'c']]);
});
