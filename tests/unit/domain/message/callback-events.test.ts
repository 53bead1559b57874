/** A promise is tried, kept, or handed back; it is never closed in silence. */
import { describe, expect, test } from 'vitest';
import { Callback } from '../../../../lib/domain/message/callback';
import {
  byUrgencyThenDue,
  closedBy,
  minutesLate,
  punctuality,
  withAttempt,
  withoutAttempt,
} from '../../../../lib/domain/message/callback-events';
import { callbackWith } from '../../platform/storage/sample-records';

const voicemail = (at: number) => ({ at, by: 'Camille', result: 'voicemail' as const });

describe('taking a try back', () => {
  const three = [1, 2, 3].map(voicemail);
  const tried = three.reduce(withAttempt, callbackWith());

  test('gives the promise as it was, whatever came of the try', () => {
    for (const before of [
      callbackWith(),
      ...three.map((_, at) => three.slice(0, at + 1).reduce(withAttempt, callbackWith())),
    ])
      for (const result of ['reached', 'busy', 'voicemail'] as const) {
        const attempt = { at: 9, by: 'Camille', result };
        expect(Callback.parse(withoutAttempt(withAttempt(before, attempt), attempt))).toEqual(before);
      }
  });

  test('of three that failed leaves it with whoever promised; a fourth by another keeps it handed back', () => {
    expect(withoutAttempt(tried, voicemail(2)).status).toBe('waiting');
    const fourth = withAttempt(tried, { at: 4, by: 'Inès', result: 'busy' });
    expect(withoutAttempt(fourth, voicemail(2))).toMatchObject({ status: 'returned', returnedAt: 4 });
  });

  test('that is no longer there changes nothing', () => {
    expect(withoutAttempt(tried, voicemail(7))).toBe(tried);
  });
});

describe('trying', () => {
  test('reached keeps the promise, with who and when', () => {
    const kept = withAttempt(callbackWith(), { at: 9_000, by: 'Camille', result: 'reached' });
    expect(kept).toMatchObject({ status: 'done', doneAt: 9_000, doneBy: 'Camille' });
  });

  test('the third failure hands it back to the practitioner, still not closed', () => {
    const twice = [1, 2].reduce((callback, at) => withAttempt(callback, voicemail(at)), callbackWith());
    expect(twice.status).toBe('waiting');
    const thrice = withAttempt(twice, { at: 3, by: 'Camille', result: 'busy' });
    expect(thrice).toMatchObject({ status: 'returned', returnedAt: 3 });
    expect(thrice.attempts).toHaveLength(3);
  });

  test('one that was handed back can still be reached', () => {
    const returned = [1, 2, 3].reduce((callback, at) => withAttempt(callback, voicemail(at)), callbackWith());
    expect(withAttempt(returned, voicemail(4))).toMatchObject({ status: 'returned', returnedAt: 3 });
    expect(withAttempt(returned, { at: 5, by: 'Camille', result: 'reached' }).status).toBe('done');
  });

  test('what is done stays as it was done', () => {
    const done = closedBy(callbackWith(), 'Dr Martin', 9_000);
    expect(withAttempt(done, voicemail(10_000))).toBe(done);
    expect(closedBy(done, 'Camille', 11_000)).toBe(done);
  });
});

describe('the hour', () => {
  const dueAt = 10 * 3_600_000;
  const callback = callbackWith({ dueAt });
  test.each([
    [dueAt - 15 * 60_000 - 1, 'later', 0],
    [dueAt - 15 * 60_000, 'soon', 0],
    [dueAt - 1, 'soon', 0],
    [dueAt, 'late', 0],
    [dueAt + 12 * 60_000 + 59_000, 'late', 12],
  ] as const)('at %i it is %s, %i minutes late', (now, state, minutes) => {
    expect(punctuality(callback, now)).toBe(state);
    expect(minutesLate(callback, now)).toBe(minutes);
  });
});

test('the most urgent comes first, then what is due first', () => {
  const list = [
    callbackWith({ id: 'routine', dueAt: 1 }),
    callbackWith({ id: 'urgent late', level: 'urgent', dueAt: 3 }),
    callbackWith({ id: 'urgent soon', level: 'urgent', dueAt: 2 }),
  ];
  expect(list.toSorted(byUrgencyThenDue).map(({ id }) => id)).toEqual([
    'urgent soon',
    'urgent late',
    'routine',
  ]);
});
