/** A wait is timed right whatever happens to the machine's clock: summer time, sleep, a hand that sets it. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { advanceCall, beginCall, callDuration } from '../../../../lib/domain/call/call-events';
import { holdNudge } from '../../../../lib/domain/call/hold-nudge';
import { clockText } from '../../../../lib/domain/text/clock-text';
import { createSteadyClock } from '../../../../lib/platform/browser/steady-clock';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A machine whose clock can be set, and which can sleep; its ticks stand still meanwhile, as on Linux and macOS. */
function createMachine(startedAt: number) {
  const time = { wall: startedAt, ticks: 1000 };
  return {
    clock: createSteadyClock(
      () => time.wall,
      () => time.ticks,
    ),
    run: (milliseconds: number) => {
      time.wall += milliseconds;
      time.ticks += milliseconds;
    },
    setClock: (by: number) => {
      time.wall += by;
    },
    sleep: (milliseconds: number) => {
      time.wall += milliseconds;
    },
  };
}

describe('a call of ten minutes', () => {
  test.each([
    ['into summer time', Date.UTC(2026, 2, 29, 0, 55)],
    ['into winter time', Date.UTC(2026, 9, 25, 0, 55)],
    ['over a leap day', Date.UTC(2028, 1, 28, 22, 55)],
    ['over New Year', Date.UTC(2026, 11, 31, 22, 55)],
  ])('is ten minutes long %s', (_, startedAt) => {
    const { clock, run } = createMachine(startedAt);
    const call = beginCall('call', 'tilleuls', clock.now());
    run(10 * MINUTE);
    expect(clockText(callDuration(call, clock.now()))).toBe('10:00');
  });

  test.each([
    ['an hour', HOUR],
    ['a day', DAY],
    ['a year', 365 * DAY],
  ])('is ten minutes long when the clock is set back by %s in its midst', (_, by) => {
    const { clock, run, setClock } = createMachine(Date.UTC(2026, 10, 23, 8));
    const call = beginCall('call', 'tilleuls', clock.now());
    run(5 * MINUTE);
    clock.now();
    setClock(-by);
    run(5 * MINUTE);
    expect(callDuration(call, clock.now())).toBe(10 * MINUTE);
  });

  test('counts the sleep of the machine: the caller waited through it', () => {
    const { clock, run, sleep } = createMachine(Date.UTC(2026, 10, 23, 8));
    const call = beginCall('call', 'tilleuls', clock.now());
    run(5 * MINUTE);
    sleep(5 * MINUTE);
    expect(callDuration(call, clock.now())).toBe(10 * MINUTE);
  });
});

test('once nothing is timed, the clock that was set is believed', () => {
  const { clock, setClock } = createMachine(Date.UTC(2026, 10, 23, 8));
  setClock(-HOUR);
  expect(clock.now()).toBe(Date.UTC(2026, 10, 23, 8));
  clock.resync();
  expect(clock.now()).toBe(Date.UTC(2026, 10, 23, 7));
});

const anyEvent = fc.oneof(
  fc.record({ kind: fc.constant('run' as const), by: fc.integer({ min: 0, max: 10 * MINUTE }) }),
  fc.record({ kind: fc.constant('sleep' as const), by: fc.integer({ min: 0, max: 2 * HOUR }) }),
  fc.record({
    kind: fc.constant('setClock' as const),
    by: fc.constantFrom(-HOUR, -DAY, -365 * DAY, -3 * MINUTE),
  }),
);

test('of 2,000 days of random jumps, none gives a wrong wait', () => {
  fc.assert(
    fc.property(fc.array(anyEvent, { maxLength: 20 }), (events) => {
      const machine = createMachine(Date.UTC(2026, 2, 28, 20));
      const held = advanceCall(beginCall('call', 'tilleuls', machine.clock.now()), {
        type: 'held',
        at: machine.clock.now(),
      });
      let waited = 0;
      for (const { kind, by } of events) {
        machine[kind](by);
        if (kind !== 'setClock') waited += by;
        const now = machine.clock.now();
        expect(callDuration(held, now)).toBe(waited);
        expect(held.status === 'held' && holdNudge(now - held.heldAt)).toBe(Math.floor(waited / 30_000));
      }
    }),
    { numRuns: 2000 },
  );
});
