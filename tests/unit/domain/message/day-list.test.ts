/** Patients to be told: one desk calls one person, a tick is a tick, and what is taken back takes nothing else along. */
import { describe, expect, test } from 'vitest';
import { CLAIM_MS } from '../../../../lib/domain/message/callback-claim';
import {
  closed,
  countOf,
  type DayList,
  inOrder,
  personHolder,
  released,
  reopened,
  type ToTell,
  taken,
  tried,
  untried,
  withPerson,
} from '../../../../lib/domain/message/day-list';
import { dayListCard } from '../../../../lib/domain/message/day-list.record';
import { keptUntil } from '../../../../lib/domain/record/card';

const person = (id: string, changes: Partial<ToTell> = {}): ToTell => ({
  id,
  name: id,
  birthDate: '',
  phone: '0612345678',
  hour: '',
  attempts: [],
  claim: null,
  done: null,
  ...changes,
});

const list = (...people: ToTell[]): DayList => ({
  id: 'list',
  practiceId: 'tilleuls',
  practitionerId: null,
  day: '2026-12-03',
  createdAt: 1,
  author: 'Claire',
  people,
});

describe('a call', () => {
  test('is taken by the first desk, until it is given back or ten minutes are over', () => {
    const here = taken({ by: 'Claire', desk: 'a', at: 0 })(person('p'));
    const there = taken({ by: 'Paul', desk: 'b', at: 1 })(here);
    expect(personHolder(there, 2)?.desk).toBe('a');
    expect(personHolder(released('b')(there), 2)?.desk).toBe('a');
    expect(personHolder(released('a')(there), 2)).toBeNull();
    expect(personHolder(there, CLAIM_MS)).toBeNull();
    expect(personHolder(taken({ by: 'Paul', desk: 'b', at: CLAIM_MS })(there), CLAIM_MS)?.desk).toBe('b');
  });

  test('reached is told and free; any other result is tried again', () => {
    const held = taken({ by: 'Claire', desk: 'a', at: 0 })(person('p'));
    const missed = tried({ at: 1, by: 'Claire', result: 'noAnswer' })(held);
    expect(missed).toMatchObject({ done: null, claim: null, attempts: [{ result: 'noAnswer' }] });
    const told = tried({ at: 2, by: 'Claire', result: 'reached' })(missed);
    expect(told.done).toEqual({ at: 2, by: 'Claire', how: 'told' });
    expect(tried({ at: 3, by: 'Paul', result: 'busy' })(told)).toBe(told);
    expect(taken({ by: 'Paul', desk: 'b', at: 3 })(told)).toBe(told);
  });

  test('taken back is as before; what another ticked meanwhile stands', () => {
    const told = tried({ at: 2, by: 'Claire', result: 'reached' })(person('p'));
    expect(untried({ at: 2, by: 'Claire', result: 'reached' })(told)).toEqual(person('p'));
    const byPaul = closed(4, 'Paul')(person('p'));
    expect(reopened(2, 'Claire')(byPaul)).toBe(byPaul);
    expect(reopened(4, 'Paul')(byPaul).done).toBeNull();
  });
});

test('a change of one leaves the others as they are, and the count follows', () => {
  const both = list(person('p'), person('q'));
  const changed = withPerson(both, 'p', closed(1, 'Claire'));
  expect(changed.people[1]).toBe(both.people[1]);
  expect(countOf(changed)).toEqual({ all: 2, told: 1, left: 1 });
});

test('who is left comes first, the earliest appointment of them before the others', () => {
  const done = person('done', { hour: '8h', done: { at: 1, by: '', how: 'told' } });
  const people = [person('none'), done, person('ten', { hour: '10:15' }), person('nine', { hour: '9h30' })];
  expect(inOrder(people).map(({ id }) => id)).toEqual(['nine', 'ten', 'none', 'done']);
});

test('the calendar erases it a week after its day, called or not', () => {
  const until = keptUntil(dayListCard, list(person('p')));
  expect(until).toBeGreaterThan(Date.UTC(2026, 11, 10));
  expect(until).toBeLessThan(Date.UTC(2026, 11, 13));
});
