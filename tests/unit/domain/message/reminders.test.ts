/** What is due, when the worker must look again, and to whom an urgent message goes next. */
import { describe, expect, test } from 'vitest';
import { nextEscalation } from '../../../../lib/domain/message/escalation';
import type { Message } from '../../../../lib/domain/message/message';
import { type Desk, dueReminders, nextReminder } from '../../../../lib/domain/message/reminders';
import { defaultDispatch, defaultRoute } from '../../../../lib/domain/practice/dispatch';
import { callbackWith, messageWith, practice } from '../../platform/storage/sample-records';

const MINUTE = 60_000;
/** Monday 23 November 2026, 9:00 in Paris. */
const NINE = Date.UTC(2026, 10, 23, 8);

const chain = { ...defaultDispatch(), escalationChain: ['martin', 'aubert', 'cherif'] };
const urgent = (changes: Partial<Message & { status: 'saved' }> = {}): Message => ({
  ...messageWith(),
  level: 'urgent',
  savedAt: NINE,
  ...changes,
  status: 'saved',
});
const desk = (parts: Partial<Desk>): Desk => ({
  callbacks: [],
  messages: [],
  practices: [{ ...practice, dispatch: chain }],
  ...parts,
});

describe('a promise', () => {
  const callbacks = [callbackWith({ dueAt: NINE })];
  test.each([
    [-20 * MINUTE, [], -15 * MINUTE],
    [-15 * MINUTE, [`soon callback-1 ${NINE}`], 0],
    [0, [`late callback-1 ${NINE}`], null],
    [8 * 60 * MINUTE, [`late callback-1 ${NINE}`], null],
  ])('%i ms from its hour', (from, keys, next) => {
    expect(dueReminders(desk({ callbacks }), NINE + from).keys).toEqual(keys);
    expect(nextReminder(desk({ callbacks }), NINE + from)).toBe(next === null ? null : NINE + next);
  });

  test('after a sleep it is counted with how late it is', () => {
    expect(dueReminders(desk({ callbacks }), NINE + 12 * MINUTE).counts).toMatchObject({
      late: 1,
      latestMinutes: 12,
    });
  });
});

describe('an urgent message without an answer', () => {
  test('goes to the first of the chain who is not its recipient, after the delay', () => {
    expect(nextEscalation(urgent(), chain)).toEqual({ toId: 'aubert', at: NINE + 5 * MINUTE });
  });

  test('the delay counts again from when it was handed over', () => {
    const deliveries = [
      { toId: 'martin', toName: 'Dr Martin', channel: 'spoken' as const, at: NINE + MINUTE },
    ];
    expect(nextEscalation(urgent({ deliveries }), chain)?.at).toBe(NINE + 6 * MINUTE);
  });

  test('then to the next one, and at the end of the chain it stays unanswered', () => {
    const first = { toId: 'aubert', toName: 'Dr Aubert', at: NINE + 60 * MINUTE };
    expect(nextEscalation(urgent({ escalations: [first] }), chain)).toEqual({
      toId: 'cherif',
      at: NINE + 65 * MINUTE,
    });
    const last = { toId: 'cherif', toName: 'Dr Cherif', at: NINE + 65 * MINUTE };
    const message = urgent({ escalations: [first, last] });
    expect(nextEscalation(message, chain)).toBeNull();
    expect(dueReminders(desk({ messages: [message] }), NINE + 66 * MINUTE).counts.unanswered).toBe(1);
  });

  test('one that was read, or is not urgent, waits for nobody', () => {
    const acknowledgement = { by: 'Dr Martin', at: NINE, author: 'Camille' };
    const read = { ...urgent(), status: 'acknowledged' as const, deliveredAt: NINE, acknowledgement };
    expect(nextEscalation(read, chain)).toBeNull();
    expect(nextEscalation(urgent({ level: 'day' }), chain)).toBeNull();
    expect(dueReminders(desk({ messages: [read] }), NINE + 60 * MINUTE).keys).toEqual([]);
  });
});

describe('a digest', () => {
  const routes = { martin: { ...defaultRoute(), channel: 'digest' as const, digestAt: ['12:00', '18:30'] } };
  const practices = [{ ...practice, dispatch: { ...defaultDispatch(), routes } }];
  const messages = [{ ...messageWith(), savedAt: NINE }];

  test('is due at its hour on the practice’s clock, once something waits for it', () => {
    const noon = Date.UTC(2026, 10, 23, 11);
    expect(nextReminder({ callbacks: [], messages, practices }, NINE)).toBe(noon);
    expect(dueReminders({ callbacks: [], messages, practices }, noon - 1).counts.digests).toBe(0);
    expect(dueReminders({ callbacks: [], messages, practices }, noon).counts.digests).toBe(1);
    expect(dueReminders({ callbacks: [], messages: [], practices }, noon).counts.digests).toBe(0);
  });

  test('keeps its hour on the night when the clock changes', () => {
    const saturday = Date.UTC(2026, 9, 24, 20);
    expect(nextReminder({ callbacks: [], messages, practices }, saturday)).toBe(Date.UTC(2026, 9, 25, 11));
  });
});
