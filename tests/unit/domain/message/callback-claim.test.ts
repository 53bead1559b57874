/** « Je prends ce rappel »: whoever takes it first has it, until it is tried, given back or forgotten for ten minutes. */
import { expect, test } from 'vitest';
import {
  CLAIM_MS,
  claimAt,
  claimedBy,
  claimTakenOver,
  nextTry,
  releasedBy,
  triesTooLate,
} from '../../../../lib/domain/message/callback-claim';
import { surfacesAt } from '../../../../lib/domain/message/callback-events';
import { callbackWith } from '../../platform/storage/sample-records';

const free = { ...callbackWith(), attempts: [], claim: null };
const claim = (desk: string, at: number) => ({ by: 'Camille', desk, at });

test('the first has it, the second gets it back unchanged, and the same desk may take it again', () => {
  const first = claimedBy(free, claim('a', 1000));
  expect(claimAt(first, 1000)?.desk).toBe('a');
  expect(claimedBy(first, claim('b', 2000))).toBe(first);
  expect(claimedBy(first, claim('a', 2000)).claim?.at).toBe(2000);
});

test('left for ten minutes it is free again', () => {
  const first = claimedBy(free, claim('a', 1000));
  expect(claimAt(first, 1000 + CLAIM_MS)).toBeNull();
  expect(claimedBy(first, claim('b', 1000 + CLAIM_MS)).claim?.desk).toBe('b');
});

test('a desk gives back its own only, and a kept promise is nobody’s', () => {
  const first = claimedBy(free, claim('a', 1000));
  expect(releasedBy(first, 'b')).toBe(first);
  expect(releasedBy(first, 'a').claim).toBeNull();
  const done = { ...free, status: 'done' as const, doneAt: 1, doneBy: 'Camille' };
  expect(claimedBy(done, claim('a', 1000))).toBe(done);
});

test('taken over by whoever says that nobody calls there any more; a kept promise is not', () => {
  const first = claimedBy(free, claim('a', 1000));
  expect(claimTakenOver(first, claim('b', 2000)).claim?.desk).toBe('b');
  const done = { ...free, status: 'done' as const, doneAt: 1, doneBy: 'Camille' };
  expect(claimTakenOver(done, claim('b', 2000))).toBe(done);
});

test.each([
  ['before the promised hour', -1, false],
  ['at it', 0, false],
  ['after it', 1, true],
])('a next try %s', (_when, ms, isLate) => {
  const nextAt = free.dueAt + ms;
  const tried = { ...free, attempts: [{ at: 5, by: 'Camille', result: 'noAnswer' as const, nextAt }] };
  expect(triesTooLate(tried)).toBe(isLate);
  expect(triesTooLate(free)).toBe(false);
});

test('after a try that failed it comes to the front at the hour of the next one', () => {
  const tried = { ...free, attempts: [{ at: 5, by: 'Camille', result: 'noAnswer' as const, nextAt: 99 }] };
  expect(nextTry(tried)).toBe(99);
  expect(surfacesAt(tried)).toBe(99);
  const reached = { ...free, attempts: [{ at: 5, by: 'Camille', result: 'reached' as const, nextAt: 99 }] };
  expect(nextTry(reached)).toBeNull();
});
