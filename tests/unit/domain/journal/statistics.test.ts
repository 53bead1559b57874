import { describe, expect, test } from 'vitest';
import type { JournalEntry } from '../../../../lib/domain/journal/journal-entry';
import { avoidableCounts, motiveOf, pictureOf, shownCount } from '../../../../lib/domain/journal/statistics';
import type { Callback } from '../../../../lib/domain/message/callback';

/** A Monday at 8:30 in Paris, summer time. */
const AT_HALF_PAST_EIGHT = Date.UTC(2026, 5, 1, 6, 30);
const PARIS = { timeZone: 'Europe/Paris', now: AT_HALF_PAST_EIGHT + 3_600_000 };

const entry = (changes: Partial<JournalEntry> = {}): JournalEntry => ({
  id: 'call-1',
  order: -AT_HALF_PAST_EIGHT,
  practiceId: 'tilleuls',
  recipientId: null,
  recipientName: '',
  status: 'none',
  level: 'routine',
  callerKind: 'patient',
  name: '',
  birthDate: '',
  phone: '',
  reason: '',
  outcomes: [],
  protocolIds: [],
  durationMs: 90_000,
  holdsMs: [],
  terms: [],
  ...changes,
});

const callback = (changes: Partial<Callback>): Callback =>
  ({
    id: 'callback-1',
    status: 'waiting',
    dueAt: AT_HALF_PAST_EIGHT,
    attempts: [],
    ...changes,
  }) as Callback;

describe('the picture of the calls', () => {
  test('puts a call in its hour on the practice’s clock, not on that of the machine', () => {
    const paris = pictureOf([entry()], [], PARIS).motives[0]?.hours;
    const montreal = pictureOf([entry()], [], { ...PARIS, timeZone: 'America/Toronto' }).motives[0]?.hours;
    expect(paris?.[8]).toBe(1);
    expect(montreal?.[2]).toBe(1);
  });

  test('counts a call once, by its protocol, else by what was done, else as other', () => {
    expect(motiveOf(entry({ protocolIds: ['mollet'], outcomes: ['booked'] }))).toEqual({
      kind: 'protocol',
      id: 'mollet',
    });
    expect(motiveOf(entry({ outcomes: ['booked', 'informed'] }))).toEqual({ kind: 'outcome', id: 'booked' });
    expect(motiveOf(entry())).toEqual({ kind: 'other', id: '' });
    const entries = [entry({ outcomes: ['booked'] }), entry({ outcomes: ['booked'] }), entry()];
    expect(pictureOf(entries, [], PARIS).motives.map(({ total }) => total)).toEqual([2, 1]);
  });

  test('gives medians, holds and interruptions', () => {
    const picture = pictureOf(
      [
        entry({ durationMs: 30_000, holdsMs: [10_000, 20_000, 60_000] }),
        entry({ durationMs: 240_000, holdsMs: [30_000], outcomes: ['transferred'], level: 'urgent' }),
        entry({ durationMs: 700_000, outcomes: ['transferred'] }),
        entry({ durationMs: 60_000 }),
      ],
      [],
      PARIS,
    );
    expect(picture.medianDurationMs).toBe(150_000);
    expect(picture.durations).toEqual([1, 1, 0, 1, 0, 1]);
    expect(picture.holds).toEqual({ calls: 2, more: 1, medianMs: 25_000 });
    expect(picture.interruptions).toEqual({ all: 2, urgent: 1 });
  });

  test('says nothing of durations without a call', () => {
    expect(pictureOf([], [], PARIS)).toMatchObject({ calls: 0, medianDurationMs: null, motives: [] });
  });

  test('a promise is kept when the person was reached in time, late when not, or still open past its hour', () => {
    const due = AT_HALF_PAST_EIGHT;
    const reached = (at: number) => ({ attempts: [{ at, by: 'Camille', result: 'reached' as const }] });
    const { promises } = pictureOf(
      [],
      [
        callback(reached(due - 1)),
        callback({ status: 'done', doneAt: due, doneBy: 'Camille' }),
        callback(reached(due + 1)),
        callback({}),
        callback({ dueAt: PARIS.now + 1 }),
      ],
      PARIS,
    );
    expect(promises).toEqual({ kept: 2, late: 2, waiting: 1 });
  });
});

test('a count that could point at somebody is not shown; nothing and many are', () => {
  expect([0, 1, 4, 5, 60].map(shownCount)).toEqual([0, null, null, 5, 60]);
});

describe('calls that might be spared', () => {
  const renewal = { beginnings: ['renouvel', 'prise de sang'] };

  test('are found by the words noted, whole or begun, in a row or not', () => {
    const entries = [
      entry({ terms: ['renouvellement'] }),
      entry({ terms: ['sang', 'la', 'prise', 'de'] }),
      entry({ terms: ['prise', 'rendez'] }),
    ];
    expect(avoidableCounts(entries, [renewal])[0]?.count).toBe(2);
  });

  test('never include one that was urgent', () => {
    const entries = (['vital', 'urgent', 'day'] as const).map((level) =>
      entry({ terms: ['renouvellement'], level }),
    );
    expect(avoidableCounts(entries, [renewal])[0]?.count).toBe(0);
  });
});
