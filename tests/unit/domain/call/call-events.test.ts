import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Call, type CallStep } from '../../../../lib/domain/call/call';
import {
  advanceCall,
  beginCall,
  type CallEvent,
  callDuration,
  emptyNotes,
  isBlank,
} from '../../../../lib/domain/call/call-events';

const begun = beginCall('call-1', 'tilleuls', 1_000);
const callAfter = (...events: CallEvent[]): Call => events.reduce(advanceCall, begun);

const at = fc.integer({ min: 0, max: 100_000 });
const anyEvent: fc.Arbitrary<CallEvent> = fc.oneof(
  at.map((when): CallEvent => ({ type: 'held', at: when })),
  at.map((when): CallEvent => ({ type: 'resumed', at: when })),
  at.map((when): CallEvent => ({ type: 'hungUp', at: when })),
  at.map((when): CallEvent => ({ type: 'ended', at: when })),
  fc
    .constantFrom<CallStep>('greeting', 'reason', 'closing')
    .map((step): CallEvent => ({ type: 'stepped', step })),
);

describe('a call as the phone is picked up', () => {
  test('is active at its greeting, with nothing noted and nothing on disk', () => {
    expect(begun).toMatchObject({ status: 'active', step: 'greeting', revision: 0, startedAt: 1_000 });
    expect(begun.notes).toEqual(emptyNotes());
    expect(Call.parse(begun)).toEqual(begun);
  });

  test('shares its notes with no other call', () => {
    expect(beginCall('call-2', 'tilleuls', 1_000).notes.outcomes).not.toBe(begun.notes.outcomes);
  });
});

describe('holding', () => {
  test('keeps the hour from which the caller waits, and the wait once it is over', () => {
    const held = callAfter({ type: 'held', at: 2_000 });
    expect(held).toMatchObject({ status: 'held', heldAt: 2_000, holds: [] });
    const resumed = advanceCall(held, { type: 'resumed', at: 5_000 });
    expect(resumed).toMatchObject({ status: 'active', holds: [{ from: 2_000, to: 5_000 }] });
    expect(resumed).not.toHaveProperty('heldAt');
  });

  test('twice adds up both waits', () => {
    const call = callAfter(
      { type: 'held', at: 2_000 },
      { type: 'resumed', at: 3_000 },
      { type: 'held', at: 4_000 },
      { type: 'ended', at: 6_000 },
    );
    expect(call.holds).toEqual([
      { from: 2_000, to: 3_000 },
      { from: 4_000, to: 6_000 },
    ]);
  });

  test('never lasts less than nothing when the machine’s clock is set back', () => {
    expect(callAfter({ type: 'held', at: 2_000 }, { type: 'resumed', at: 500 }).holds).toEqual([
      { from: 2_000, to: 2_000 },
    ]);
  });
});

describe('hanging up', () => {
  test('closes the line and its running wait, and the call is ended later at its own hour', () => {
    const hungUp = callAfter({ type: 'held', at: 2_000 }, { type: 'hungUp', at: 5_000 });
    expect(hungUp).toMatchObject({ status: 'wrapUp', hungUpAt: 5_000, holds: [{ from: 2_000, to: 5_000 }] });
    expect(hungUp).not.toHaveProperty('heldAt');
    const ended = advanceCall(hungUp, { type: 'ended', at: 9_000 });
    expect(ended).toMatchObject({ status: 'ended', hungUpAt: 5_000, endedAt: 9_000 });
  });

  test('is never before the call began, nor ended before it was hung up', () => {
    expect(callAfter({ type: 'hungUp', at: 0 })).toMatchObject({ hungUpAt: 1_000 });
    expect(callAfter({ type: 'hungUp', at: 5_000 }, { type: 'ended', at: 2_000 })).toMatchObject({
      hungUpAt: 5_000,
      endedAt: 5_000,
    });
  });
});

describe('a call in which nothing was noted', () => {
  test('is blank, also when the only practitioner stands there as recipient', () => {
    expect(isBlank(begun)).toBe(true);
    expect(isBlank({ ...begun, notes: { ...begun.notes, recipientId: 'martin' } })).toBe(true);
  });

  test.each<[string, Partial<Call['notes']>]>([
    ['blanks', { reason: ' ', notes: '\n', phone: '\u00a0' }],
    ['a detail taken back', { slip: { ...begun.notes.slip, details: { exam: '' } } }],
    ['a place of blanks', { entryCheck: { ...begun.notes.entryCheck, place: '  ' } }],
  ])('is blank with %s', (_, typed) => {
    expect(isBlank({ ...begun, notes: { ...begun.notes, ...typed } })).toBe(true);
  });

  test.each<[string, Partial<Call['notes']>]>([
    ['a word', { notes: 'x' }],
    ['who calls', { callerKind: 'patient' }],
    ['an incident', { incident: 'a crié' }],
    ['a free slot', { slot: 'jeudi' }],
    [
      'an answer of the entry check',
      { entryCheck: { conscious: 'yes', breathing: null, breathingSign: '', place: '' } },
    ],
  ])('is not blank with %s', (_, typed) => {
    expect(isBlank({ ...begun, notes: { ...begun.notes, ...typed } })).toBe(false);
  });
});

describe('what makes no sense changes nothing', () => {
  test.each<[string, Call, CallEvent]>([
    ['resuming who is not waiting', begun, { type: 'resumed', at: 2_000 }],
    ['holding who waits already', callAfter({ type: 'held', at: 2_000 }), { type: 'held', at: 3_000 }],
    ['entering the step where she is', begun, { type: 'stepped', step: 'greeting' }],
    ['holding after the end', callAfter({ type: 'ended', at: 2_000 }), { type: 'held', at: 3_000 }],
    ['hanging up twice', callAfter({ type: 'hungUp', at: 2_000 }), { type: 'hungUp', at: 3_000 }],
    ['holding a closed line', callAfter({ type: 'hungUp', at: 2_000 }), { type: 'held', at: 3_000 }],
    ['resuming a closed line', callAfter({ type: 'hungUp', at: 2_000 }), { type: 'resumed', at: 3_000 }],
    ['hanging up after the end', callAfter({ type: 'ended', at: 2_000 }), { type: 'hungUp', at: 3_000 }],
    ['ending twice', callAfter({ type: 'ended', at: 2_000 }), { type: 'ended', at: 3_000 }],
    [
      'moving on after the end',
      callAfter({ type: 'ended', at: 2_000 }),
      { type: 'stepped', step: 'closing' },
    ],
  ])('%s', (_, call, event) => {
    expect(advanceCall(call, event)).toBe(call);
  });
});

test('whatever happens in whatever order, the call can be stored and its notes are untouched', () => {
  fc.assert(
    fc.property(fc.array(anyEvent), (events) => {
      const call = callAfter(...events);
      expect(Call.parse(call)).toEqual(call);
      expect(call.notes).toEqual(begun.notes);
      expect(call.holds.every(({ from, to }) => from <= to)).toBe(true);
    }),
  );
});

describe('the duration', () => {
  test('runs while the caller waits, and stops when the call is hung up', () => {
    expect(callDuration(begun, 61_000)).toBe(60_000);
    expect(callDuration(callAfter({ type: 'held', at: 2_000 }), 61_000)).toBe(60_000);
    expect(callDuration(callAfter({ type: 'ended', at: 4_000 }), 61_000)).toBe(3_000);
  });

  test('is never negative when the machine’s clock is set back', () => {
    expect(callDuration(begun, 0)).toBe(0);
    expect(callDuration(callAfter({ type: 'ended', at: 0 }), 61_000)).toBe(0);
  });
});
